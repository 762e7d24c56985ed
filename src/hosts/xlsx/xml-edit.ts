/**
 * Editing XML in place: real element positions from the XML parser, and splices that leave every other byte alone.
 *
 * Positions are indexes into the JavaScript string. `saxes` reports where it stands after an event, so an element's
 * end is exact; its start is the last "<" before that, because "<" cannot occur inside a tag of well-formed XML.
 */
import { SaxesParser } from "saxes";
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";

/** A start tag. `end` is just behind its ">". */
export interface XmlTag {
  /** As written, with its prefix: "x:row". */
  readonly name: string;
  /** Without prefix: "row"; "" for an element with another prefix than the root's, which is foreign here. */
  readonly local: string;
  /** By the name as written, unescaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  /** 0 for the root element. */
  readonly depth: number;
  readonly selfClosing: boolean;
}

export interface XmlVisitor {
  open?(tag: XmlTag): void;
  /** `start` is where the end tag begins (for `<a/>` the start tag's end), `end` where it ends. */
  close?(tag: XmlTag, start: number, end: number): void;
  /** Character data and CDATA inside the element opened last and not closed. */
  text?(text: string): void;
}

/** "x:row" → "x:"; "row" → "". New elements take the prefix of the element they are put into. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** Walks a whole document in order. Errors: broken-xml, forbidden-xml (a DOCTYPE), each with `part`. */
export function walkXml(xml: string, part: string, visitor: XmlVisitor): Result<null, HostError> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: XmlTag[] = [];
  const errors: HostError[] = [];
  let prefix: string | null = null;
  parser.on("error", () => {
    errors.push({ code: "broken-xml", data: { part } });
  });
  parser.on("doctype", () => {
    errors.push({ code: "forbidden-xml", data: { part } });
  });
  parser.on("opentag", (found) => {
    if (errors.length > 0) return;
    const end = parser.position;
    prefix ??= prefixOf(found.name);
    const tag: XmlTag = {
      name: found.name,
      local: prefixOf(found.name) === prefix ? found.name.slice(prefix.length) : "",
      attributes: found.attributes,
      start: xml.lastIndexOf("<", end - 1),
      end,
      depth: open.length,
      selfClosing: found.isSelfClosing,
    };
    open.push(tag);
    visitor.open?.(tag);
  });
  parser.on("closetag", (found) => {
    const tag = open.pop();
    if (errors.length > 0 || tag === undefined) return;
    const end = parser.position;
    visitor.close?.(tag, found.isSelfClosing ? end : xml.lastIndexOf("<", end - 1), end);
  });
  if (visitor.text !== undefined) {
    const text = (data: string) => {
      if (errors.length === 0 && open.length > 0) visitor.text?.(data);
    };
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
  const [error] = errors;
  return error === undefined ? ok(null) : fail(error);
}

/** Replaces `[start, end)` by `text`; an insertion has `start === end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap. At one place insertions come first, in their given order. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.order - b.order);
  const out: string[] = [];
  let from = 0;
  for (const { splice } of ordered) {
    out.push(xml.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  out.push(xml.slice(from));
  return out.join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * The start tag's text with one attribute set, added behind the others, or removed (`null`); everything else as it
 * was. The attribute is matched by its name without prefix only when that is how it is written.
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    if (match[1] !== name) continue;
    return tag.slice(0, match.index) + written + tag.slice(match.index + match[0].length);
  }
  return value === null ? tag : tag.replace(/\s*\/?>$/, (end) => written + end);
}

/** `<a b="c"/>` → `<a b="c">`. */
export function asOpenTag(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}
