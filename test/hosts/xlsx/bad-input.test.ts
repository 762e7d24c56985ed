import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { openPackage } from "../../../src/hosts/xlsx/package";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { build, MAIN, packageParts, relationshipsXml, sheetXml, stylesXml, zipped } from "./build-package";
import { rawZip } from "./raw-zip";

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, "../../fixtures/target-2024.xlsx")));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A compound file with one directory entry for each stream. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, n) => {
    const at = 512 + 128 * n;
    for (let c = 0; c < name.length; c++) view.setUint16(at + c * 2, name.charCodeAt(c), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    bytes[at + 66] = 2;
  });
  return bytes;
}

const parts = packageParts({
  sheets: [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')],
  styles: stylesXml("", "<xf/>"),
});
const without = (name: string) =>
  zipped(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
const withPart = (name: string, xml: string | Uint8Array) => zipped({ ...parts, [name]: xml });
const SHEET = "xl/worksheets/sheet1.xml";
const lying = (change: { size?: number; crc?: number; method?: number; name?: string }) =>
  rawZip(parts, { lie: (entry) => (entry.name === SHEET ? { ...entry, ...change } : entry) });

/** Every entry of the directory points to the same bytes. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(rawZip(parts));
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < bytes.readUInt16LE(end + 10); n++) {
    bytes.writeUInt32LE(0, at + 42);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30);
  }
  return bytes;
}

const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(99)}"><!ENTITY b "&a;&a;&a;">]>`;

const table: readonly (readonly [string, Uint8Array, string, Record<string, unknown>])[] = [
  ["an empty file", new Uint8Array(), "not-a-workbook", { reason: "empty" }],
  ["a text", text("项目支出绩效自评表"), "not-a-workbook", { reason: "not-a-zip" }],
  ["a web page named .xlsx", text("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook", {}],
  ["a zip of something else", zipped({ "a.txt": "a" }), "not-a-workbook", { reason: "no-workbook" }],
  [
    "a document",
    zipped({
      ...parts,
      "_rels/.rels": relationshipsXml([{ id: "r", type: "officeDocument", target: "word/document.xml" }]),
      "word/document.xml": '<w:document xmlns:w="urn:w"/>',
    }),
    "not-a-workbook",
    { reason: "no-workbook" },
  ],
  [
    "an OpenDocument sheet",
    zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "unsupported-package",
    { reason: "opendocument" },
  ],
  [
    "a binary workbook",
    zipped({
      ...parts,
      "_rels/.rels": relationshipsXml([{ id: "r", type: "officeDocument", target: "xl/workbook.bin" }]),
    }),
    "unsupported-package",
    { reason: "xlsb" },
  ],
  ["an old workbook", compound("Root Entry", "Workbook"), "old-xls", {}],
  ["an older workbook", compound("Book"), "old-xls", {}],
  ["a workbook of Excel 4", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), "old-xls", {}],
  ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted", {}],
  ["an old document", compound("WordDocument"), "not-a-workbook", { reason: "compound-file" }],
  ["a zip with a password", rawZip(parts, { flags: 1 }), "encrypted", {}],
  ["the first half", FIXTURE.subarray(0, FIXTURE.length >> 1), "truncated", {}],
  ["all but the last byte", FIXTURE.subarray(0, FIXTURE.length - 1), "truncated", {}],
  [
    "a file whose middle is gone",
    new Uint8Array([...FIXTURE.subarray(0, 3000), ...FIXTURE.subarray(4000)]),
    "truncated",
    {},
  ],
  ["another compression", lying({ method: 12 }), "unsupported-package", { reason: "compression" }],
  ["a wrong checksum", lying({ crc: 1 }), "truncated", { part: SHEET, reason: "checksum" }],
  ["more bytes than declared", lying({ size: 20 }), "truncated", { part: SHEET, reason: "size" }],
  ["fewer bytes than declared", lying({ size: 5000 }), "truncated", { part: SHEET, reason: "size" }],
  ["deflate of garbage", lying({ method: 0, size: 80 }), "truncated", { part: SHEET }],
  [
    "two parts of one name",
    lying({ name: "XL/Workbook.xml" }),
    "unsupported-package",
    { reason: "duplicate-part" },
  ],
  [
    "a part that claims a gigabyte",
    lying({ size: 2 ** 30 }),
    "too-large",
    { what: "part", part: SHEET, limit: "128 MB" },
  ],
  [
    "a zip bomb",
    zipSync({ [SHEET]: new Uint8Array(20_000_000) }),
    "too-large",
    { what: "ratio", part: SHEET },
  ],
  ["entries that share their bytes", overlapping(), "too-large", { what: "overlap" }],
  ["a missing workbook", without("xl/workbook.xml"), "part-missing", { part: "xl/workbook.xml" }],
  ["missing content types", without("[Content_Types].xml"), "part-missing", { part: "[Content_Types].xml" }],
  ["missing package relationships", without("_rels/.rels"), "part-missing", { part: "_rels/.rels" }],
  ["a missing sheet", without(SHEET), "part-missing", { part: SHEET }],
  ["missing styles", without("xl/styles.xml"), "part-missing", { part: "xl/styles.xml" }],
  ["missing relationships", without("xl/_rels/workbook.xml.rels"), "part-missing", { part: "S1" }],
  ["an element that is not closed", withPart(SHEET, sheetXml("<row>")), "broken-xml", { part: SHEET }],
  [
    "XML that ends early",
    withPart(SHEET, sheetXml('<row r="1"><c r="A1"><v>1').slice(0, -40)),
    "broken-xml",
    { part: SHEET },
  ],
  ["an empty part", withPart(SHEET, ""), "broken-xml", { part: SHEET }],
  [
    "an unknown entity",
    withPart(SHEET, sheetXml("<row><c><v>&x;</v></c></row>")),
    "broken-xml",
    { part: SHEET },
  ],
  [
    "bytes that are no UTF-8",
    withPart(SHEET, new Uint8Array([...text("<worksheet>"), 0xff, 0xfe, ...text("</worksheet>")])),
    "broken-xml",
    { part: SHEET, reason: "encoding" },
  ],
  [
    "an unknown encoding",
    withPart(SHEET, `<?xml version="1.0" encoding="EBCDIC"?>${sheetXml("")}`),
    "broken-xml",
    { part: SHEET, reason: "encoding" },
  ],
  ["elements nested without end", withPart(SHEET, "<a>".repeat(5000)), "broken-xml", { part: SHEET }],
  [
    "deep nesting in a sheet",
    withPart(SHEET, sheetXml(`${"<a>".repeat(300)}${"</a>".repeat(300)}`)),
    "broken-xml",
    { reason: "depth" },
  ],
  [
    "a merge that is no range",
    withPart(SHEET, sheetXml("", '<mergeCells><mergeCell ref="A1:"/></mergeCells>')),
    "broken-xml",
    { part: SHEET },
  ],
  [
    "a crowd of merged columns",
    withPart(SHEET, sheetXml("", `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(500)}</mergeCells>`)),
    "too-large",
    { what: "cells", part: SHEET },
  ],
  [
    "columns declared over and over",
    withPart(SHEET, sheetXml("", "", `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(9)}</cols>`)),
    "broken-xml",
    { part: SHEET, reason: "columns" },
  ],
  ["a document type in a sheet", withPart(SHEET, bomb + sheetXml("")), "forbidden-xml", { part: SHEET }],
  [
    "a document type in the workbook",
    withPart(
      "xl/workbook.xml",
      `<!DOCTYPE x SYSTEM "file:///etc/passwd">${String(parts["xl/workbook.xml"])}`,
    ),
    "forbidden-xml",
    { part: "xl/workbook.xml" },
  ],
  [
    "a document type in the styles",
    withPart("xl/styles.xml", bomb + stylesXml("", "")),
    "forbidden-xml",
    { part: "xl/styles.xml" },
  ],
];

test.each(table)("%s", (_, bytes, code, data) => {
  const copy = bytes.slice();
  const result = readWorkbook(bytes);
  expect(result).toMatchObject({ ok: false, error: { code, data } });
  expect(Buffer.from(bytes).equals(copy)).toBe(true);
});

test("a stream that grows past its declared size stops there", () => {
  const bytes = zipSync({ [SHEET]: new Uint8Array(50_000_000) });
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 1000, true);
  const pkg = openPackage(bytes);
  let given = 0;
  const read = pkg.ok && pkg.value.stream(SHEET, (piece) => (given += piece.length) > 0);
  expect(read).toEqual({ ok: false, error: { code: "truncated", data: { part: SHEET, reason: "size" } } });
  expect(given).toBeLessThanOrEqual(1000);
});

test("no cut and no flipped byte of a real workbook makes the reader throw", () => {
  fc.assert(
    fc.property(fc.nat(FIXTURE.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const bytes = cut ? FIXTURE.slice(0, at) : FIXTURE.slice();
      if (!cut) bytes[at] = byte;
      expect(typeof readWorkbook(bytes).ok).toBe("boolean");
    }),
    { numRuns: 150 },
  );
});

test("a workbook without any form or cell is read as empty", () => {
  const result = readWorkbook(build({}));
  expect(result).toMatchObject({
    ok: true,
    value: { snapshot: { sheets: [{ name: "S1", merges: [] }], date1904: false } },
  });
});

test("a workbook of a chart sheet only has no worksheets", () => {
  const bytes = build({ sheets: [{ type: "chartsheet", xml: `<chartsheet xmlns="${MAIN}"/>` }] });
  expect(readWorkbook(bytes)).toMatchObject({ ok: true, value: { snapshot: { sheets: [] } } });
});
