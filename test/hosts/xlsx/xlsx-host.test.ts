import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read as readWithSheetJs } from "@e965/xlsx";
import type { CellEdit } from "../../../src/core/plan/plan";
import { a1 } from "../../../src/core/sheet/address";
import { HostFailure } from "../../../src/hosts/errors";
import { build, relationshipsXml, sheetXml, stylesXml, MAIN } from "./build-package";
import { difference, partText } from "./compare-packages";
import { cellOf, content, edit, open } from "./host-helpers";

const FIXTURES = join(__dirname, "../../fixtures");
const fixture = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, name)));
const sheet1 = "xl/worksheets/sheet1.xml";

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
  const bytes = fixture(name);

  test("saved unchanged, it is the same file", () => {
    expect(Buffer.from(open(bytes).save()).equals(bytes)).toBe(true);
  });

  test("a plan changes its cells and nothing else; undo gives the same file", async () => {
    const host = open(bytes);
    const before = await host.snapshot("workbook");
    const edits: CellEdit[] = [];
    for (const sheet of before.sheets) {
      if (sheet.protected) continue;
      const rows = [...sheet.rows.entries()];
      // Cells of the first column are never covered by a merged area over more columns.
      const free = (row: number) => !sheet.merges.some((m) => m.left === 0 && row > m.top && row <= m.bottom);
      const [row] = rows.find(([number]) => free(number)) ?? [2_000];
      edits.push(edit(before, sheet.name, a1(row, 0), content(98.32)));
      edits.push(edit(before, sheet.name, "AB3000", content("=45人")));
    }
    const receipt = await host.apply({ edits });
    expect(receipt.skipped).toEqual([]);
    expect(receipt.written).toHaveLength(edits.length);

    const saved = host.save();
    const { added, removed, changed, recompressed } = difference(bytes, saved);
    expect([added, removed]).toEqual([[], []]);
    const expected = before.sheets.filter((sheet) => !sheet.protected).length;
    expect(changed.filter((part) => part !== "xl/styles.xml")).toHaveLength(expected);
    expect(changed.every((part) => part === "xl/styles.xml" || part.startsWith("xl/worksheets/"))).toBe(true);
    expect(recompressed).toEqual(changed);

    const after = await open(saved).snapshot("workbook");
    const written = new Map(edits.map((one) => [`${one.sheet}!${one.cell}`, one.after.value]));
    for (const sheet of after.sheets) {
      const old = before.sheets[sheet.index];
      expect({ ...sheet, rows: null }).toEqual({ ...old, rows: null });
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          const value = written.get(`${sheet.name}!${a1(row, column)}`);
          if (value !== undefined) expect(cell).toMatchObject({ value, formula: null, error: false });
          else expect(cell).toEqual(old?.rows.get(row)?.get(column));
        }
      }
    }

    const undone = await host.undo(receipt);
    expect(undone.skipped).toEqual([]);
    expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
    await host.undo(undone);
    expect(Buffer.from(host.save()).equals(saved)).toBe(true);
  });
});

test("SheetJS reads what was written", async () => {
  const host = open(fixture("self-2024-blank-scores.xlsx"));
  const snapshot = await host.snapshot("workbook");
  const [sheet] = snapshot.sheets;
  const name = sheet?.name ?? "";
  const text = "  =a<&>\"'_x0041_\n优\t";
  await host.apply({
    edits: [
      edit(snapshot, name, "J50", content(9.71), "0.00"),
      edit(snapshot, name, "J51", content(text)),
      edit(snapshot, name, "J52", content(true)),
      edit(snapshot, name, "J53", content("优", '=IF(1<2,"优","良")')),
      edit(snapshot, name, "J54", content(0.1, "=1/10"), "0.00%"),
    ],
  });
  const cells = readWithSheetJs(host.save(), { cellNF: true }).Sheets[name] ?? {};
  expect(cells["J50"]).toMatchObject({ t: "n", v: 9.71, z: "0.00" });
  expect(cells["J51"]).toMatchObject({ t: "s", v: text });
  expect(cells["J52"]).toMatchObject({ t: "b", v: true });
  expect(cells["J53"]).toMatchObject({ t: "s", v: "优", f: 'IF(1<2,"优","良")' });
  expect(cells["J54"]).toMatchObject({ t: "n", v: 0.1, f: "1/10", z: "0.00%" });
});

