/**
 * Reads an XML part as a stream of elements of the namespaces asked for; foreign elements are skipped with all they
 * contain. Document types are refused, so no entity can be declared. Plain XML is scanned (plain-xml.ts); at the first
 * construct that is not plain the parser takes over, for the rest of the part, and says what is wrong with it.
 */
import { SaxesParser } from "saxes";
import { fail, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { MAX_XML_DEPTH } from "./limits";
import type { XlsxPackage } from "./package";
import { PlainXmlScanner, type XmlAttributes } from "./plain-xml";
import { XmlFault, XmlFeed } from "./xml-feed";

export { XmlFault, type XmlAttributes };

/** Names are local names. An open handler may throw an `XmlFault` to end the reading. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** All text between two tags, in one piece. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  readonly whole?: WholeElements;
}

/**
 * Elements that the handler takes with all they contain where they are written in the usual way, instead of being told
 * of each tag: most of a worksheet is cells that differ in three values.
 */
export interface WholeElements {
  /** Local name of the element that they are children of. */
  readonly parent: string;
  /** Sticky. Accepts nothing but well-formed elements without prefixes and declarations, and text as `TEXT` or `BARE_TEXT` is. */
  readonly pattern: RegExp;
  /** False: to be read tag by tag after all. */
  readonly take: (match: RegExpExecArray) => boolean;
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
  const feed = new XmlFeed(part);
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

/** Prefixes in force, and the local names that they give to the qualified names seen so far. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** `null` for names of other namespaces. */
  readonly names: Map<string, string | null>;
}

const NOTHING: XmlHandler = { open: () => undefined };

/** A text that the scanner has kept for want of its end; longer ones are the parser's. */
const LONGEST_REST = PIECE;

/** A parser and what it knows of the part it reads. One serves all parts in turn: engines optimise it once. */
class PartReader {
  private readonly parser = new SaxesParser({ position: false });
  private readonly scanner: PlainXmlScanner;
  /** The scanner has met nothing but plain XML so far. */
  private plain = true;
  /** What the scanner has not read yet. */
  private rest = "";
  /** The parser is being told what the scanner has already reported. */
  private catchingUp = false;
  private part = "";
  private namespaces: ReadonlySet<string> = new Set();
  private handler = NOTHING;
  /** Depth of the open element whose children the handler takes whole; there is never one inside another. */
  private wholeDepth = -1;
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
      this.declare(name, value);
    });
    parser.on("opentag", (tag) => {
      if (!this.catchingUp) this.open(tag.name, tag.attributes as XmlAttributes);
    });
    const text = (piece: string): void => {
      if (this.depth < this.skipping) this.handler.text?.(piece);
    };
    parser.on("text", text);
    parser.on("cdata", text);
    parser.on("closetag", () => {
      if (!this.catchingUp) this.close();
    });
    this.scanner = new PlainXmlScanner({
      open: (name, attributes, declares) => {
        if (declares) for (const [key, value] of Object.entries(attributes)) this.declare(key, value);
        this.open(name, attributes);
      },
      text,
      close: () => {
        this.close();
      },
      whole: (xml, at) => this.takeWhole(xml, at),
    });
  }

  begin(part: string, namespaces: ReadonlySet<string>, handler: XmlHandler): void {
    this.part = part;
    this.namespaces = namespaces;
    this.handler = handler;
    this.scope = emptyScope();
    this.scopes = [this.scope];
    this.wholeDepth = -1;
    this.scanner.begin();
    this.plain = true;
    this.rest = "";
  }

  write(text: string): void {
    if (!this.plain) {
      this.parser.write(text);
      return;
    }
    const whole = `${this.rest}${text}`;
    const { at, unusual } = this.scanner.scan(whole);
    this.rest = whole.slice(at);
    if (unusual || this.rest.length > LONGEST_REST) this.handOver();
  }

  /** Leaves the parser as new, unless it throws. */
  end(text: string): void {
    if (text !== "") this.write(text);
    if (this.plain && !(this.scanner.ended && this.rest === "")) this.handOver();
    if (!this.plain) this.parser.close();
    this.handler = NOTHING;
  }

  /** The parser goes on where the scanner stopped: inside the same elements, or behind the root. */
  private handOver(): void {
    const { root, path, ended } = this.scanner;
    this.plain = false;
    this.catchingUp = true;
    this.parser.write(ended ? `<${root}/>` : path.map((name) => `<${name}>`).join(""));
    this.catchingUp = false;
    this.parser.write(this.rest);
    this.rest = "";
  }

  private declare(name: string, value: string): void {
    if (name.charCodeAt(0) !== 120 || !name.startsWith("xmlns")) return;
    if (name.length > 5 && name.charCodeAt(5) !== 58) return;
    this.declared ??= new Map(this.scope.prefixes);
    this.declared.set(name.slice(6), value.trim());
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
      // Without a prefix, like its children: then they are of the same namespace.
      if (local === this.handler.whole?.parent && local === name) this.wholeDepth = this.depth;
      this.handler.open(local, attributes);
    }
  }

  /** Gives where the element at this place ends, or `at` when it is none to be taken whole. */
  private takeWhole(xml: string, at: number): number {
    const { whole } = this.handler;
    if (whole === undefined || this.depth !== this.wholeDepth) return at;
    const { pattern } = whole;
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    return match !== null && whole.take(match) ? pattern.lastIndex : at;
  }

  private close(): void {
    if (this.depth < this.skipping) {
      const local = this.path.pop();
      if (local !== undefined) this.handler.close?.(local);
    } else if (this.depth === this.skipping) this.skipping = Infinity;
    if (this.depth === this.wholeDepth) this.wholeDepth = -1;
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
