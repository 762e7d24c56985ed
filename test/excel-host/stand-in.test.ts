/** The stand-in against Microsoft's unmodified library: loading, batching, errors and events are the library's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeFor } from "./node";
import { openInExcel } from "./xlsx";
import type { StandInExcel } from "./excel";

const fixture = (name: string) => readFileSync(join(__dirname, "../fixtures", name));
const open = (api?: string): { excel: StandInExcel; Excel: ReturnType<typeof officeFor> } => {
  const excel = openInExcel(fixture("self-2024-blank-scores.xlsx"), api === undefined ? {} : { api });
  return { excel, Excel: officeFor(excel) };
};

/** The code of the error that a call of the library ends in. */
async function codeOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : error;
  }
  return "no error";
}

describe("the stand-in Excel", () => {
  test("reads a sample through proxies", async () => {
    const { excel, Excel } = open();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/visibility,items/protection/protected",
      );
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
    });
    expect(names).toEqual(excel.book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected]));
    expect(excel.counts.syncs).toBe(1);
  });

  test("keeps ranges between syncs and lets them go after the run", async () => {
    const { excel, Excel } = open();
    const pair = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("Z1");
      cell.values = [["first"]];
      cell.load("values");
      await context.sync();
      const first: unknown = cell.values[0]?.[0];
      cell.values = [[7]];
      cell.load("values");
      await context.sync();
      const second: unknown = cell.values[0]?.[0];
      return [first, second];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pair).toEqual(["first", 7]);
    expect(excel.liveReferences).toBe(0);
  });

  test.each([
    [
      "an unloaded property",
      "PropertyNotLoaded",
      (c: Excel.RequestContext) => {
        const cell = c.workbook.worksheets.getActiveWorksheet().getRange("A1");
        return Promise.resolve(cell.values.length);
      },
    ],
    [
      "a wrong size",
      "InvalidArgument",
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1]];
        return c.sync();
      },
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem("nowhere").load("name");
        return c.sync();
      },
    ],
    [
      "a member that is not emulated",
      "ApiNotFound",
      (c: Excel.RequestContext) => {
        c.workbook.pivotTables.load("items/name");
        return c.sync();
      },
    ],
  ])("refuses %s", async (_, code, call) => {
    const { Excel } = open();
    expect(await codeOf(() => Excel.run(call))).toBe(code);
  });

  test("refuses locked cells of a protected sheet", async () => {
    const { excel, Excel } = open();
    excel.session.active.protected = true;
    excel.session.active.touch(0, 25).locked = false;
    const write = (address: string) => () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
        await context.sync();
      });
    expect(await codeOf(write("A1"))).toBe("AccessDenied");
    expect(await codeOf(write("Z1"))).toBe("no error");
  });

  test("refuses everything while a cell is being edited", async () => {
    const { excel, Excel } = open();
    excel.cellEdit = true;
    const read = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      });
    expect(await codeOf(read)).toBe("InvalidOperationInCellEditMode");
  });

  test("refuses more than 512 merged areas and APIs above the requirement set", async () => {
    const { excel, Excel } = open();
    excel.session.active.merges = Array.from({ length: 513 }, (_, row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: 1,
    }));
    const merged = (rows: number) => () =>
      Excel.run(async (context) => {
        const areas = context.workbook.worksheets
          .getActiveWorksheet()
          .getRangeByIndexes(0, 0, rows, 2)
          .getMergedAreasOrNullObject();
        areas.load("address,areaCount");
        await context.sync();
        return areas.areaCount;
      });
    expect(await codeOf(merged(513))).toBe("OperationCellsExceedLimit");
    expect(await merged(512)()).toBe(512);
    const old = open("1.12");
    expect(
      await codeOf(() =>
        old.Excel.run(async (context) => {
          context.workbook.worksheets
            .getActiveWorksheet()
            .getRange("A1:B9")
            .getMergedAreasOrNullObject()
            .load("address");
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });

  test("refuses answers beyond 5 MB", async () => {
    const { Excel } = open();
    const read = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z30000").load("numberFormat");
        await context.sync();
      });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("reads texts as if they were typed", async () => {
    const { excel, Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("Z1:Z4").values = [["5%"], ["'5%"], ["=1+1"], ["优"]];
      await context.sync();
    });
    const cells = [0, 1, 2, 3].map((row) => excel.session.active.cell(row, 25));
    expect(cells.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [0.05, null],
      ["5%", null],
      [0, "=1+1"],
      ["优", null],
    ]);
  });

  test("raises events with who caused them", async () => {
    const { excel, Excel } = open();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push([event.address, event.source, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("Z9").values = [[1]];
      await context.sync();
    });
    excel.type(excel.session.active.name, "Z8", 5, "co-author");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([
      ["Z9", "Local", "ThisLocalAddin"],
      ["Z8", "Remote", "Unknown"],
    ]);
  });
});
