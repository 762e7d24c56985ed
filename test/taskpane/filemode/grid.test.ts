/** A sheet ready to be drawn: what stands where, how far it reaches, which lines win. */
import { build, MAIN, sheetXml } from "../../hosts/xlsx/build-package";
import { open } from "../../hosts/xlsx/host-helpers";
import { SheetGrid } from "../../../src/taskpane/filemode/sheet/grid";
import { cellCss } from "../../../src/taskpane/filemode/sheet/cell-css";
import { Offsets } from "../../../src/taskpane/filemode/sheet/offsets";

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders><border/><border><left style="thin"/><right style="medium"/><top style="thin"/><bottom style="double"/></border></borders>
<cellXfs><xf/><xf borderId="1"/><xf fillId="2"/><xf><alignment horizontal="center" wrapText="1"/></xf></cellXfs></styleSheet>`;

async function gridOf(sheetData: string, after = "", before = ""): Promise<SheetGrid> {
  const host = open(build({ sheets: [sheetXml(sheetData, after, before)], styles: STYLES }));
  const [sheet] = (await host.snapshot("workbook")).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return new SheetGrid(sheet, await host.look("S1"));
}

const text = (cell: string, value: string, style = 0) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("merged areas span their visible rows and columns, and cover the other cells", async () => {
  const grid = await gridOf(
    `<row r="1">${text("A1", "title")}</row><row r="2" hidden="1"/><row r="3"/>`,
    '<mergeCells><mergeCell ref="A1:C3"/></mergeCells>',
    '<cols><col min="2" max="2" hidden="1"/></cols>',
  );
  expect(grid.cellAt(0, 0)).toMatchObject({ address: "A1", rowSpan: 2, columnSpan: 2 });
  expect([grid.cellAt(0, 2), grid.cellAt(2, 0)]).toEqual([null, null]);
  expect([grid.rows.includes(1), grid.columns.includes(1)]).toEqual([false, false]);
});

test("a merged area whose first row is hidden shows in the rows that are left", async () => {
  const grid = await gridOf(
    `<row r="1" hidden="1">${text("A1", "x")}</row><row r="2"/>`,
    '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  );
  expect(grid.cellAt(1, 0)).toMatchObject({ address: "A1", rowSpan: 1, cell: { text: "x" } });
});

test("in the first row that is drawn, areas from above go on", async () => {
  const grid = await gridOf(
    `<row r="1">${text("A1", "x")}</row>`,
    '<mergeCells><mergeCell ref="A1:B9"/></mergeCells>',
  );
  expect(grid.cellAt(4, 0)).toBeNull();
  expect(grid.cellAt(4, 0, true)).toMatchObject({ address: "A1", rowSpan: 5, columnSpan: 2 });
  expect(grid.cellAt(4, 1, true)).toBeNull();
});

test("a line is the cell's own, or the neighbour's towards it", async () => {
  const grid = await gridOf('<row r="2"><c r="B2" s="1"/></row>');
  expect(grid.cellAt(1, 1)).toMatchObject({ right: { style: "medium" }, bottom: { style: "double" } });
  expect(grid.cellAt(1, 0)).toMatchObject({ right: { style: "thin" }, bottom: null });
  expect(grid.cellAt(0, 1)).toMatchObject({ right: null, bottom: { style: "thin" } });
  expect([grid.leftLine(1), grid.topLine(1)]).toEqual([null, null]);
});

test.each([
  [text("A1", "long text"), true],
  [text("A1", "long text") + text("B1", "next"), false],
  [text("A1", "long text", 3), false],
  ['<c r="A1"><v>12345</v></c>', false],
])("%s spills: %s", async (cells, expected) => {
  expect((await gridOf(`<row r="1">${cells}</row>`)).cellAt(0, 0)?.spills).toBe(expected);
});

test.each([
  [text("A1", "x"), "left"],
  ['<c r="A1"><v>1</v></c>', "right"],
  ['<c r="A1" t="b"><v>1</v></c>', "center"],
  ['<c r="A1" t="e"><v>#NAME?</v></c>', "center"],
  [text("A1", "x", 3), "center"],
])("%s stands %s", async (cell, expected) => {
  expect((await gridOf(`<row r="1">${cell}</row>`)).cellAt(0, 0)?.align).toBe(expected);
});

test("the sheet reaches as far as content, lines and fills; formats far away do not count", async () => {
  const near = await gridOf(`<row r="1">${text("B1", "x")}<c r="D1" s="2"/><c r="XFD1" s="2"/></row>`);
  expect(near.usedColumns).toBe(4);
  const far = await gridOf(
    `<row r="1">${text("B1", "x")}</row><row r="1048576"><c r="A1048576" s="1"/></row>`,
  );
  expect(far.rows.length).toBeLessThan(1_000);
});

test("names of fonts cannot leave their quotes in CSS", async () => {
  const grid = await gridOf(`<row r="1">${text("A1", "x")}</row>`);
  const look = grid.lookAt(0, 0);
  const { cell } = cellCss({ ...look, font: { ...look.font, name: '"; } body { display: none } /*' } });
  expect(cell).toContain('"  body  display none  ",');
});

test("offsets: starts, the row at a distance, and a measured height", () => {
  const offsets = new Offsets([20, 30, 40]);
  expect([0, 1, 2, 3].map((n) => offsets.start(n))).toEqual([0, 20, 50, 90]);
  expect([0, 19, 20, 49, 50, 1_000].map((y) => offsets.at(y))).toEqual([0, 0, 1, 1, 2, 2]);
  offsets.setHeight(1, 50);
  expect([offsets.total, offsets.at(60)]).toEqual([110, 1]);
  expect(new Offsets([]).at(5)).toBe(0);
});
