/// <reference types="office-js" />
/** Adds a worksheet behind the others, in two round trips: which names are taken, and everything else at once. */
import { freeSheetName } from "../../core/sheet/sheet-name";
import type { SheetDraft } from "../host";
import { entryFor } from "./cells";

/** Excel takes points; a character of the default font is 7 pixels wide, and a column has 5 more. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export async function insertSheet(context: Excel.RequestContext, draft: SheetDraft): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const taken = sheets.items.map((sheet) => sheet.name);
  const sheet = sheets.add(freeSheetName(draft.name, taken));
  fill(sheet, draft);
  draft.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = pointsOf(width);
  });
  await context.sync();
}

function fill(sheet: Excel.Worksheet, { rows }: SheetDraft): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const grid = <T>(of: (cell: SheetDraft["rows"][number][number]) => T | null): (T | null)[][] =>
    rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column];
        return cell === undefined ? null : of(cell);
      }),
    );
  const all = (): Excel.Range => sheet.getRangeByIndexes(0, 0, rows.length, width).untrack();
  if (rows.some((row) => row.some((cell) => cell.numberFormat !== undefined))) {
    all().numberFormat = grid((cell) => cell.numberFormat ?? null);
  }
  all().formulas = grid((cell) => {
    const entry = entryFor(cell, cell.numberFormat ?? "General");
    return entry === "" ? null : entry;
  });
  rows.forEach((row, index) => {
    for (const [start, length] of boldRuns(row)) {
      sheet.getRangeByIndexes(index, start, 1, length).untrack().format.font.bold = true;
    }
  });
}

function boldRuns(row: SheetDraft["rows"][number]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((cell, column) => {
    if (cell.bold !== true) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  });
  return runs;
}