describe("cells that are not written", () => {
  const bytes = build({
    sheets: [
      sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>` +
          `<row r="5" s="1" customFormat="1"/>`,
        `<sheetProtection sheet="1"/>`,
      ),
      sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2*2</f><v>2</v></c></row>` +
          `<row r="2"><c r="D2"><v>2</v></c></row>`,
        `<mergeCells><mergeCell ref="A1:B2"/></mergeCells><tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts>`,
      ),
    ],
    styles: stylesXml("", `<xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf>`),
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
        { id: "rId1", type: "table", target: "../tables/table1.xml" },
      ]),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="F1:G3"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    },
  });

  const cases: readonly [string, string, CellEdit["after"], object | null][] = [
    ["S1", "A1", content(9), { code: "locked" }],
    ["S1", "C9", content(9), { code: "locked" }],
    ["S1", "B1", content(9), null],
    ["S1", "C5", content(9), null],
    ["S2", "B2", content(9), { code: "covered-by-merge" }],
    ["S2", "A1", content(9), null],
    ["S2", "D1", content(9), { code: "part-of-array" }],
    ["S2", "D2", content(9), { code: "part-of-array" }],
    ["S2", "G1", content(9), { code: "table-header" }],
    ["S2", "G2", content(9), null],
    ["S2", "H1", content(Infinity), { code: "unwritable", reason: "no-number" }],
    ["S2", "H1", content("x".repeat(32_768)), { code: "unwritable", reason: "text-too-long" }],
    ["S2", "H1", content("x".repeat(32_767)), null],
  ];
  test.each(cases)("%s!%s", async (sheet, cell, after, reason) => {
    const host = open(bytes);
    const plan = { edits: [edit(await host.snapshot("workbook"), sheet, cell, after)] };
    const receipt = await host.apply(plan);
    expect(receipt.skipped).toEqual(reason === null ? [] : [{ sheet, cell, reason }]);
    expect(receipt.written).toEqual(reason === null ? plan.edits : []);
    if (reason !== null) expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
  });

  test("no such sheet, no such cell", async () => {
    const host = open(bytes);
    const one = edit(await host.snapshot("workbook"), "S2", "H1", content(1));
    const receipt = await host.apply({
      edits: [
        { ...one, sheet: "S9" },
        { ...one, cell: "XFE1" },
      ],
    });
    expect(receipt.skipped.map((skipped) => skipped.reason)).toEqual([
      { code: "no-such-sheet" },
      { code: "unwritable", reason: "outside-grid" },
    ]);
  });

  test("a cell that changed since is a conflict, and tells what was found", async () => {
    const host = open(bytes);
    const stale = await host.snapshot("workbook");
    await host.apply({ edits: [edit(stale, "S2", "A1", content("新"))] });
    const receipt = await host.apply({
      edits: [edit(stale, "S2", "A1", content(3)), edit(stale, "S2", "H1", content(4))],
    });
    expect(receipt.skipped).toEqual([
      { sheet: "S2", cell: "A1", reason: { code: "conflict", found: content("新") } },
    ]);
    expect(receipt.written.map((one) => one.cell)).toEqual(["H1"]);
  });

  test("a cell may be written twice in one plan, and undone", async () => {
    const host = open(bytes);
    const first = edit(await host.snapshot("workbook"), "S2", "H1", content(1), "0.00");
    const second = { ...first, before: content(1), after: content(2), numberFormat: null };
    const receipt = await host.apply({ edits: [first, second] });
    expect(cellOf(await host.snapshot("workbook"), "S2", "H1")).toMatchObject({ value: 2, text: "2.00" });
    // By the inverse plan, as after saving and opening again.
    const again = open(host.save());
    await again.undo(receipt);
    expect(cellOf(await again.snapshot("workbook"), "S2", "H1")).toMatchObject({
      value: null,
      numberFormat: "General",
    });
  });
});

