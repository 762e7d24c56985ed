/** Texts on their way into Excel, receipts on their way into the workbook, cells in blocks. */
import fc from "fast-check";
import type { CellContent, CellEdit } from "../../../src/core/plan/plan";
import { a1, contains, type CellPosition } from "../../../src/core/sheet/address";
import { blocksOf, sizeOf } from "../../../src/hosts/excel/blocks";
import { contentOf, entryFor } from "../../../src/hosts/excel/cells";
import { byteLength } from "../../../src/hosts/excel/chunks";
import { countsFrom1904 } from "../../../src/hosts/excel/date-system";
import { parseReceipt, receiptText, RECEIPT_LIMIT } from "../../../src/hosts/excel/receipt-text";
import { newCell } from "../../excel-host/model/book";
import { enter } from "../../excel-host/model/entry";
import { connect, openWithOffice } from "../opened";
import { smallWorkbook } from "../small-workbook";
import { content, edit } from "../xlsx/host-helpers";

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.string(),
    ),
    formula: fc.constant(null),
  }),
  fc.record({ value: fc.constant(0), formula: fc.string({ minLength: 1 }).map((text) => `=${text}`) }),
);

describe("what is entered is what stands there", () => {
  test.each(["General", "@", "0.00%"])("in a cell with the format %s", (numberFormat) => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "1/2",
        "2-4",
        "98%",
        "=A1",
        "+1",
        "-x",
        "@x",
        "TRUE",
        "'a",
        "１２",
        "2024年5月",
        "#N/A!",
        "优",
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const cell = newCell();
        cell.numberFormat = numberFormat;
        enter(cell, entryFor({ value: text, formula: null }, numberFormat));
        expect([cell.value ?? "", cell.formula, cell.numberFormat]).toEqual([text, null, numberFormat]);
      }),
    );
  });

  test("a text that looks like a formula is told from a formula", () => {
    expect(contentOf("=1+1", "=1+1")).toEqual({ value: "=1+1", formula: null });
    expect(contentOf(2, "=1+1")).toEqual({ value: 2, formula: "=1+1" });
    expect(contentOf("", "")).toEqual({ value: null, formula: null });
    expect(contentOf("", '=""')).toEqual({ value: null, formula: '=""' });
  });
});

describe("receipts", () => {
  const edits: fc.Arbitrary<CellEdit> = fc.record({
    sheet: fc.string({ minLength: 1 }),
    cell: fc.tuple(fc.nat(9999), fc.nat(99)).map(([row, column]) => a1(row, column)),
    before: contents,
    after: contents,
    numberFormat: fc.option(fc.string()),
    numberFormatBefore: fc.option(fc.string()),
    why: fc.constant({ code: "undo" } as const),
  });

  test("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(edits), (written) => {
        // JSON has one zero only.
        const text = receiptText({ written });
        expect(JSON.stringify(parseReceipt(text)?.written)).toBe(JSON.stringify(written));
      }),
    );
  });

  test("that are too long are not kept, and a broken one is none", () => {
    const long: CellEdit = {
      sheet: "表",
      cell: "A1",
      before: content("长".repeat(RECEIPT_LIMIT)),
      after: content(1),
      numberFormat: null,
      numberFormatBefore: null,
      why: { code: "undo" },
    };
    expect(receiptText({ written: [long] })).toBe("");
    for (const text of ["", "{", "{}", '{"sheets":[],"cells":[[0,"A1",[1],[2],null,null]]}']) {
      expect(parseReceipt(text)).toBeNull();
    }
  });
});

describe("blocks", () => {
  const positions = fc.uniqueArray(fc.record({ row: fc.nat(60), column: fc.nat(12) }), {
    selector: ({ row, column }) => `${row},${column}`,
    minLength: 1,
  });

  test.each([true, false])("hold every cell (exact: %s)", (exact) => {
    fc.assert(
      fc.property(positions, (cells: readonly CellPosition[]) => {
        const blocks = blocksOf(cells, exact);
        for (const { row, column } of cells) {
          expect(blocks.some((block) => contains(block, row, column))).toBe(true);
        }
        if (exact) expect(blocks.reduce((sum, block) => sum + sizeOf(block), 0)).toBe(cells.length);
        for (const block of blocks) expect(sizeOf(block)).toBeLessThanOrEqual(500);
      }),
    );
  });

  test("a column of scores is one block", () => {
    const column = Array.from({ length: 30 }, (_, n) => ({ row: n, column: 6 }));
    expect(blocksOf(column, true)).toHaveLength(1);
  });
});

test("bytes are counted as UTF-8 for Chinese and ASCII", () => {
  expect(byteLength("优a1")).toBe(Buffer.byteLength("优a1"));
});

test.each([
  [45_000, "2023-03-15", false],
  [43_538, "2023-03-15", true],
  [43_538, "没有日期", false],
])("a date of serial %i that shows %s counts from 1904: %s", (value, text, expected) => {
  const cell = { value, error: false, formula: null, text, numberFormat: "yyyy-mm-dd", locked: true };
  const rows = new Map([[0, new Map([[0, cell]])]]);
  const sheet = { name: "表", index: 0, visibility: "visible" as const, protected: false, rows, merges: [] };
  expect(countsFrom1904([{ ...sheet, hiddenRows: new Set(), hiddenColumns: new Set() }])).toBe(expected);
});

describe("formats", () => {
  test("a number in a cell with the text format becomes a number, and undo brings the format back", async () => {
    const { host, excel } = openWithOffice(smallWorkbook({ isProtected: false }));
    const workbook = await host.snapshot("workbook");
    const receipt = await host.apply({ edits: [edit(workbook, "S1", "E3", content(9.5))] });
    const cell = excel.sheet("S1").cell(2, 4);
    expect([cell?.value, cell?.numberFormat]).toEqual([9.5, "General"]);
    await host.undo(receipt);
    expect([cell?.value, cell?.numberFormat]).toEqual([null, "@"]);
  });

  test.each([
    [false, ["locked"]],
    [true, []],
  ])("on a protected sheet whose formats may be changed (%s)", async (allowed, reasons) => {
    const { excel } = openWithOffice(smallWorkbook({ isProtected: true }));
    excel.sheet("S1").allowFormatCells = allowed;
    const { host } = connect(excel);
    const workbook = await host.snapshot("workbook");
    const receipt = await host.apply({ edits: [edit(workbook, "S1", "B1", content(0.5), "0.00%")] });
    expect(receipt.skipped.map(({ reason }) => reason.code)).toEqual(reasons);
  });

  test("cells between locked ones are written on their own", async () => {
    const { excel } = openWithOffice(smallWorkbook({ isProtected: true }));
    for (const column of [3, 5]) excel.sheet("S1").touch(0, column).locked = false;
    const { host } = connect(excel);
    const workbook = await host.snapshot("workbook");
    const cells = ["B1", "D1", "F1"].map((cell) => edit(workbook, "S1", cell, content(1)));
    const receipt = await host.apply({ edits: cells });
    expect(receipt.written).toHaveLength(3);
    expect(receipt.skipped).toEqual([]);
  });
});
