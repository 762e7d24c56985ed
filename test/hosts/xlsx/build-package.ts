/** Builds small .xlsx packages for tests, part by part. */
import { strToU8, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** `type` is the last step of the relationship's type. */
export const relationshipsXml = (
  list: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${list
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const sheetXml = (sheetData: string, after = "", before = ""): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;

export const stylesXml = (numFmts: string, cellXfs: string): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cellXfs}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="not this"/></dxf></dxfs></styleSheet>`;

export const sharedStringsXml = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

export interface Draft {
  /** The XML of worksheets named S1, S2, …; or one with its relationship type. */
  readonly sheets?: readonly (string | Uint8Array | { readonly type: string; readonly xml: string })[];
  readonly workbookXml?: string;
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Parts to add or replace; `null` takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function packageParts(draft: Draft): Parts {
  const sheets = draft.sheets ?? [sheetXml("")];
  const related: { id: string; type: string; target: string }[] = [];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationshipsXml([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml":
      draft.workbookXml ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map((_, n) => `<sheet name="S${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
        .join("")}</sheets></workbook>`,
  };
  sheets.forEach((sheet, n) => {
    const plain = typeof sheet === "string" || sheet instanceof Uint8Array;
    parts[`xl/worksheets/sheet${n + 1}.xml`] = plain ? sheet : sheet.xml;
    related.push({
      id: `rId${n + 1}`,
      type: plain ? "worksheet" : sheet.type,
      target: `worksheets/sheet${n + 1}.xml`,
    });
  });
  if (draft.styles !== undefined) {
    parts["xl/styles.xml"] = draft.styles;
    related.push({ id: "rIdS", type: "styles", target: "styles.xml" });
  }
  if (draft.sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] = draft.sharedStrings;
    related.push({ id: "rIdT", type: "sharedStrings", target: "/xl/sharedStrings.xml" });
  }
  parts["xl/_rels/workbook.xml.rels"] = relationshipsXml(related);
  const changed = { ...parts, ...draft.parts };
  return Object.fromEntries(
    Object.entries(changed).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

export function zipped(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: "2024-05-06T07:08:10" });
}

export const build = (draft: Draft): Uint8Array => zipped(packageParts(draft));

/** UTF-16 with a byte order mark. */
export function utf16(text: string, endian: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, endian === "little");
  for (let n = 0; n < text.length; n++) view.setUint16(2 + n * 2, text.charCodeAt(n), endian === "little");
  return bytes;
}
