/**
 * Scans plain XML: elements, attributes, text and references to characters, the way programs write them. It judges
 * nothing: at whatever is not plainly well-formed it stops, before the text in front of it, and the real parser takes
 * over from there (see xml.ts). Worksheets are megabytes of this, and it reads them several times faster.
 */

export type XmlAttributes = Readonly<Record<string, string>>;

/** What both this scanner and the parser report. `declares` = some attribute declares a namespace. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes, declares: boolean): void;
  text(text: string): void;
  close(): void;
}

export interface ScannerEvents extends XmlEvents {
  /** Reads one element as a whole, if it can: gives where it ends, or `at`. */
  whole(text: string, at: number): number;
}

/** Up to the root. Only the XML declaration as it is usually written; the line end behind it counts as text. */
const PROLOG =
  /^\uFEFF?(?:<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?\?>(\r?\n)?)?(?=<[A-Za-z])/;

/** Numbers and codes, which a loop reads fastest. */
const SHORT_TEXT = 12;

/** In a class of an expression: what no text may hold. */
const FORBIDDEN = String.raw`\0-\x08\x0B-\x1F\uFFFE\uFFFF`;
const UNUSUAL_TEXT = new RegExp(String.raw`[${FORBIDDEN}]|\]\]`);

/** For expressions: text that is certain to be well-formed, but for its references. */
export const TEXT = String.raw`[^<\]${FORBIDDEN}]*`;
/** The same on one line, without references. */
export const BARE_TEXT = String.raw`[^<\]&\t\n${FORBIDDEN}]*`;

/** Results of a step that is no index into the text. */
const INCOMPLETE = -1;
const UNUSUAL = -2;

const TAB = 9;
const NEW_LINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUAL = 61;
const GREATER = 62;
const BRACKET = 93;
const LOWER_X = 120;

export class PlainXmlScanner {
  /** Qualified names of the open elements, from the root. */
  readonly path: string[] = [];
  /** The root's name; "" before it was read. */
  root = "";
  private readonly names = new NameTable();
  /** Set by `endOfText` and `value`: there are references to replace. */
  private references = false;
  /** Names of the attributes of the element that is being read. */
  private readonly seen: string[] = [];

  constructor(private readonly events: ScannerEvents) {}

  begin(): void {
    this.path.length = 0;
    this.root = "";
  }

  /** Has the root been closed? What follows it is not read here. */
  get ended(): boolean {
    return this.root !== "" && this.path.length === 0;
  }

  /** Reports what is plain, and gives where it stopped: at something unusual, or for want of more text. */
  scan(text: string): { readonly at: number; readonly unusual: boolean } {
    let at = 0;
    if (this.root === "") {
      const prolog = PROLOG.exec(text);
      if (prolog === null) return { at, unusual: true };
      if (prolog[1] !== undefined) this.events.text("\n");
      at = prolog[0].length;
    }
    while (!this.ended) {
      const behind = this.events.whole(text, at);
      if (behind > at) {
        at = behind;
        continue;
      }
      const next = this.step(text, at);
      if (next < 0) return { at, unusual: next === UNUSUAL };
      at = next;
    }
    return { at, unusual: at < text.length };
  }

  /** A text and the tag behind it, which are reported together. Gives where the tag ends. */
  private step(text: string, start: number): number {
    const tag = this.endOfText(text, start);
    if (tag < 0) return tag;
    const before = this.content(text, start, tag);
    if (before === null) return UNUSUAL;
    return text.charCodeAt(tag + 1) === SLASH
      ? this.closeTag(text, tag, before)
      : this.openTag(text, tag, before);
  }

  private endOfText(text: string, start: number): number {
    this.references = false;
    const short = Math.min(start + SHORT_TEXT, text.length);
    for (let at = start; at < short; at++) {
      const code = text.charCodeAt(at);
      if (code === LESS) return at;
      if (code === AMPERSAND) this.references = true;
      else if (code < SPACE) {
        if (code !== NEW_LINE && code !== TAB) return UNUSUAL;
      } else if (code === BRACKET) {
        // `]]>` is forbidden in text.
        if (text.charCodeAt(at + 1) === BRACKET) return UNUSUAL;
      } else if (code >= 0xfffe) return UNUSUAL;
    }
    return this.endOfLongText(text, short);
  }

  /** As the loop above says, in steps that each look at many characters. */
  private endOfLongText(text: string, start: number): number {
    const end = text.indexOf("<", start);
    if (end < 0) return INCOMPLETE;
    const piece = text.slice(start, end);
    if (UNUSUAL_TEXT.test(piece)) return UNUSUAL;
    if (piece.includes("&")) this.references = true;
    return end;
  }

  /** `null` when a reference is none that is known here. */
  private content(text: string, start: number, end: number): string | null {
    if (start === end) return "";
    const piece = text.slice(start, end);
    return this.references ? withoutReferences(piece) : piece;
  }

