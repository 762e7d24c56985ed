/**
 * Cell styles that differ from a present one in number format, quote prefix or boldness only. Equal styles are reused;
 * new ones are appended to cellXfs (new formats to numFmts, new fonts to fonts), so that every index in the workbook
 * keeps its meaning and the rest of styles.xml its bytes.
 */
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { BUILTIN_FORMATS, FIRST_CUSTOM_FORMAT, isRegionalFormat } from "./number-format-ids";
import {
  applySplices,
  asOpenTag,
  escapeAttribute,
  prefixOf,
  walkXml,
  withAttribute,
  type Splice,
  type XmlTag,
} from "./xml-edit";

/** What a cell's style shall be; `null` keeps what is there. */
export interface StyleWish {
  readonly numberFormat: string | null;
  /** The mark of a typed leading apostrophe: the text stays text when a person edits the cell. */
  readonly quotePrefix: boolean | null;
  readonly bold?: boolean;
}

export interface StyleSheet {
  numberFormat(style: number): string;
  /** The style's lock flag; it counts on protected sheets only. */
  locked(style: number): boolean;
  /** The index of a style like `style` with the wish fulfilled: `style` itself, an equal one, or a new one. */
  styled(style: number, wish: StyleWish): number;
  /** styles.xml with everything appended; the text as read when nothing was. */
  xml(): string;
}

type Attributes = Readonly<Record<string, string>>;

/** An xf of cellXfs. */
interface Format {
  readonly attributes: Attributes;
  /** The whole element as it stands, or shall stand, in the part. */
  readonly xml: string;
  readonly inner: string;
  readonly locked: boolean;
}

interface Collection {
  readonly tag: XmlTag;
  /** Where the end tag starts. */
  readonly close: number;
}

interface StyleParts {
  readonly root: XmlTag;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly codes: Map<number, string>;
  readonly fonts: string[];
  readonly formats: Format[];
}

const isTrue = (text: string | undefined) => text === "1" || text === "true";

/** Errors: broken-xml, forbidden-xml with `part`. */
export function readStyleSheet(xml: string, part: string): Result<StyleSheet, HostError> {
  const path: string[] = [];
  const roots: XmlTag[] = [];
  const collections = new Map<string, Collection>();
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const formats: Format[] = [];
  let locked = true;
  const walked = walkXml(xml, part, {
    open: (tag) => {
      path[tag.depth] = tag.local;
      path.length = tag.depth + 1;
      if (tag.depth === 0) roots.push(tag);
      const place = path.slice(1).join("/");
      if (place === "numFmts/numFmt") {
        codes.set(Number(tag.attributes["numFmtId"]), tag.attributes["formatCode"] ?? "General");
      } else if (place === "cellXfs/xf") locked = true;
      else if (place === "cellXfs/xf/protection") {
        const flag = tag.attributes["locked"];
        locked = flag === undefined || isTrue(flag);
      }
    },
    close: (tag, bodyEnd, end) => {
      const { attributes, start, depth } = tag;
      if (depth === 1) collections.set(tag.local, { tag, close: bodyEnd });
      if (depth !== 2) return;
      if (path[1] === "fonts") fonts.push(xml.slice(start, end));
      if (path[1] === "cellXfs") {
        formats.push({ attributes, xml: xml.slice(start, end), inner: xml.slice(tag.end, bodyEnd), locked });
      }
    },
  });
  if (!walked.ok) return walked;
  const [root] = roots;
  if (root === undefined) return fail({ code: "broken-xml", data: { part } });
  return ok(styleSheet(xml, { root, collections, codes, fonts, formats }));
}

/** Two xfs with one key look the same. `applyNumberFormat` only tells whether a named style overrides. */
function formatKey(attributes: Attributes, inner: string): string {
  const entries = Object.entries(attributes).filter(
    ([name, value]) => name !== "applyNumberFormat" && !(name === "quotePrefix" && !isTrue(value)),
  );
  return JSON.stringify([entries.sort(([a], [b]) => (a < b ? -1 : 1)), inner]);
}

