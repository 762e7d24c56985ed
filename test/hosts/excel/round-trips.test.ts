/** How often the host talks to Excel, how much, and with which versions of Excel. */
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { a1, rangeA1, type CellRange } from "../../../src/core/sheet/address";
import { joinAreas, mergeBlocks, mergeSeams, parseAreas } from "../../../src/hosts/excel/merged-areas";
import { hostErrorOf, MEANINGS } from "../../../src/hosts/excel/failures";
import { isSupported } from "../../../src/hosts/excel/excel-host";
import { errorText, LOCALES } from "../../../src/strings";
import { officeFor } from "../../excel-host/node";
import { StandInExcel } from "../../excel-host/excel";
import { bookOf } from "../../excel-host/xlsx";
import { connect, openWithOffice, sample } from "../opened";
import { normalForm } from "../normal-form";
import { failureOf, prepared, scorePlan } from "./plans";

/** The sample's first sheet, `copies` times. */
async function copies(count: number): Promise<StandInExcel> {
  const source = openWithOffice(sample("self-2024-blank-scores.xlsx"));
  const whole = await source.host.snapshot("workbook");
  const [first] = whole.sheets;
  if (first === undefined) throw new Error("no sheet");
  const sheets = Array.from({ length: count }, (_, index) => ({ ...first, name: `表${index + 1}`, index }));
  return new StandInExcel(bookOf({ ...whole, sheets }));
}