describe("formulas and their caches", () => {
  const chain = `<calcChain xmlns="${MAIN}"><c r="C1" i="1"/></calcChain>`;
  const rels = relationshipsXml([
    { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
    { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
    { id: "rId7", type: "calcChain", target: "calcChain.xml" },
  ]);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`;
  const bytes = build({
    sheets: [
      sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c><c r="C1" s="0" t="str"><f>A1&amp;"分"</f><v>1分</v></c><c r="D1"><f>B1*2</f><v>10</v></c></row>`,
      ),
      sheetXml(`<row r="1"><c r="A1"><f>LEN(S1!C1)</f><v>2</v></c></row>`),
    ],
    parts: {
      "xl/calcChain.xml": chain,
      "xl/_rels/workbook.xml.rels": rels,
      "[Content_Types].xml": types,
    },
  });

  test("values: dependent caches go, others stay, the calculation is asked for, the chain stays", async () => {
    const host = open(bytes);
    await host.apply({ edits: [edit(await host.snapshot("workbook"), "S1", "A1", content(2))] });
    const saved = host.save();
    expect(partText(saved, sheet1)).toBe(
      sheetXml(
        `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>5</v></c><c r="C1" s="0"><f>A1&amp;"分"</f></c><c r="D1"><f>B1*2</f><v>10</v></c></row>`,
      ),
    );
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toBe(
      sheetXml(`<row r="1"><c r="A1"><f>LEN(S1!C1)</f></c></row>`),
    );
    expect(partText(saved, "xl/workbook.xml")).toContain(`</sheets><calcPr fullCalcOnLoad="1"/></workbook>`);
    expect(difference(bytes, saved)).toMatchObject({
      added: [],
      removed: [],
      changed: ["xl/workbook.xml", sheet1, "xl/worksheets/sheet2.xml"],
    });
  });

  test("nothing depends on the cell: only its sheet changes", async () => {
    const host = open(bytes);
    await host.apply({ edits: [edit(await host.snapshot("workbook"), "S1", "Z9", content(2))] });
    expect(difference(bytes, host.save())).toMatchObject({ removed: [], changed: [sheet1] });
  });

  test("a written formula keeps the result written with it; the chain is dropped", async () => {
    const host = open(bytes);
    const snapshot = await host.snapshot("workbook");
    const receipt = await host.apply({
      edits: [
        edit(snapshot, "S1", "A1", content(3)),
        edit(snapshot, "S1", "E1", content(6, "=A1*2")),
        edit(snapshot, "S1", "D1", content(7)),
      ],
    });
    const saved = host.save();
    expect(partText(saved, sheet1)).toContain(`<c r="D1"><v>7</v></c><c r="E1"><f>A1*2</f><v>6</v></c>`);
    expect(difference(bytes, saved).removed).toEqual(["xl/calcChain.xml"]);
    expect(partText(saved, "xl/workbook.xml")).toContain(`<calcPr fullCalcOnLoad="1"/>`);
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).toBe(
      rels.replace(/<Relationship Id="rId7"[^>]*>/, ""),
    );
    expect(partText(saved, "[Content_Types].xml")).toBe(types.replace(/<Override[^>]*>/, ""));
    expect(cellOf(await host.snapshot("workbook"), "S2", "A1")).toMatchObject({
      value: null,
      formula: "=LEN(S1!C1)",
    });
    await host.undo(receipt);
    expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
  });

  test("undo works when a formula's result was recalculated meanwhile", async () => {
    const host = open(bytes);
    const receipt = await host.apply({
      edits: [edit(await host.snapshot("workbook"), "S1", "E1", content(2, "=A1*2"))],
    });
    await host.apply({ edits: [edit(await host.snapshot("workbook"), "S1", "A1", content(9))] });
    expect((await host.undo(receipt)).skipped).toEqual([]);
    expect(cellOf(await host.snapshot("workbook"), "S1", "E1").formula).toBeNull();
  });
});