function styleSheet(xml: string, parts: StyleParts): StyleSheet {
  const { codes, fonts, formats } = parts;
  const present = { codes: codes.size, fonts: fonts.length, formats: formats.length };
  const byKey = new Map<string, number>();
  formats.forEach(({ attributes, inner }, index) => {
    const key = formatKey(attributes, inner);
    if (!byKey.has(key)) byKey.set(key, index);
  });

  const formatCode = (id: number) => codes.get(id) ?? BUILTIN_FORMATS.get(id) ?? "General";
  const attribute = (style: number, name: string) => formats[style]?.attributes[name];
  const numberFormat = (style: number) => formatCode(Number(attribute(style, "numFmtId") ?? "0"));

  function formatId(code: string): number {
    for (const [id, known] of codes) if (known === code) return id;
    for (const [id, known] of BUILTIN_FORMATS) {
      // A regional id shows another format on a machine of another language: such a code is written out.
      if (known === code && !codes.has(id) && !isRegionalFormat(id)) return id;
    }
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    return id;
  }

  function boldFont(id: number): number {
    const font = fonts[id] ?? `<${prefixOf(parts.root.name)}font/>`;
    const bold = withBold(font);
    const known = fonts.indexOf(bold);
    return known >= 0 ? known : fonts.push(bold) - 1;
  }

  function styled(style: number, wish: StyleWish): number {
    const base = formats[style];
    if (base === undefined) return style;
    const changes: [string, string][] = [];
    if (wish.numberFormat !== null && wish.numberFormat !== numberFormat(style)) {
      changes.push(["numFmtId", String(formatId(wish.numberFormat))], ["applyNumberFormat", "1"]);
    }
    if (wish.quotePrefix !== null && wish.quotePrefix !== isTrue(base.attributes["quotePrefix"])) {
      changes.push(["quotePrefix", wish.quotePrefix ? "1" : "0"]);
    }
    if (wish.bold === true) {
      const font = boldFont(Number(base.attributes["fontId"] ?? "0"));
      changes.push(["fontId", String(font)], ["applyFont", "1"]);
    }
    if (changes.length === 0) return style;
    const attributes = { ...base.attributes, ...Object.fromEntries(changes) };
    const key = formatKey(attributes, base.inner);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const length = startTagLength(base.xml);
    let tag = base.xml.slice(0, length);
    for (const [name, value] of changes) tag = withAttribute(tag, name, value);
    const index = formats.push({ ...base, attributes, xml: tag + base.xml.slice(length) }) - 1;
    byKey.set(key, index);
    return index;
  }

  function appended(): string {
    const prefix = prefixOf(parts.root.name);
    const newCodes = [...codes]
      .slice(present.codes)
      .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    const newFonts = fonts.slice(present.fonts);
    const newFormats = formats.slice(present.formats).map((format) => format.xml);
    return applySplices(xml, [
      ...append(xml, parts, "numFmts", newCodes, codes.size),
      ...append(xml, parts, "fonts", newFonts, fonts.length),
      ...append(xml, parts, "cellXfs", newFormats, formats.length),
    ]);
  }

  return {
    numberFormat,
    locked: (style) => formats[style]?.locked ?? formats[0]?.locked ?? true,
    styled,
    xml: appended,
  };
}

const startTagLength = (xml: string) => /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0].length ?? 0;

/** A `<font>` element with `<b/>` as its first child, the schema's first place. */
function withBold(font: string): string {
  const length = startTagLength(font);
  const tag = font.slice(0, length);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "font";
  const bold = `<${prefixOf(name)}b/>`;
  if (tag.endsWith("/>")) return `${asOpenTag(tag)}${bold}</${name}>`;
  return font.includes(bold) ? font : tag + bold + font.slice(length);
}

/** `count` is the collection's new size. numFmts, where it is missing, is the first child of the root. */
function append(
  xml: string,
  { root, collections }: StyleParts,
  name: string,
  elements: readonly string[],
  count: number,
): Splice[] {
  if (elements.length === 0) return [];
  const collection = collections.get(name);
  const added = elements.join("");
  if (collection === undefined) {
    const prefix = prefixOf(root.name);
    const whole = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
    return [{ start: root.end, end: root.end, text: whole }];
  }
  const { tag, close } = collection;
  const counted = asOpenTag(withAttribute(xml.slice(tag.start, tag.end), "count", String(count)));
  if (tag.selfClosing) return [{ start: tag.start, end: tag.end, text: `${counted}${added}</${tag.name}>` }];
  return [
    { start: tag.start, end: tag.end, text: counted },
    { start: close, end: close, text: added },
  ];
}
