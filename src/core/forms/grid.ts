/**
 * A worksheet as the recogniser walks it: its labels in reading order, its rows in columns' order, its merged areas.
 */
import {
  indexMerges,
  isBlank,
  type CellSnapshot,
  type MergeIndex,
  type SheetSnapshot,
} from "../sheet/snapshot";
import type { CellRange } from "../sheet/address";
import { labelOf, type Label } from "./vocabulary";

/** A cell that holds something. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  /** Its own area: the merged one, or the cell alone. */
  readonly area: CellRange;
  readonly cell: CellSnapshot;
  /** `null` when the text is no label. */
  readonly label: Label | null;
}

export interface LabelAt extends Filled {
  readonly label: Label;
}

export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly merges: MergeIndex;
  /** Row numbers that hold something, ascending. */
  readonly rowNumbers: readonly number[];
  /** The filled cells of a row, by column. */
  row(row: number): readonly Filled[];
  at(row: number, column: number): Filled | null;
  /** All labels, row by row. */
  readonly labels: readonly LabelAt[];
  /** Merged areas whose first row this is. */
  mergesFrom(row: number): readonly CellRange[];
}

const NO_CELLS: readonly Filled[] = [];
const NO_AREAS: readonly CellRange[] = [];

export function isLabel(filled: Filled): filled is LabelAt {
  return filled.label !== null;
}

export function buildGrid(sheet: SheetSnapshot): Grid {
  const merges = indexMerges(sheet.merges);
  const rows = new Map<number, Filled[]>();
  const labels: LabelAt[] = [];
  const rowNumbers: number[] = [];
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const filled: Filled[] = [];
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (isBlank(cell)) continue;
      const area = merges.areaOf(row, column);
      // What is covered by a merged area is invisible to a reader.
      if (area !== null && (area.top !== row || area.left !== column)) continue;
      const label = typeof cell.value === "string" ? labelOf(cell.value) : null;
      filled.push({
        row,
        column,
        area: area ?? { top: row, left: column, bottom: row, right: column },
        cell,
        label,
      });
    }
    if (filled.length === 0) continue;
    filled.sort((a, b) => a.column - b.column);
    rowNumbers.push(row);
    rows.set(row, filled);
    for (const each of filled) if (isLabel(each)) labels.push(each);
  }
  const starting = new Map<number, CellRange[]>();
  for (const area of sheet.merges) {
    const list = starting.get(area.top);
    if (list === undefined) starting.set(area.top, [area]);
    else list.push(area);
  }
  return {
    sheet,
    merges,
    rowNumbers,
    row: (row) => rows.get(row) ?? NO_CELLS,
    at: (row, column) => rows.get(row)?.find((filled) => filled.column === column) ?? null,
    labels,
    mergesFrom: (row) => starting.get(row) ?? NO_AREAS,
  };
}

/** The cells of a row inside a window of columns. */
export function between(cells: readonly Filled[], left: number, right: number): readonly Filled[] {
  return cells.filter(({ column }) => column >= left && column <= right);
}
