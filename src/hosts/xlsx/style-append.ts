/**
 * Cell styles that differ from a present one in number format or quote prefix only. Equal styles are reused; new ones
 * are appended to cellXfs (and new formats to numFmts), so that every index in the workbook keeps its meaning and the
 * rest of styles.xml its bytes.
 */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { BUILTIN_FORMATS, FIRST_CUSTOM_FORMAT } from "./number-format-ids";
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
}

export interface StyleSheet {
  numberFormat(style: number): string;
  quotePrefix(style: number): boolean;
  /** The index of a style like `style` with the wish fulfilled: `style` itself, an equal one, or a new one. */
  styled(style: number, wish: StyleWish): number;
  /** styles.xml with everything appended; the text as read when nothing was. */
  xml(): string;
}

interface Format {
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole element as it stands, or shall stand, in the part. */
  readonly xml: string;
  readonly inner: string;
}

interface Collection {
  readonly tag: XmlTag;
  /** Where the end tag starts. */
  readonly close: number;
}

const isTrue = (text: string | undefined) => text === "1" || text === "true";

/** Two xfs with one key look the same. `applyNumberFormat` only tells whether a named style overrides. */
function formatKey(attributes: Readonly<Record<string, string>>, inner: string): string {
  const entries = Object.entries(attributes).filter(
    ([name, value]) => name !== "applyNumberFormat" && !(name === "quotePrefix" && !isTrue(value)),
  );
  return JSON.stringify([entries.sort(([a], [b]) => (a < b ? -1 : 1)), inner]);
}

/** Errors: broken-xml, forbidden-xml with `part`. */
export function readStyleSheet(xml: string, part: string): Result<StyleSheet, HostError> {
  const path: string[] = [];
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let root: XmlTag | null = null;
  let numFmts: Collection | null = null;
  let cellXfs: Collection | null = null;
  const walked = walkXml(xml, part, {
    open: (tag) => {
      path[tag.depth] = tag.local;
      path.length = tag.depth + 1;
      if (tag.depth === 0) root = tag;
      if (tag.depth === 2 && path[1] === "numFmts" && tag.local === "numFmt") {
        codes.set(Number(tag.attributes["numFmtId"]), tag.attributes["formatCode"] ?? "General");
      }
    },
    close: (tag, bodyEnd, end) => {
      if (tag.depth === 1 && tag.local === "numFmts") numFmts = { tag, close: bodyEnd };
      if (tag.depth === 1 && tag.local === "cellXfs") cellXfs = { tag, close: bodyEnd };
      if (tag.depth === 2 && path[1] === "cellXfs" && tag.local === "xf") {
        const { attributes, start } = tag;
        formats.push({ attributes, xml: xml.slice(start, end), inner: xml.slice(tag.end, bodyEnd) });
      }
    },
  });
  if (!walked.ok) return walked;
  return ok(styleSheet(xml, codes, formats, { root, numFmts, cellXfs }));
}

interface Places {
  readonly root: XmlTag | null;
  readonly numFmts: Collection | null;
  readonly cellXfs: Collection | null;
}

function styleSheet(xml: string, codes: Map<number, string>, formats: Format[], places: Places): StyleSheet {
  const present = formats.length;
  const newCodes: { readonly id: number; readonly code: string }[] = [];
  const byKey = new Map<string, number>();
  formats.forEach(({ attributes, inner }, index) => {
    const key = formatKey(attributes, inner);
    if (!byKey.has(key)) byKey.set(key, index);
  });

  const formatCode = (id: number) => codes.get(id) ?? BUILTIN_FORMATS.get(id) ?? "General";
  const formatId = (style: number) => Number(formats[style]?.attributes["numFmtId"] ?? "0");

  function idOf(code: string): number {
    for (const [id, known] of codes) if (known === code) return id;
    for (const [id, known] of BUILTIN_FORMATS) if (known === code && !codes.has(id)) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    newCodes.push({ id, code });
    return id;
  }

  function styled(style: number, wish: StyleWish): number {
    const base = formats[style] ?? formats[0];
    if (base === undefined) return style;
    const changes: [string, string][] = [];
    if (wish.numberFormat !== null && wish.numberFormat !== formatCode(formatId(style))) {
      changes.push(["numFmtId", String(idOf(wish.numberFormat))], ["applyNumberFormat", "1"]);
    }
    if (wish.quotePrefix !== null && wish.quotePrefix !== isTrue(base.attributes["quotePrefix"])) {
      changes.push(["quotePrefix", wish.quotePrefix ? "1" : "0"]);
    }
    if (changes.length === 0) return style;
    const attributes = { ...base.attributes, ...Object.fromEntries(changes) };
    const key = formatKey(attributes, base.inner);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const length = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(base.xml)?.[0].length ?? 0;
    let tag = base.xml.slice(0, length);
    for (const [name, value] of changes) tag = withAttribute(tag, name, value);
    const index = formats.push({ attributes, xml: tag + base.xml.slice(length), inner: base.inner }) - 1;
    byKey.set(key, index);
    return index;
  }

  return {
    numberFormat: (style) => formatCode(formatId(style)),
    quotePrefix: (style) => isTrue(formats[style]?.attributes["quotePrefix"]),
    styled,
    xml: () =>
      applySplices(xml, [
        ...appendFormats(xml, places, newCodes, codes.size),
        ...append(
          xml,
          places.cellXfs,
          formats
            .slice(present)
            .map((format) => format.xml)
            .join(""),
          formats.length,
        ),
      ]),
  };
}

function appendFormats(
  xml: string,
  { root, numFmts }: Places,
  added: readonly { readonly id: number; readonly code: string }[],
  count: number,
): Splice[] {
  if (added.length === 0 || root === null) return [];
  const prefix = prefixOf(root.name);
  const elements = added
    .map(({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`)
    .join("");
  if (numFmts !== null) return append(xml, numFmts, elements, count);
  const whole = `<${prefix}numFmts count="${count}">${elements}</${prefix}numFmts>`;
  return [{ start: root.end, end: root.end, text: whole }];
}

function append(xml: string, collection: Collection | null, elements: string, count: number): Splice[] {
  if (collection === null || elements === "") return [];
  const { tag, close } = collection;
  const counted = asOpenTag(withAttribute(xml.slice(tag.start, tag.end), "count", String(count)));
  if (tag.selfClosing)
    return [{ start: tag.start, end: tag.end, text: `${counted}${elements}</${tag.name}>` }];
  return [
    { start: tag.start, end: tag.end, text: counted },
    { start: close, end: close, text: elements },
  ];
}