describe("round trips", () => {
  test.each([1, 10, 60])("a workbook of %i sheets is read in three, scored in two", async (count) => {
    const excel = await copies(count);
    const { host } = connect(excel);
    const workbook = await host.snapshot("workbook");
    expect(workbook.sheets).toHaveLength(count);
    expect(excel.counts.syncs).toBe(3);
    excel.resetCounts();
    const receipt = await host.apply(scorePlan(workbook));
    expect(receipt.skipped).toEqual([]);
    expect(receipt.written.length).toBeGreaterThanOrEqual(count * 5);
    expect(excel.counts.syncs).toBe(2);
    expect(excel.liveReferences).toBe(0);
  });

  test("the active sheet is read in two", async () => {
    const excel = await copies(30);
    const { host } = connect(excel);
    await host.snapshot("active-sheet");
    expect(excel.counts.syncs).toBe(2);
  });

  test("undo takes two, and calculation and the screen wait meanwhile", async () => {
    const { host, excel, plan } = await prepared();
    const receipt = await host.apply(plan);
    excel.resetCounts();
    excel.session.log.length = 0;
    await host.undo(receipt);
    expect(excel.counts.syncs).toBe(2);
    expect(excel.session.log).toEqual(["suspendApiCalculation", "suspendScreenUpdating"]);
  });

  test("more than 5 MB comes in pieces", async () => {
    const { excel } = openWithOffice(sample("self-2022.xlsx"));
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    for (let row = 0; row < 3000; row++) {
      for (let column = 0; column < 8; column++)
        sheet.touch(row, column).value = `第${row}行第${column}列`.repeat(4);
    }
    const { host } = connect(excel);
    const read = await host.snapshot("workbook");
    expect(read.sheets[0]?.rows.get(2999)?.get(7)?.value).toBe("第2999行第7列".repeat(4));
    expect(excel.counts.syncs).toBeGreaterThan(3);
    expect(excel.counts.syncs).toBeLessThan(12);
  });

  test("pieces that turn out too large are halved", async () => {
    const { excel } = openWithOffice(sample("self-2022.xlsx"));
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    for (let row = 100; row < 400; row++) sheet.touch(row, 2).value = "很长".repeat(4000);
    const { host } = connect(excel);
    const seen: number[] = [];
    const read = await host.snapshot("workbook", { progress: (done, of) => seen.push(done / of) });
    expect(read.sheets[0]?.rows.get(399)?.get(2)?.value).toBe("很长".repeat(4000));
    expect(read.sheets[0]?.rows.size).toBeGreaterThan(300);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});

describe("Excel versions", () => {
  test.each(["1.7", "1.9", "1.13"])("ExcelApi %s is told to be too old", async (api) => {
    const { host, excel } = openWithOffice(sample("self-2022.xlsx"), { api });
    expect(isSupported({ supports: excel.supports, wait: () => Promise.resolve() })).toBe(false);
    const failure = await failureOf(host.snapshot("workbook"));
    expect(failure.error.code).toBe("excel-too-old");
    expect(errorText(failure.error, "zh-CN")).toContain("文件");
    expect(excel.counts.requests).toBe(0);
  });

  test.each(["1.14", "1.15", "1.20"])("ExcelApi %s is enough for everything", async (api) => {
    const { host } = openWithOffice(sample("self-2022-blank-scores.xlsx"), { api });
    const before = await host.snapshot("workbook");
    const receipt = await host.apply(scorePlan(before));
    await host.settings.write({ profile: "auto" });
    await host.insertSheet({ name: "汇总", rows: [], columnWidths: [10] });
    const unwatch = await host.watch(() => undefined);
    await unwatch();
    await host.undo(receipt);
    const after = await host.snapshot("workbook");
    expect(normalForm({ ...after, sheets: after.sheets.slice(0, before.sheets.length) })).toEqual(
      normalForm(before),
    );
  });
});

describe("errors", () => {
  test("every code of Excel and of the library has a meaning and a sentence", () => {
    const library = officeFor(openWithOffice(sample("self-2022.xlsx")).excel);
    const codes = Object.values(library.ErrorCodes);
    expect(codes.length).toBeGreaterThan(25);
    for (const code of codes) {
      expect(MEANINGS).toHaveProperty([code]);
      const error = hostErrorOf({
        code,
        debugInfo: { errorLocation: "Range.values" },
        message: "raw message",
      });
      if (error === null) throw new Error(code);
      for (const locale of LOCALES) {
        const sentence = errorText(error, locale);
        expect(sentence).not.toContain("raw message");
        expect(sentence).not.toContain("Range.values");
      }
      expect(error.report).toContain("Range.values");
    }
  });
});

describe("merged areas", () => {
  test("addresses are split at commas outside quotes", () => {
    expect(parseAreas("Sheet1!A1:B2,'a,b!''c'!C3:D4").map(rangeA1)).toEqual(["A1:B2", "C3:D4"]);
  });

  test.each([1, 5, 9, 30])("blocks of %i columns hold at most 512 areas", (columns) => {
    const blocks = mergeBlocks(3, 5000, columns);
    expect(blocks[0]?.top).toBe(3);
    expect(blocks.reduce((sum, { height }) => sum + height, 0)).toBe(4998);
    for (const { height } of blocks) {
      // Two cells each, but at the upper, lower and right edge an area may show a single one.
      expect((height * columns + height + 2 * columns) / 2).toBeLessThanOrEqual(513);
    }
  });

  test.each([
    ["cuts areas at the edge of a range", true],
    ["gives them whole", false],
  ])("are put together when Excel %s", (_, cuts) => {
    const areas: readonly CellRange[] = [
      { top: 0, left: 0, bottom: 0, right: 8 },
      { top: 90, left: 0, bottom: 110, right: 0 },
      { top: 95, left: 1, bottom: 99, right: 1 },
      { top: 100, left: 1, bottom: 104, right: 1 },
      { top: 99, left: 3, bottom: 260, right: 4 },
    ];
    const blocks = [0, 100, 200].map((top) => ({ top, height: 100 }));
    const ask = (block: { top: number; height: number }): CellRange[] =>
      areas
        .filter((area) => area.top < block.top + block.height && area.bottom >= block.top)
        .map((area) =>
          cuts
            ? {
                ...area,
                top: Math.max(area.top, block.top),
                bottom: Math.min(area.bottom, block.top + block.height - 1),
              }
            : area,
        );
    const joined = joinAreas(blocks.flatMap(ask), mergeSeams(blocks).flatMap(ask));
    expect(joined.map(rangeA1).sort()).toEqual(areas.map(rangeA1).sort());
  });

  test("more than 512 on one sheet are all read", async () => {
    const { excel } = openWithOffice(sample("self-2022.xlsx"));
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.merges = Array.from({ length: 1500 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    sheet.touch(1499, 0).value = "末行";
    const { host } = connect(excel);
    const read: WorkbookSnapshot = await host.snapshot("workbook");
    expect(read.sheets[0]?.merges).toHaveLength(1500);
    expect(a1(1499, 0)).toBe("A1500");
  });
});
