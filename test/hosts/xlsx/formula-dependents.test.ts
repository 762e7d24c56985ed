import { parseA1, parseRange, rangeA1 } from "../../../src/core/sheet/address";
import {
  formulaCells,
  staleFormulas,
  type DefinedName,
  type TableArea,
} from "../../../src/hosts/xlsx/formula-dependents";
import { scanWorksheet } from "../../../src/hosts/xlsx/worksheet-scan";
import { sheetXml } from "./build-package";

function area(text: string) {
  const range = parseRange(text);
  if (range === null) throw new Error(text);
  return range;
}

interface Given {
  /** Sheets by name, each with its formulas by cell. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly names?: readonly DefinedName[];
  readonly tables?: readonly TableArea[];
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The stale formulas after "Sheet!A1" changed, as "Sheet!area", sorted. */
function staleAfter(given: Given, changed: readonly string[]): string[] {
  const names = Object.keys(given.sheets);
  const sheets = names.map((name) => {
    const cells = Object.entries(given.sheets[name] ?? {}).map(([cell, formula]) => {
      const row = (parseA1(cell)?.row ?? 0) + 1;
      return `<row r="${row}"><c r="${cell}"><f>${escape(formula)}</f></c></row>`;
    });
    const scan = scanWorksheet(sheetXml(cells.join("")), name, () => false);
    if (!scan.ok) throw new Error(scan.error.code);
    return { name, formulas: formulaCells(scan.value.formulas) };
  });
  const at = changed.map((one) => {
    const [sheet = "", cells = ""] = one.split("!");
    return { sheet: names.indexOf(sheet), area: area(cells) };
  });
  return staleFormulas({ sheets, names: given.names ?? [], tables: given.tables ?? [] }, at)
    .map((stale) => `${names[stale.sheet] ?? ""}!${rangeA1(stale.area)}`)
    .sort();
}

const one = (formulas: Readonly<Record<string, string>>): Given => ({ sheets: { S: formulas, T: {} } });

test.each<[string, Given, string[], string[]]>([
  ["a cell", one({ B1: "A1", B2: "A2" }), ["S!A1"], ["S!B1"]],
  ["a range, from inside and outside", one({ B1: "SUM(A1:A9)", B2: "SUM(A11:A20)" }), ["S!A5"], ["S!B1"]],
  [
    "a whole column and a whole row",
    one({ B1: "SUM(A:A)", B2: "SUM(7:7)", B3: "SUM(8:8)" }),
    ["S!A7"],
    ["S!B1", "S!B2"],
  ],
  [
    "through other formulas, in a circle too",
    one({ B1: "A1", C1: "B1+D1", D1: "C1", E1: "F1" }),
    ["S!A1"],
    ["S!B1", "S!C1", "S!D1"],
  ],
  [
    "other sheets, by any case of the name",
    { sheets: { S: {}, T: { A1: "s!A1", A2: "'S'!$A$2" } } },
    ["S!A1"],
    ["T!A1"],
  ],
  [
    "a 3-D reference covers the sheets between",
    { sheets: { A: {}, S: {}, B: {}, T: { A1: "SUM(A:B!A1)" } } },
    ["S!A1"],
    ["T!A1"],
  ],
  ["another workbook does not depend on this one", one({ B1: "[1]S!A1" }), ["S!A1"], []],
  [
    "INDIRECT, OFFSET and volatile functions depend on anything",
    one({ B1: 'INDIRECT("A1")', B2: "OFFSET(C1,1,1)", B3: "NOW()", B4: "C1" }),
    ["S!A1"],
    ["S!B1", "S!B2", "S!B3"],
  ],
  [
    "so do unknown names and computed ranges",
    one({ B1: "Nowhere", B2: "C1:INDEX(D:D,3)", B3: "Gone!A1" }),
    ["S!A1"],
    ["S!B1", "S!B2", "S!B3"],
  ],
  ["nothing changed", one({ B1: "NOW()" }), [], []],
  ["parameters of LET are no names", one({ B1: "_xlfn.LET(_xlpm.x,C1,_xlpm.x*2)" }), ["S!A1"], []],
  [
    "defined names, of the sheet before those of the workbook",
    {
      sheets: { S: { C1: "Rate", C2: "T!Rate", C3: "Other" }, T: {} },
      names: [
        { name: "Rate", sheet: null, formula: "S!$A$1" },
        { name: "Rate", sheet: 1, formula: "S!$A$2" },
        { name: "other", sheet: null, formula: "Rate+S!$A$9" },
      ],
    },
    ["S!A1"],
    ["S!C1", "S!C3"],
  ],
  [
    "a name with a relative reference, or that leads to itself, may mean anything",
    {
      sheets: { S: { C1: "Left", C2: "Loop" } },
      names: [
        { name: "Left", sheet: null, formula: "S!B1" },
        { name: "Loop", sheet: null, formula: "Loop+1" },
      ],
    },
    ["S!Z9"],
    ["S!C1", "S!C2"],
  ],
  [
    "tables, by name and from inside",
    {
      sheets: { S: { C2: "[@a]*2", H1: "SUM(Tab[a])", H2: "SUM(Far[a])", H3: "ROWS(tab)" }, T: {} },
      tables: [
        { name: "Tab", sheet: 0, area: area("A1:C5") },
        { name: "Far", sheet: 1, area: area("A1:C5") },
      ],
    },
    ["S!A2"],
    ["S!C2", "S!H1", "S!H3"],
  ],
  [
    "rows far apart",
    one({ B1: "A5000", B2: "SUM(A1:A200000)", B3: "SUM(A1:A4999)" }),
    ["S!A5000"],
    ["S!B1", "S!B2"],
  ],
])("%s", (_, given, changed, expected) => {
  expect(staleAfter(given, changed)).toEqual(expected);
});

test("shared formulas, arrays and data tables", () => {
  const xml = sheetXml(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1*$D$1</f></c><c r="F1"><f t="array" ref="F1:F3">A1:A3*2</f></c><c r="H1"><f>F3</f></c></row>` +
      `<row r="2"><c r="B2"><f t="shared" si="4"/></c></row><row r="3"><c r="B3"><f t="shared" si="4"/></c><c r="J3"><f t="dataTable" ref="J3:K4" r1="Z1"/></c></row>`,
  );
  const scan = scanWorksheet(xml, "s", () => false);
  if (!scan.ok) throw new Error(scan.error.code);
  const sheets = [{ name: "S", formulas: formulaCells(scan.value.formulas) }];
  const stale = (cell: string) =>
    staleFormulas({ sheets, names: [], tables: [] }, [{ sheet: 0, area: area(cell) }])
      .map((one) => rangeA1(one.area))
      .sort();
  expect(stale("A2")).toEqual(["B2", "F1:F3", "H1", "J3:K4"]);
  expect(stale("D1")).toEqual(["B1", "B2", "B3", "J3:K4"]);
});