  private closeTag(text: string, tag: number, before: string): number {
    const { path } = this;
    const name = path[path.length - 1] ?? "";
    const end = tag + 2 + name.length;
    if (end >= text.length) return INCOMPLETE;
    if (!text.startsWith(name, tag + 2) || text.charCodeAt(end) !== GREATER) return UNUSUAL;
    if (before !== "") this.events.text(before);
    path.pop();
    this.events.close();
    return end + 1;
  }

  private openTag(text: string, tag: number, before: string): number {
    const { names } = this;
    let at = names.read(text, tag + 1);
    const { name } = names;
    if (name === "") return at < text.length ? UNUSUAL : INCOMPLETE;
    const attributes: Record<string, string> = {};
    let count = 0;
    let declares = false;
    for (;;) {
      const end = at;
      at = afterBlanks(text, at);
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (at >= text.length) return INCOMPLETE;
      if (at === end) return UNUSUAL;
      at = names.read(text, at);
      if (at + 1 >= text.length) return INCOMPLETE;
      const attribute = names.name;
      // The one name that cannot be set simply.
      if (attribute === "" || attribute === "__proto__" || this.cameBefore(attribute, count)) return UNUSUAL;
      const quote = text.charCodeAt(at + 1);
      if (text.charCodeAt(at) !== EQUAL || (quote !== QUOTE && quote !== APOSTROPHE)) return UNUSUAL;
      const close = this.endOfValue(text, at + 2, quote);
      if (close < 0) return close;
      const value = this.content(text, at + 2, close);
      if (value === null) return UNUSUAL;
      attributes[attribute] = value;
      this.seen[count++] = attribute;
      if (attribute.startsWith("xmlns")) declares = true;
      at = close + 1;
    }
    const empty = text.charCodeAt(at) === SLASH;
    if (empty && text.charCodeAt(++at) !== GREATER) return at < text.length ? UNUSUAL : INCOMPLETE;
    if (before !== "") this.events.text(before);
    if (this.root === "") this.root = name;
    this.path.push(name);
    this.events.open(name, attributes, declares);
    if (empty) {
      this.path.pop();
      this.events.close();
    }
    return at + 1;
  }

  /** Among the first `count` attributes of this element: a loop over a few names, which is quicker than to look up. */
  private cameBefore(attribute: string, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.seen[i] === attribute) return true;
    return false;
  }

  private endOfValue(text: string, start: number, quote: number): number {
    this.references = false;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) return at;
      if (code === AMPERSAND) this.references = true;
      else if (code < SPACE || code === LESS || code >= 0xfffe) return UNUSUAL;
    }
    return INCOMPLETE;
  }
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== NEW_LINE && code !== TAB) return at;
    at++;
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The longest that a reference is between `&` and `;`: `#1114111`, `#x10FFFF`. */
const LONGEST_REFERENCE = 8;

/**
 * `null` when a reference is none that is known here. Some programs write each Chinese character as a reference, so
 * that this reads most of a worksheet.
 */
export function withoutReferences(text: string): string | null {
  let result = "";
  let read = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", read)) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > LONGEST_REFERENCE + 1) return null;
    if (at > read) result += text.slice(read, at);
    const character =
      text.charCodeAt(at + 1) === HASH ? numbered(text, at + 2, end) : NAMED.get(text.slice(at + 1, end));
    if (character === undefined) return null;
    result += character;
    read = end + 1;
  }
  return read < text.length ? result + text.slice(read) : result;
}

/** The character of the number between `start` and `end`, after `#`. */
function numbered(text: string, start: number, end: number): string | undefined {
  const hex = text.charCodeAt(start) === LOWER_X;
  const radix = hex ? 16 : 10;
  const first = hex ? start + 1 : start;
  let code = 0;
  for (let at = first; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= radix) return undefined;
    code = code * radix + digit;
  }
  return first < end && isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Infinity for what is no digit in any radix used here. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : Infinity;
}

/** The characters of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < SPACE) return code === TAB || code === NEW_LINE || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Names of plain letters. A part repeats a few names thousands of times, so that each is made into a string once. */
class NameTable {
  /** The name last read; "" when there was none. */
  name = "";
  private readonly known: string[] = Array.from({ length: 256 }, () => "");

  /** Gives where the name ends. */
  read(text: string, start: number): number {
    let at = start;
    let hash = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (!(code < 128) || !(isLetter(code) || (at > start && isFurther(code)))) break;
      hash = (hash * 31 + code) & 255;
    }
    const known = this.known[hash] ?? "";
    if (known.length !== at - start || !text.startsWith(known, start)) {
      // A copy of its own: it outlives the text.
      this.known[hash] = ` ${text.slice(start, at)}`.slice(1);
    }
    this.name = at === start ? "" : (this.known[hash] ?? "");
    return at;
  }
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

/** `-`, `.`, digits and `:`. */
const isFurther = (code: number): boolean => (code >= 48 && code <= 58) || code === 45 || code === 46;
