/**
 * Reads an XML part as a stream of elements of the namespaces asked for; foreign elements are skipped with all they
 * contain. Document types are refused, so no entity can be declared.
 */
import { SaxesParser } from "saxes";
import { fail, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { MAX_XML_DEPTH } from "./limits";
import type { XlsxPackage } from "./package";
import { badEncoding, xmlEncoding, type XmlEncoding } from "./xml-encoding";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names are local names. An open handler may throw an `XmlFault` to end the reading. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** All text between two tags, in one piece. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Ends the reading of a part from inside its handler. */
export class XmlFault extends Error {
  constructor(readonly error: HostError) {
    super(error.code);
    this.name = "XmlFault";
  }
}

export const SPREADSHEET = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Bytes decoded at once: strings that stay alive keep their piece alive, so pieces are small. */
const PIECE = 64 * 1024;

export function readXml(
  pkg: XlsxPackage,
  part: string,
  namespaces: ReadonlySet<string>,
  handler: XmlHandler,
): Result<null, HostError> {
  const reader = resting.pop() ?? new PartReader();
  reader.begin(part, namespaces, handler);
  const feed = new Feed(part);
  const faults: HostError[] = [];
  const guarded = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (cause) {
      if (!(cause instanceof XmlFault)) throw cause;
      faults.push(cause.error);
      return false;
    }
  };
  const read = pkg.stream(part, (bytes) =>
    guarded(() => {
      for (let at = 0; at < bytes.length; at += PIECE)
        reader.write(feed.decode(bytes.subarray(at, at + PIECE)));
    }),
  );
  if (
    read.ok &&
    faults.length === 0 &&
    guarded(() => {
      reader.end(feed.end());
    })
  )
    resting.push(reader);
  const [fault] = faults;
  return fault === undefined ? read : fail(fault);
}

/**
 * Decodes the pieces of one part. UTF-8 is cut at whole characters and each piece decoded by itself, which engines do
 * several times faster than a decoder that keeps its state.
 */
class Feed {
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

/** Prefixes in force, and the local names that they give to the qualified names seen so far. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** `null` for names of other namespaces. */
  readonly names: Map<string, string | null>;
}

const NOTHING: XmlHandler = { open: () => undefined };

/** A parser and what it knows of the part it reads. One serves all parts in turn: engines optimise it once. */
class PartReader {
  private readonly parser = new SaxesParser({ position: false });
  private part = "";
  private namespaces: ReadonlySet<string> = new Set();
  private handler = NOTHING;
  private scopes: Scope[] = [];
  private scope = emptyScope();
  /** Local names of the open elements that are not skipped. */
  private readonly path: string[] = [];
  private depth = 0;
  /** Depth of the foreign element whose content is being skipped. */
  private skipping = Infinity;
  /** Prefixes that the tag being read declares, with those in force. */
  private declared: Map<string, string> | null = null;

  constructor() {
    const { parser } = this;
    parser.on("error", (error) => {
      throw new XmlFault({ code: "broken-xml", data: { part: this.part, reason: error.message } });
    });
    parser.on("doctype", () => {
      throw new XmlFault({ code: "forbidden-xml", data: { part: this.part } });
    });
    parser.on("attribute", ({ name, value }) => {
      if (name.charCodeAt(0) !== 120 || !name.startsWith("xmlns")) return;
      if (name.length > 5 && name.charCodeAt(5) !== 58) return;
      this.declared ??= new Map(this.scope.prefixes);
      this.declared.set(name.slice(6), value.trim());
    });
    parser.on("opentag", (tag) => {
      this.open(tag.name, tag.attributes as XmlAttributes);
    });
    const text = (piece: string): void => {
      if (this.depth < this.skipping) this.handler.text?.(piece);
    };
    parser.on("text", text);
    parser.on("cdata", text);
    parser.on("closetag", () => {
      this.close();
    });
  }

  begin(part: string, namespaces: ReadonlySet<string>, handler: XmlHandler): void {
    this.part = part;
    this.namespaces = namespaces;
    this.handler = handler;
    this.scope = emptyScope();
    this.scopes = [this.scope];
  }

  write(text: string): void {
    this.parser.write(text);
  }

  /** Leaves the parser as new, unless it throws. */
  end(text: string): void {
    this.parser.write(text).close();
    this.handler = NOTHING;
  }

  private open(name: string, attributes: XmlAttributes): void {
    if (this.declared !== null) {
      this.scope = { depth: this.depth, prefixes: this.declared, names: new Map() };
      this.scopes.push(this.scope);
      this.declared = null;
    }
    this.depth++;
    if (this.depth > MAX_XML_DEPTH) {
      throw new XmlFault({ code: "broken-xml", data: { part: this.part, reason: "depth" } });
    }
    if (this.depth > this.skipping) return;
    const local = this.localName(name);
    if (local === null) this.skipping = this.depth;
    else {
      this.path.push(local);
      this.handler.open(local, attributes);
    }
  }

  private close(): void {
    if (this.depth < this.skipping) {
      const local = this.path.pop();
      if (local !== undefined) this.handler.close?.(local);
    } else if (this.depth === this.skipping) this.skipping = Infinity;
    this.depth--;
    if (this.scope.depth === this.depth) {
      this.scopes.pop();
      this.scope = this.scopes[this.scopes.length - 1] ?? emptyScope();
    }
  }

  private localName(name: string): string | null {
    const known = this.scope.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const namespace = this.scope.prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const local = namespace !== undefined && this.namespaces.has(namespace) ? name.slice(colon + 1) : null;
    this.scope.names.set(name, local);
    return local;
  }
}

const emptyScope = (): Scope => ({ depth: -1, prefixes: new Map(), names: new Map() });

/** Readers at rest; one that met a fault is not used again, nor one that is in use. */
const resting: PartReader[] = [];

/** XML Schema's boolean; `fallback` when the attribute is absent or unreadable. */
export function xmlBoolean(text: string | undefined, fallback: boolean): boolean {
  const trimmed = text?.trim();
  if (trimmed === "1" || trimmed === "true") return true;
  if (trimmed === "0" || trimmed === "false") return false;
  return fallback;
}
