import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type CellObject } from "@e965/xlsx";
import { a1, rangeA1 } from "../../../src/core/sheet/address";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { CellStyle } from "../../../src/hosts/xlsx/cell-styles";
import { MAX_CELLS } from "../../../src/hosts/xlsx/limits";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { RowStore } from "../../../src/hosts/xlsx/row-store";
import { XmlFault } from "../../../src/hosts/xlsx/xml";
import {
  build,
  MAIN,
  sharedStringsXml,
  sheetXml,
  STRICT,
  stylesXml,
  utf16,
  type Draft,
} from "./build-package";

const FIXTURES = join(__dirname, "../../fixtures");

function opened(bytes: Uint8Array) {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function firstSheet(draft: Draft): SheetSnapshot {
  const [sheet] = opened(build(draft)).snapshot.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const cells = (sheetData: string, draft: Draft = {}): SheetSnapshot =>
  firstSheet({ ...draft, sheets: [sheetXml(sheetData)] });

const values = (sheet: SheetSnapshot): Record<string, CellSnapshot["value"]> =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, columns]) =>
      [...columns].map(([column, cell]) => [a1(row, column), cell.value]),
    ),
  );

const formulas = (sheet: SheetSnapshot): Record<string, string | null> =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, columns]) =>
      [...columns].map(([column, cell]) => [a1(row, column), cell.formula]),
    ),
  );

describe("real workbooks, beside SheetJS as an independent reader", () => {
  const files = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));
  test.each(files)("%s", (file) => {
    const bytes = readFileSync(join(FIXTURES, file));
    const { snapshot } = opened(bytes);
    const other = read(bytes, { cellNF: true, cellStyles: true, sheetStubs: true });
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
    const mine: unknown[] = [];
    const theirs: unknown[] = [];
    snapshot.sheets.forEach((sheet, index) => {
      const worksheet = other.Sheets[sheet.name] ?? {};
      const row = (address: string, cell: Omit<CellSnapshot, "error" | "locked">) => [
        sheet.name,
        address,
        cell.value,
        cell.formula,
        cell.text,
        cell.numberFormat,
      ];
      for (const [r, columns] of sheet.rows) for (const [c, cell] of columns) mine.push(row(a1(r, c), cell));
      for (const [address, cell] of Object.entries(worksheet) as [string, CellObject][]) {
        if (address.startsWith("!")) continue;
        const empty = cell.t === "z";
        theirs.push(
          row(address, {
            value: empty ? null : cell.t === "e" ? (cell.w ?? "") : (cell.v as string | number | boolean),
            formula: cell.f === undefined ? null : `=${cell.f}`,
            text: empty ? "" : (cell.w ?? ""),
            numberFormat: String(cell.z),
          }),
        );
      }
      const merges = (worksheet["!merges"] ?? []).map((merge) => utils.encode_range(merge));
      expect(sheet.merges.map(rangeA1).sort()).toEqual(merges.sort());
      const hidden = (worksheet["!rows"] ?? []).flatMap((one, at) => (one.hidden === true ? [at] : []));
      expect([...sheet.hiddenRows].sort((a, b) => a - b)).toEqual(hidden);
      const state = other.Workbook?.Sheets?.[index]?.Hidden ?? 0;
      expect(sheet.visibility).toBe(["visible", "hidden", "veryHidden"][state]);
    });
    const order = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(order(mine)).toEqual(order(theirs));
    expect(mine.length).toBeGreaterThan(100);
  });
});

test("protected sheets are those that the truth file names", () => {
  const truth = JSON.parse(readFileSync(join(FIXTURES, "damaged.truth.json"), "utf8")) as {
    forms: { sheet: string; protected?: boolean }[];
  };
  const { snapshot } = opened(readFileSync(join(FIXTURES, "damaged.xlsx")));
  const named = truth.forms.filter((form) => form.protected === true).map((form) => form.sheet);
  expect(named.length).toBeGreaterThan(0);
  expect(snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name)).toEqual(named);
});

