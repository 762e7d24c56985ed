import type { CellContent } from "../../../src/core/plan/plan";
import { parseA1, rangeA1 } from "../../../src/core/sheet/address";
import { arrayAreas, editWorksheet, styleAt } from "../../../src/hosts/xlsx/worksheet-edit";
import { scanWorksheet } from "../../../src/hosts/xlsx/worksheet-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function scan(xml: string) {
  const result = scanWorksheet(xml, "sheet1.xml", () => true);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

type Given = CellContent["value"] | { readonly formula: string; readonly value: CellContent["value"] };

/** Edits by address, each with the style the cell has. */
function edit(xml: string, cells: Readonly<Record<string, Given>>): string {
  const scanned = scan(xml);
  const writes = Object.entries(cells).map(([cell, given]) => {
    const at = parseA1(cell);
    if (at === null) throw new Error(cell);
    const content: CellContent =
      typeof given === "object" && given !== null ? given : { value: given, formula: null };
    return { ...at, content, style: styleAt(scanned, at.row, at.column) };
  });
  return editWorksheet(xml, scanned, writes).xml;
}

const sheet = (data: string, before = "", after = "") =>
  `<worksheet xmlns="${MAIN}">${before}${data}${after}</worksheet>`;
const rows = (inner: string) => sheet(`<sheetData>${inner}</sheetData>`);

