/** Turns the bytes of an XML part, as they come, into text. */
import type { HostError } from "../errors";
import { badEncoding, xmlEncoding, type XmlEncoding } from "./xml-encoding";

/** Ends the reading of a part from inside its handler. */
export class XmlFault extends Error {
  constructor(readonly error: HostError) {
    super(error.code);
    this.name = "XmlFault";
  }
}

/**
 * Decodes the pieces of one part. UTF-8 is cut at whole characters and each piece decoded by itself, which engines do
 * several times faster than a decoder that keeps its state.
 */
export class XmlFeed {
  private encoding: XmlEncoding | null = null;
  private decoder: TextDecoder = UTF8;
  /** The beginning of a character whose end is in the next piece. */
  private rest = new Uint8Array(0);

  constructor(private readonly part: string) {}

  decode(piece: Uint8Array): string {
    if (this.encoding === null) {
      this.encoding = xmlEncoding(piece);
      if (this.encoding === null) throw new XmlFault(badEncoding(this.part));
      if (this.encoding !== "utf-8") this.decoder = new TextDecoder(this.encoding, { fatal: true });
    }
    if (this.encoding !== "utf-8") return this.run(piece, true);
    const whole = this.rest.length === 0 ? piece : join(this.rest, piece);
    const end = wholeCharacters(whole);
    this.rest = whole.slice(end);
    return this.run(whole.subarray(0, end), false);
  }

  end(): string {
    return this.encoding === null ? "" : this.run(this.rest, false);
  }

  private run(piece: Uint8Array, stream: boolean): string {
    try {
      return stream ? this.decoder.decode(piece, { stream }) : this.decoder.decode(piece);
    } catch {
      // A fatal decoder throws for ill-formed bytes and nothing else.
      throw new XmlFault(badEncoding(this.part));
    }
  }
}

/** The parser passes over a byte order mark itself. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How many of the bytes are whole UTF-8 characters; ill-formed ends count as whole and fail in the decoder. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