describe("cell types", () => {
  const strings = sharedStringsXml(
    "<si><t>产出</t></si>" +
      '<si><r><rPr><b/></rPr><t>数量</t></r><r><t xml:space="preserve"> 指标</t></r><rPh sb="0" eb="2"><t>shuliang</t></rPh><phoneticPr fontId="1"/></si>' +
      "<si><t>a_x000D_b_x005F_x0041_</t></si>" +
      "<si><t/></si>" +
      '<si><t xml:space="preserve">  </t></si>' +
      "<si><t>\n  </t></si>",
  );
  const table: readonly (readonly [string, string, Partial<CellSnapshot>])[] = [
    ["shared string", '<c t="s"><v>0</v></c>', { value: "产出", text: "产出" }],
    ["rich text without phonetic guide", '<c t="s"><v>1</v></c>', { value: "数量 指标" }],
    ["escaped characters", '<c t="s"><v>2</v></c>', { value: "a\rb_x0041_" }],
    ["empty string", '<c t="s"><v>3</v></c>', { value: "", text: "" }],
    ["blanks that are kept", '<c t="s"><v>4</v></c>', { value: "  " }],
    ["blanks that are indentation", '<c t="s"><v>5</v></c>', { value: "" }],
    [
      "inline string",
      '<c t="inlineStr"><is><t>甲&#20057;&amp;<![CDATA[<丙>]]></t></is></c>',
      { value: "甲乙&<丙>" },
    ],
    [
      "inline rich text",
      '<c t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>jia</t></rPh><r><t>乙</t></r></is></c>',
      { value: "甲乙" },
    ],
    ["inline string without text", '<c t="inlineStr"/>', { value: null }],
    ["formula text", '<c t="str"><f>A2&amp;"x"</f><v>a_x0042_</v></c>', { value: "aB", formula: '=A2&"x"' }],
    ["formula without result", "<c><f>1+1</f></c>", { value: null, formula: "=1+1", text: "" }],
    ["boolean", '<c t="b"><v>1</v></c>', { value: true, text: "TRUE" }],
    ["error", '<c t="e"><v>#DIV/0!</v></c>', { value: "#DIV/0!", error: true, text: "#DIV/0!" }],
    ["number", "<c><v>0.98319999999999996</v></c>", { value: 0.9832, text: "0.9832" }],
    ["number in scientific notation", '<c t="n"><v> 1.5E-3 </v></c>', { value: 0.0015 }],
    ["empty value", "<c><v/></c>", { value: null, text: "" }],
    ["no number after all", "<c><v>12分</v></c>", { value: "12分" }],
    ["ISO date", '<c t="d"><v>2024-03-01</v></c>', { value: 45352 }],
    ["ISO date and time", '<c t="d"><v>2024-03-01T12:00:00Z</v></c>', { value: 45352.5 }],
    ["ISO date before the leap day that never was", '<c t="d"><v>1900-01-01</v></c>', { value: 1 }],
    ["comment inside a value", "<c><v>1<!-- x -->2</v></c>", { value: 12 }],
    [
      "foreign elements",
      '<c><v>7</v><extLst><ext xmlns:y="urn:y"><y:v>8</y:v></ext></extLst></c>',
      { value: 7 },
    ],
  ];
  test.each(table)("%s", (_, xml, expected) => {
    const sheet = cells(`<row>${xml}</row>`, { sharedStrings: strings });
    expect(cellAt(sheet, 0, 0)).toMatchObject(expected);
  });
});

describe("positions", () => {
  const table: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ["given", '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2"><v>2</v></c></row>', { B2: 1, XFD2: 2 }],
    [
      "cells without address",
      '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row>',
      { A3: 1, D3: 2, E3: 3 },
    ],
    [
      "rows without number",
      '<row r="5"><c><v>1</v></c></row><row><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>',
      { A5: 1, A6: 2, A8: 3 },
    ],
    [
      "rows out of order",
      '<row r="9"><c r="B9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
      { A1: 3, A9: 2, B9: 1 },
    ],
    [
      "one row in two pieces",
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      { A1: 2, B1: 1 },
    ],
    ["last cell of the grid", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { XFD1048576: 1 }],
    ["small letters", '<row r="1"><c r="b1"><v>1</v></c></row>', { B1: 1 }],
  ];
  test.each(table)("%s", (_, xml, expected) => {
    const sheet = cells(xml);
    // Order matters: rows and columns ascend whatever the file does.
    expect(Object.entries(values(sheet))).toEqual(Object.entries(expected));
  });

  test.each([
    ["column beyond XFD", '<row r="1"><c r="XFE1"/></row>'],
    ["row beyond the last", '<row r="1048577"/>'],
    ["row zero", '<row r="0"/>'],
    ["no address", '<row r="1"><c r="1A"/></row>'],
    ["address without row", '<row r="1"><c r="A"/></row>'],
    ["shared string that is not there", '<row r="1"><c t="s"><v>3</v></c></row>'],
  ])("%s is broken", (_, xml) => {
    expect(readWorkbook(build({ sheets: [sheetXml(xml)] }))).toMatchObject({
      ok: false,
      error: { code: "broken-xml", data: { part: "xl/worksheets/sheet1.xml" } },
    });
  });
});