describe("styles", () => {
  const bytes = build({
    sheets: [sheetXml(`<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row>`)],
    styles: stylesXml("", `<xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="49"/>`),
  });

  test("text like a formula gets the quote prefix, except in text cells; numbers lose it", async () => {
    const host = open(bytes);
    const snapshot = await host.snapshot("workbook");
    await host.apply({
      edits: [
        edit(snapshot, "S1", "A1", content("=45人")),
        edit(snapshot, "S1", "B1", content("-5人")),
        edit(snapshot, "S1", "C1", content("≥5人")),
      ],
    });
    expect(partText(host.save(), sheet1)).toBe(
      sheetXml(
        `<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>=45人</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>-5人</t></is></c><c r="C1" t="inlineStr"><is><t>≥5人</t></is></c></row>`,
      ),
    );
    expect(partText(host.save(), "xl/styles.xml")).toContain(`<xf numFmtId="1" quotePrefix="1"/></cellXfs>`);
    await host.apply({ edits: [edit(await host.snapshot("workbook"), "S1", "A1", content(45))] });
    expect(partText(host.save(), sheet1)).toContain(`<c r="A1" s="1"><v>45</v></c>`);
  });

  test("a number format is set before the value, and restored by undo", async () => {
    const host = open(bytes);
    const plan = { edits: [edit(await host.snapshot("workbook"), "S1", "A1", content(0.9832), "0.00%")] };
    const receipt = await host.apply(plan);
    expect(receipt.written[0]).toMatchObject({ numberFormat: "0.00%", numberFormatBefore: "0" });
    const again = open(host.save());
    expect(cellOf(await again.snapshot("workbook"), "S1", "A1").text).toBe("98.32%");
    await again.undo(receipt);
    expect(partText(again.save(), sheet1)).toBe(partText(bytes, sheet1));
  });

  test("a workbook without styles gets some only when needed", async () => {
    const plain = build({ sheets: [sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`)] });
    const host = open(plain);
    const snapshot = await host.snapshot("workbook");
    await host.apply({ edits: [edit(snapshot, "S1", "B1", content(2))] });
    expect(difference(plain, host.save())).toMatchObject({ added: [], changed: [sheet1] });
    await host.apply({ edits: [edit(snapshot, "S1", "A1", content(0.5), "0%")] });
    expect(difference(plain, host.save()).added).toEqual(["xl/styles.xml"]);
    expect(cellOf(await open(host.save()).snapshot("workbook"), "S1", "A1").text).toBe("50%");
  });
});

test("an error in one sheet leaves the whole package as it was", async () => {
  // The reader takes a cell that contradicts its row; for writing it is ambiguous.
  const bytes = build({
    sheets: [
      sheetXml(`<row r="1"><c r="A1"/></row>`),
      sheetXml(`<row r="1"><c r="A1"/></row><row r="1"><c r="B1"/></row>`),
    ],
  });
  const host = open(bytes);
  const snapshot = await host.snapshot("workbook");
  const edits = [edit(snapshot, "S1", "A1", content(1)), edit(snapshot, "S2", "A1", content(1))];
  await expect(host.apply({ edits })).rejects.toThrow(HostFailure);
  expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
});

test("a cancelled call changes nothing", async () => {
  const bytes = fixture("self-2022.xlsx");
  const host = open(bytes);
  const snapshot = await host.snapshot("workbook");
  const edits = snapshot.sheets.map((sheet) => edit(snapshot, sheet.name, "Z99", content(1)));
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done === 2) stop.abort();
  };
  await expect(host.apply({ edits }, { signal: stop.signal, progress })).rejects.toMatchObject({
    error: { code: "cancelled" },
  });
  expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
});

test("the active sheet alone", async () => {
  const workbookXml = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/></sheets></workbook>`;
  const host = open(build({ sheets: [sheetXml(""), sheetXml("")], workbookXml }));
  expect((await host.snapshot("active-sheet")).sheets.map((sheet) => sheet.name)).toEqual(["b"]);
});

test("settings travel with the file and replace each other", async () => {
  const bytes = fixture("variants-dev.xlsx");
  const host = open(bytes);
  expect(await host.settings.read()).toEqual({});
  const settings = { profile: "sh-2024", "rule.S01": "off", odd: '</settings>&"\u0001\ud800\uffff' };
  await host.settings.write({ profile: "x" });
  await host.settings.write(settings);
  const saved = host.save();
  expect(await open(saved).settings.read()).toEqual(settings);
  expect(difference(bytes, saved)).toMatchObject({
    added: ["customXml/item1.xml", "customXml/_rels/item1.xml.rels", "customXml/itemProps1.xml"],
    changed: ["xl/_rels/workbook.xml.rels", "[Content_Types].xml"],
  });
});

test("a new sheet behind the others, with a free name", async () => {
  const bytes = fixture("self-2024.xlsx");
  const host = open(bytes);
  const draft = {
    name: "汇总[1]/2",
    columnWidths: [30, 10.5],
    rows: [
      [
        { ...content("项目"), bold: true },
        { ...content("得分"), bold: true },
      ],
      [content("=甲"), { ...content(0.98, "=49/50"), numberFormat: "0.00%" }],
    ],
  };
  await host.insertSheet(draft);
  await host.insertSheet(draft);
  const saved = host.save();
  const snapshot = await open(saved).snapshot("workbook");
  expect(snapshot.sheets.slice(-2).map((sheet) => sheet.name)).toEqual(["汇总_1__2", "汇总_1__2 (2)"]);
  expect(cellOf(snapshot, "汇总_1__2", "B2")).toMatchObject({ text: "98.00%", formula: "=49/50" });
  expect(difference(bytes, saved).changed.some((part) => part.startsWith("xl/worksheets/"))).toBe(false);
  const sheetJs = readWithSheetJs(saved, { cellStyles: true });
  expect(sheetJs.SheetNames.slice(-2)).toEqual(["汇总_1__2", "汇总_1__2 (2)"]);
  expect(sheetJs.Sheets["汇总_1__2"]?.["A2"]).toMatchObject({ t: "s", v: "=甲" });
});

test("charts, drawings, comments and macros are kept, compressed as they were", async () => {
  const extra = {
    "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='x'/>",
    "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
    "xl/charts/chart1.xml": "<c:chart xmlns:c='c'/>",
    "xl/comments1.xml": `<comments xmlns="${MAIN}"/>`,
    "xl/vbaProject.bin": Uint8Array.from([1, 2, 3, 0, 255]),
    "xl/media/image1.png": Uint8Array.from({ length: 500 }, (_, n) => (n * 7) % 256),
  };
  const bytes = build({
    sheets: [sheetXml(`<row r="1"><c r="A1"/></row>`, `<drawing xmlns:r="r" r:id="rId1"/>`)],
    parts: extra,
  });
  const host = open(bytes);
  await host.apply({ edits: [edit(await host.snapshot("workbook"), "S1", "A1", content(1))] });
  const found = difference(bytes, host.save());
  expect(found).toEqual({ added: [], removed: [], changed: [sheet1], recompressed: [sheet1] });
  expect(partText(host.save(), sheet1)).toContain(`<drawing xmlns:r="r" r:id="rId1"/>`);
});
