/**
 * The rows and columns of one form that hold anything: rows and columns that someone inserted blank are stepped over.
 */
import { between, type Filled, type Grid } from "./grid";
import type { CellRange } from "../sheet/address";
import type { Place } from "./cells";

export interface Region {
  readonly window: CellRange;
  /** The next column to the right that the form uses; `null` at the edge of the window. */
  nextColumn(column: number): number | null;
  /** The next row below that the form uses; `null` at the end. */
  nextRow(row: number): number | null;
  cells(row: number): readonly Filled[];
}

export function regionOf(grid: Grid, window: CellRange): Region {
  const columns = new Set<number>();
  const rows: number[] = [];
  for (let row = window.top; row <= window.bottom; row++) {
    let used = false;
    for (const { column } of grid.row(row)) {
      if (column < window.left || column > window.right) continue;
      columns.add(column);
      used = true;
    }
    for (const { left } of grid.mergesFrom(row)) {
      if (left < window.left || left > window.right) continue;
      columns.add(left);
      used = true;
    }
    if (used) rows.push(row);
  }
  const sorted = [...columns].sort((a, b) => a - b);
  return {
    window,
    nextColumn: (column) => firstAbove(sorted, column),
    nextRow: (row) => firstAbove(rows, row),
    cells: (row) => between(grid.row(row), window.left, window.right),
  };
}

/** `numbers` ascend. */
function firstAbove(numbers: readonly number[], bound: number): number | null {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return numbers[low] ?? null;
}

/**
 * The place beside a label where its value stands: the first filled cell to the right, or where the value of a blank
 * field would stand; `null` when another label stands right beside.
 */
export function placeRightOf(region: Region, label: Filled): Place | null {
  const row = label.row;
  const column = region.nextColumn(label.right) ?? label.right + 1;
  const there = region.cells(row).find((cell) => cell.column > label.right);
  if (there === undefined || there.label === null || !isOther(there))
    return { row, column: there?.column ?? column };
  return there.column === column ? null : { row, column };
}

/** A name such as 其他 may also be somebody's value; a field's label or a header never is. */
function isOther({ label }: Filled): boolean {
  return (
    label !== null &&
    (label.field !== null || label.fundColumn !== null || label.fundRow !== null || label.mark !== null)
  );
}

/** The place below a label where its value stands. */
export function placeBelow(region: Region, label: Filled): Place | null {
  const row = region.nextRow(label.bottom);
  return row === null ? null : { row, column: label.column };
}