describe("formulas", () => {
  test("a shared formula is expanded for each of its cells", () => {
    const master = `SUM(B1:B$2)*$C1+'O''Neil A1'!D1&amp;"A1"+LOG10(E1)+Sheet2!F1+$G$1+H:H+3:3`;
    const sheet = cells(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">${master}</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>` +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f>A1</f></c></row>',
    );
    expect(formulas(sheet)).toEqual({
      A1: `=SUM(B1:B$2)*$C1+'O''Neil A1'!D1&"A1"+LOG10(E1)+Sheet2!F1+$G$1+H:H+3:3`,
      B1: `=SUM(C1:C$2)*$C1+'O''Neil A1'!E1&"A1"+LOG10(F1)+Sheet2!G1+$G$1+I:I+3:3`,
      A2: `=SUM(B2:B$2)*$C2+'O''Neil A1'!D2&"A1"+LOG10(E2)+Sheet2!F2+$G$1+H:H+4:4`,
      B2: "=A1",
    });
    expect(values(sheet)).toEqual({ A1: 1, B1: 2, A2: 3, B2: null });
  });

  test("a cell may come before the formula that it shares", () => {
    const sheet = cells(
      '<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="4">C1</f><v>2</v></c></row>',
    );
    expect(formulas(sheet)).toEqual({ A1: "=B1", B1: "=C1" });
  });

  test("array formulas and data tables stand in their first cell", () => {
    const sheet = cells(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" r1="D1"/><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(formulas(sheet)).toEqual({ A1: "=B1:B2*2", C1: "=TABLE(D1,)", A2: null });
  });
});

describe("styles", () => {
  const styles = stylesXml(
    '<numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/>',
    '<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"><protection locked="0"/></xf>' +
      '<xf numFmtId="14"/><xf numFmtId="31" applyProtection="0"><protection locked="0"/></xf>' +
      '<xf numFmtId="49"><protection hidden="1"/></xf><xf numFmtId="57"/><xf numFmtId="200"/>',
  );
  const table: readonly (readonly [string, number, Partial<CellSnapshot>])[] = [
    ["General", 0, { numberFormat: "General", locked: true, text: "45352.5" }],
    ["the workbook's own format", 1, { numberFormat: '0.0"分"', text: "45352.5分" }],
    ["built-in, unlocked", 2, { numberFormat: "0.00%", locked: false, text: "4535250.00%" }],
    ["built-in id defined anew", 3, { numberFormat: "yyyy-mm-dd", text: "2024-03-01" }],
    ["Chinese date by id", 4, { numberFormat: 'yyyy"年"m"月"d"日"', locked: false, text: "2024年3月1日" }],
    ["text", 5, { numberFormat: "@", locked: true, text: "45352.5" }],
    ["Chinese month by id", 6, { numberFormat: 'yyyy"年"m"月"', text: "2024年3月" }],
    ["id without format", 7, { numberFormat: "General" }],
    ["style that is not there", 99, { numberFormat: "General" }],
  ];
  test.each(table)("%s", (_, style, expected) => {
    const sheet = cells(`<row><c s="${style}"><v>45352.5</v></c><c s="${style}"/></row>`, { styles });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: 45352.5, ...expected });
    // The empty cell has the same look and shows nothing.
    expect(cellAt(sheet, 0, 1)).toMatchObject({ ...expected, value: null, text: "" });
  });

  test("dates count from 1904 where the workbook says so", () => {
    const workbookXml = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const draft = {
      styles,
      workbookXml,
      sheets: [
        sheetXml('<row><c s="3"><v>43890</v></c><c t="d"><v>2024-03-01</v></c><c><v>43890</v></c></row>'),
      ],
    };
    const { snapshot } = opened(build(draft));
    const [sheet] = snapshot.sheets;
    expect(snapshot.date1904).toBe(true);
    expect(sheet && [0, 1, 2].map((n) => cellAt(sheet, 0, n).text)).toEqual(["2024-03-01", "43890", "43890"]);
  });

  test("equal cells are one object", () => {
    const sheet = cells(
      '<row><c s="1"><v>5</v></c><c s="1"/></row><row><c s="1"><v>5</v></c><c s="1"/></row>',
      { styles },
    );
    expect(cellAt(sheet, 1, 0)).toBe(cellAt(sheet, 0, 0));
    expect(cellAt(sheet, 1, 1)).toBe(cellAt(sheet, 0, 1));
  });
});