describe("writing into cells that exist", () => {
  const cases: readonly [string, string, Readonly<Record<string, Given>>, string][] = [
    ["a number", `<c r="A1" s="3"><v>1</v></c>`, { A1: 9.71 }, `<c r="A1" s="3"><v>9.71</v></c>`],
    ["a self-closing cell", `<c r="A1" s="3"/>`, { A1: 10 }, `<c r="A1" s="3"><v>10</v></c>`],
    ["an empty cell with tags", `<c r="A1" t="n"></c>`, { A1: 10 }, `<c r="A1" t="n"><v>10</v></c>`],
    [
      "text over a shared string",
      `<c r="A1" t="s"><v>0</v></c>`,
      { A1: "优" },
      `<c r="A1" t="inlineStr"><is><t>优</t></is></c>`,
    ],
    [
      "attributes in any order and quotes",
      `<c s='2' t = "s"\n r='A1'><v>0</v></c>`,
      { A1: 1 },
      `<c s='2'\n r='A1'><v>1</v></c>`,
    ],
    ["a blank keeps the style", `<c r="A1" s="3" t="s"><v>0</v></c>`, { A1: null }, `<c r="A1" s="3"></c>`],
    ["a boolean", `<c r="A1"/>`, { A1: true }, `<c r="A1" t="b"><v>1</v></c>`],
    [
      "text like a formula",
      `<c r="A1"/>`,
      { A1: "=45人" },
      `<c r="A1" t="inlineStr"><is><t>=45人</t></is></c>`,
    ],
    [
      "markup in text",
      `<c r="A1"/>`,
      { A1: "a<b&c]]>" },
      `<c r="A1" t="inlineStr"><is><t>a&lt;b&amp;c]]&gt;</t></is></c>`,
    ],
    [
      "white space at the ends",
      `<c r="A1"/>`,
      { A1: " a\n" },
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>`,
    ],
    [
      "control characters",
      `<c r="A1"/>`,
      { A1: "a\u0001\r_x0041_" },
      `<c r="A1" t="inlineStr"><is><t>a_x0001__x000D__x005F_x0041_</t></is></c>`,
    ],
    ["an error value", `<c r="A1"/>`, { A1: "#N/A" }, `<c r="A1" t="e"><v>#N/A</v></c>`],
    [
      "a formula with its number",
      `<c r="A1" s="1"/>`,
      { A1: { formula: "=B1/C1", value: 0.5 } },
      `<c r="A1" s="1"><f>B1/C1</f><v>0.5</v></c>`,
    ],
    [
      "a formula with its text",
      `<c r="A1"/>`,
      { A1: { formula: '=IF(B1<9,"良","优")', value: "优" } },
      `<c r="A1" t="str"><f>IF(B1&lt;9,"良","优")</f><v>优</v></c>`,
    ],
    [
      "a formula with what XML cannot carry",
      `<c r="A1"/>`,
      { A1: { formula: '="\u0001"&B1', value: 1 } },
      `<c r="A1"><f>"_x0001_"&amp;B1</f><v>1</v></c>`,
    ],
    [
      "rich metadata belongs to the old content",
      `<c r="A1" cm="1" vm="2"><v>1</v></c>`,
      { A1: 2 },
      `<c r="A1"><v>2</v></c>`,
    ],
    [
      "an extension list stays",
      `<c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c>`,
      { A1: 2 },
      `<c r="A1"><v>2</v><extLst><ext uri="x"/></extLst></c>`,
    ],
    [
      "a comment that looks like a cell",
      `<!-- <c r="A1"><v>7</v></c> --><c r="A1"/>`,
      { A1: 1 },
      `<!-- <c r="A1"><v>7</v></c> --><c r="A1"><v>1</v></c>`,
    ],
    [
      "CDATA that looks like a cell",
      `<c r="A1" t="inlineStr"><is><t><![CDATA[</c><c r="B1"/>]]></t></is></c><c r="B1"/>`,
      { B1: 1 },
      `<c r="A1" t="inlineStr"><is><t><![CDATA[</c><c r="B1"/>]]></t></is></c><c r="B1"><v>1</v></c>`,
    ],
    [
      "a processing instruction",
      `<?x <c r="A1"/>?><c r="A1"/>`,
      { A1: 1 },
      `<?x <c r="A1"/>?><c r="A1"><v>1</v></c>`,
    ],
    [
      "cells without addresses",
      `<c><v>1</v></c><c><v>2</v></c>`,
      { B1: 5 },
      `<c><v>1</v></c><c><v>5</v></c>`,
    ],
    [">  inside an attribute", `<c r="A1" x=">"><v>1</v></c>`, { A1: 5 }, `<c r="A1" x=">"><v>5</v></c>`],
  ];
  test.each(cases)("%s", (_, before, cells, after) => {
    expect(edit(rows(`<row r="1">${before}</row>`), cells)).toBe(rows(`<row r="1">${after}</row>`));
  });
});

describe("cells and rows that do not exist", () => {
  const cases: readonly [string, string, Readonly<Record<string, Given>>, string][] = [
    [
      "before, between and behind",
      `<row r="2"><c r="B2"/><c r="D2"/></row>`,
      { A2: 1, C2: 2, E2: 3 },
      `<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"/><c r="E2"><v>3</v></c></row>`,
    ],
    [
      "rows before, between and behind",
      `<row r="2"/><row r="4"/>`,
      { B1: 1, A3: 2, C5: 3, A5: 4 },
      `<row r="1"><c r="B1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>2</v></c></row><row r="4"/><row r="5"><c r="A5"><v>4</v></c><c r="C5"><v>3</v></c></row>`,
    ],
    [
      "a self-closing row with a style",
      `<row r="1" s="4" customFormat="1"/>`,
      { A1: 1 },
      `<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>`,
    ],
    [
      "rows without numbers",
      `<row><c/></row><row><c r="B2"/></row>`,
      { A2: 7 },
      `<row><c/></row><row><c r="A2"><v>7</v></c><c r="B2"/></row>`,
    ],
    [
      "spans that get too narrow",
      `<row r="1" spans="2:3"><c r="B1"/></row>`,
      { E1: 1 },
      `<row r="1" spans="2:5"><c r="B1"/><c r="E1"><v>1</v></c></row>`,
    ],
    ["a blank needs no cell", `<row r="1"/>`, { A1: null, A9: "" }, `<row r="1"/>`],
  ];
  test.each(cases)("%s", (_, before, cells, after) => {
    expect(edit(rows(before), cells)).toBe(rows(after));
  });

  test("a new row right before a row whose tag changes", () => {
    const before = `<row r="2" spans="1:1"><c r="A2"/></row>`;
    expect(edit(rows(before), { C2: 2, A1: 1 })).toBe(
      rows(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:3"><c r="A2"/><c r="C2"><v>2</v></c></row>`,
      ),
    );
  });

  test("a new cell right before a cell that is rewritten", () => {
    expect(edit(rows(`<row r="1"><c r="B1"/></row>`), { B1: 2, A1: 1 })).toBe(
      rows(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`),
    );
  });

  test("self-closing sheet data", () => {
    expect(edit(sheet("<sheetData />"), { B2: 1 })).toBe(rows(`<row r="2"><c r="B2"><v>1</v></c></row>`));
  });

  test("the column's style, and the dimension", () => {
    const head = (ref: string) => `<dimension ref="${ref}"/><cols><col min="2" max="3" style="6"/></cols>`;
    expect(edit(sheet(`<sheetData/>`, head("A1")), { C4: 1 })).toBe(
      sheet(`<sheetData><row r="4"><c r="C4" s="6"><v>1</v></c></row></sheetData>`, head("A1:C4")),
    );
  });

  test("the sheet's own prefix", () => {
    const of = (inner: string) =>
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${inner}</x:sheetData></x:worksheet>`;
    expect(edit(of(`<x:row r="1"><x:c r="A1"/></x:row>`), { A1: "a", B1: 1, A2: 2 })).toBe(
      of(
        `<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>` +
          `<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>`,
      ),
    );
  });

  test("elements of other namespaces are not cells", () => {
    const of = (inner: string) =>
      rows(`<row r="1"><o:c xmlns:o="urn:other" r="A1"><o:v>3</o:v></o:c>${inner}</row>`);
    expect(edit(of(`<c r="A1"/>`), { A1: 1 })).toBe(of(`<c r="A1"><v>1</v></c>`));
  });

  test("cells outside sheetData are not cells", () => {
    const after = `<extLst><ext uri="y"><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></ext></extLst>`;
    expect(edit(sheet(`<sheetData/>`, "", after), { A1: 1 })).toBe(
      sheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, "", after),
    );
  });
});

describe("shared formulas", () => {
  const group =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row>` +
    `<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f si="0" t="shared"/><v>3</v></c></row>`;

  test("the first cell that remains becomes the master", () => {
    expect(edit(rows(group), { A1: 5 })).toBe(
      rows(
        `<row r="1"><c r="A1"><v>5</v></c></row>` +
          `<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">B2*$C$1&amp;"B1"</f><v>2</v></c></row><row r="3"><c r="A3"><f si="0" t="shared"/><v>3</v></c></row>`,
      ),
    );
  });

  test("followers that are overwritten too are passed over", () => {
    const edited = edit(rows(group), { A1: 5, A2: 6 });
    expect(edited).toContain(`<c r="A3"><f si="0" t="shared" ref="A3">B3*$C$1&amp;"B1"</f><v>3</v></c>`);
    expect(edited).not.toContain(`ref="A1:A3"`);
  });

  test("a follower leaves the group alone", () => {
    expect(edit(rows(group), { A2: 6 })).toBe(
      rows(group).replace(`<c r="A2"><f t="shared" si="0"/><v>2</v></c>`, `<c r="A2"><v>6</v></c>`),
    );
  });
});

test("arrays and data tables of several cells are recognised, single-cell arrays may be replaced", () => {
  const scanned = scan(
    rows(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A3">TRANSPOSE(C1:E1)</f></c><c r="C1"><f t="array" ref="C1">SUM(D1:D2)</f></c>` +
        `<c r="F1"><f t="dataTable" ref="F1:G2" r1="A9"/></c></row>`,
    ),
  );
  expect(arrayAreas(scanned).map(rangeA1)).toEqual(["A1:A3", "F1:G2"]);
});

test.each([
  ["a cell that contradicts its row", `<row r="1"><c r="A2"/></row>`, "cell-address"],
  ["a row that occurs twice", `<row r="1"/><row r="1"/>`, "row-number"],
])("%s is not written to", (_, data, reason) => {
  expect(scanWorksheet(rows(data), "s", () => true)).toEqual({
    ok: false,
    error: { code: "broken-xml", data: { part: "s", reason } },
  });
});

test("broken XML is an error with the part's name", () => {
  expect(scanWorksheet("<worksheet><sheetData>", "xl/s.xml", () => true)).toEqual({
    ok: false,
    error: { code: "broken-xml", data: { part: "xl/s.xml" } },
  });
});
