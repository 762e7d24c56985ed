/**
 * Reads an XML part as a stream of elements of the namespaces asked for; foreign elements are skipped with all they
 * contain. Document types are refused, so no entity can be declared.
 */
import { SaxesParser } from "saxes";
import { fail, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { MAX_XML_DEPTH } from "./limits";
import type { XlsxPackage } from "./package";
import { badEncoding, xmlEncoding } from "./xml-encoding";

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
  const parser = makeParser(part, namespaces, handler);
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
        parser.write(feed.decode(bytes.subarray(at, at + PIECE)));
    }),
  );
  if (read.ok && faults.length === 0) guarded(() => parser.write(feed.end()).close());
  const [fault] = faults;
  return fault === undefined ? read : fail(fault);
}

/** Decodes the pieces of one part. */
class Feed {
  private decoder: TextDecoder | null = null;

  constructor(private readonly part: string) {}

  decode(piece: Uint8Array): string {
    if (this.decoder === null) {
      const encoding = xmlEncoding(piece);
      if (encoding === null) throw new XmlFault(badEncoding(this.part));
      this.decoder = new TextDecoder(encoding, { fatal: true });
    }
    return this.run(this.decoder, piece);
  }

  end(): string {
    return this.decoder === null ? "" : this.run(this.decoder, null);
  }

  private run(decoder: TextDecoder, piece: Uint8Array | null): string {
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      // A fatal decoder throws for ill-formed bytes and nothing else.
      throw new XmlFault(badEncoding(this.part));
    }
  }
}

/** Prefixes in force, and the local names that they give to the qualified names seen so far. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** `null` for names of other namespaces. */
  readonly names: Map<string, string | null>;
}

function makeParser(part: string, namespaces: ReadonlySet<string>, handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser({ position: false });
  const root: Scope = { depth: -1, prefixes: new Map(), names: new Map() };
  const scopes: Scope[] = [root];
  let scope = root;
  let depth = 0;
  // Depth of the foreign element whose content is being skipped.
  let skipping = Infinity;
  let declared: Map<string, string> | null = null;

  const localName = (name: string): string | null => {
    const known = scope.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const namespace = scope.prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const local = namespace !== undefined && namespaces.has(namespace) ? name.slice(colon + 1) : null;
    scope.names.set(name, local);
    return local;
  };

  parser.on("error", (error) => {
    throw new XmlFault({ code: "broken-xml", data: { part, reason: error.message } });
  });
  parser.on("doctype", () => {
    throw new XmlFault({ code: "forbidden-xml", data: { part } });
  });
  parser.on("attribute", ({ name, value }) => {
    if (name.charCodeAt(0) !== 120 || !name.startsWith("xmlns")) return;
    if (name.length > 5 && name.charCodeAt(5) !== 58) return;
    declared ??= new Map(scope.prefixes);
    declared.set(name.slice(6), value.trim());
  });
  parser.on("opentag", (tag) => {
    if (declared !== null) {
      scope = { depth, prefixes: declared, names: new Map() };
      scopes.push(scope);
      declared = null;
    }
    depth++;
    if (depth > MAX_XML_DEPTH) throw new XmlFault({ code: "broken-xml", data: { part, reason: "depth" } });
    if (depth > skipping) return;
    const local = localName(tag.name);
    if (local === null) skipping = depth;
    else handler.open(local, tag.attributes as XmlAttributes);
  });
  const text = handler.text;
  if (text !== undefined) {
    const take = (piece: string): void => {
      if (depth < skipping) text(piece);
    };
    parser.on("text", take);
    parser.on("cdata", take);
  }
  parser.on("closetag", (tag) => {
    if (depth < skipping) {
      const local = localName(tag.name);
      if (local !== null) handler.close?.(local);
    } else if (depth === skipping) skipping = Infinity;
    depth--;
    if (scope.depth === depth) {
      scopes.pop();
      scope = scopes[scopes.length - 1] ?? root;
    }
  });
  return parser;
}

/** XML Schema's boolean; `fallback` when the attribute is absent or unreadable. */
export function xmlBoolean(text: string | undefined, fallback: boolean): boolean {
  const trimmed = text?.trim();
  if (trimmed === "1" || trimmed === "true") return true;
  if (trimmed === "0" || trimmed === "false") return false;
  return fallback;
}