describe("sheets", () => {
  test("hidden rows and columns, merges, protection", () => {
    const sheet = firstSheet({
      sheets: [
        sheetXml(
          '<row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"><c><v>1</v></c></row><row r="3" hidden="0" ht="12"/>',
          '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1048576"/></mergeCells>',
          '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="16384" max="16384" hidden="true"/><col min="7" max="7" width="9"/></cols>',
        ),
      ],
    });
    expect([...sheet.hiddenRows]).toEqual([0, 1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4, 16383]);
    expect(sheet.merges.map(rangeA1)).toEqual(["A1:B2", "C1:C1048576"]);
    expect(sheet.protected).toBe(true);
  });

  test("a protection element that is switched off protects nothing", () => {
    expect(firstSheet({ sheets: [sheetXml("", '<sheetProtection sheet="0"/>')] }).protected).toBe(false);
  });

  test("names, order and visibility; sheets of other kinds are known and passed over", () => {
    const r = 'xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const { snapshot, parts } = opened(
      build({
        workbookXml: `<workbook xmlns="${MAIN}" ${r}><sheets><sheet name="图&amp;表" sheetId="9" rel:id="rId2"/><sheet name="自评表" sheetId="3" state="veryHidden" rel:id="rId1"/><sheet name="宏" sheetId="4" rel:id="rId3"/></sheets></workbook>`,
        sheets: [
          sheetXml('<row r="1"><c><v>1</v></c></row>'),
          { type: "chartsheet", xml: `<chartsheet xmlns="${MAIN}"/>` },
          { type: "xlMacrosheet", xml: `<macrosheet xmlns="${MAIN}"/>` },
        ],
      }),
    );
    expect(snapshot.sheets.map(({ name, index, visibility }) => ({ name, index, visibility }))).toEqual([
      { name: "自评表", index: 1, visibility: "veryHidden" },
    ]);
    expect(parts.sheets.map(({ name, kind, part }) => [name, kind, part])).toEqual([
      ["图&表", "chartsheet", "xl/worksheets/sheet2.xml"],
      ["自评表", "worksheet", "xl/worksheets/sheet1.xml"],
      ["宏", "macrosheet", "xl/worksheets/sheet3.xml"],
    ]);
  });
});

describe("ways to write the same XML", () => {
  const plain = '<row r="1"><c r="A1" t="inlineStr"><is><t>自评</t></is></c><c r="B1"><v>1</v></c></row>';
  const expected = { A1: "自评", B1: 1 };
  const prefixed = plain.replace(/<(\/?)(?=[a-z])/g, "<$1x:");
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
  const table: readonly (readonly [string, string | Uint8Array])[] = [
    ["default namespace", sheetXml(plain)],
    ["prefix", `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`],
    ["Strict OOXML", sheetXml(plain).replace(MAIN, STRICT)],
    [
      "prefix declared further in",
      `<worksheet xmlns="${MAIN}"><x:sheetData xmlns:x="${MAIN}">${prefixed}</x:sheetData></worksheet>`,
    ],
    ["UTF-8 with a byte order mark", `\uFEFF${declared("UTF-8")}${sheetXml(plain)}`],
    ["UTF-16, little endian", utf16(declared("UTF-16") + sheetXml(plain), "little")],
    ["UTF-16, big endian", utf16(declared("UTF-16") + sheetXml(plain), "big")],
    [
      "line breaks and comments",
      `<!-- a -->\r\n${sheetXml(plain).replace(/></g, "> <!-- b --> \r\n<").replace("<t> <", "<t><")}`,
    ],
    [
      "foreign cells beside",
      sheetXml(
        plain,
        '<x:sheetData xmlns:x="urn:other"><x:row r="1"><x:c r="A1"><x:v>9</x:v></x:c></x:row></x:sheetData>',
      ),
    ],
  ];
  test.each(table)("%s", (_, xml) => {
    expect(values(firstSheet({ sheets: [xml] }))).toEqual(expected);
  });
});

describe("large claims", () => {
  test("a sheet that is formatted to its last row is held as few objects", () => {
    const row = '<c s="0"/><c s="0"/><c s="0"/>';
    const last = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const many = Array.from({ length: 5_000 }, (_, n) => `<row r="${n + 1}">${row}</row>`).join("");
    const sheet = firstSheet({ sheets: [sheetXml(many + last, "", '<dimension ref="A1:XFD1048576"/>')] });
    expect(sheet.rows.size).toBe(5_001);
    expect(sheet.rows.get(4_999)).toBe(sheet.rows.get(0));
    expect(cellAt(sheet, 1_048_575, 0).value).toBe(1);
  });

  test("cells beyond the limit are refused, equal empty rows cost nothing", () => {
    const style = new CellStyle(0, "General", true, false);
    const store = new RowStore("xl/worksheets/sheet1.xml", { spent: MAX_CELLS - 3 });
    for (let row = 0; row < 10; row++) {
      store.startRow(row);
      store.add(0, style.empty, style);
    }
    store.startRow(10);
    store.add(0, style.number(1), style);
    store.add(1, style.number(1), style);
    store.endRow();
    store.startRow(11);
    store.add(0, style.number(1), style);
    expect(() => {
      store.endRow();
    }).toThrow(
      new XmlFault({
        code: "too-large",
        data: { what: "cells", part: "xl/worksheets/sheet1.xml", limit: "2,000,000" },
      }),
    );
  });
});
