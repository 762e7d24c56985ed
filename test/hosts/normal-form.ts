/** Snapshots in a form that can be compared: Excel is asked for the used range only, files tell what lies outside too. */
import type { CellRange } from "../../src/core/sheet/address";
import { a1, rangeA1 } from "../../src/core/sheet/address";
import {
  isBlank,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";

export function normalForm(workbook: WorkbookSnapshot): unknown {
  return { date1904: workbook.date1904, sheets: workbook.sheets.map(sheetForm) };
}

function sheetForm(sheet: SheetSnapshot): unknown {
  const area = usedArea(sheet);
  const cells: Record<string, CellSnapshot> = {};
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const inside =
        area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      const untouched = isBlank(cell) && cell.numberFormat === "General" && cell.locked;
      if (inside && !untouched)
        cells[a1(row, column)] = { ...cell, value: cell.value === "" ? null : cell.value };
    }
  }
  const between = (low: number, high: number) => (index: number) => index >= low && index <= high;
  return {
    name: sheet.name,
    index: sheet.index,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
    merges: sheet.merges
      .filter(
        (merge) =>
          area !== null && merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right,
      )
      .map(rangeA1)
      .sort(),
    hiddenRows: area === null ? [] : [...sheet.hiddenRows].filter(between(area.top, area.bottom)).sort(),
    hiddenColumns:
      area === null ? [] : [...sheet.hiddenColumns].filter(between(area.left, area.right)).sort(),
  };
}

function usedArea({ rows }: SheetSnapshot): CellRange | null {
  let area: CellRange | null = null;
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (isBlank(cell)) continue;
      area =
        area === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            };
    }
  }
  return area;
}
