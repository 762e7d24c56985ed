/**
 * A worksheet as the recogniser walks it: its labels in reading order, its rows in columns' order, its merged areas.
 */
import type { CellRange } from "../sheet/address";
import {
  indexMerges,
  isBlank,
  type CellSnapshot,
  type MergeIndex,
  type SheetSnapshot,
} from "../sheet/snapshot";
import { labelOf, type Label } from "./vocabulary";

/** A cell that holds something, with the last row and column of its merged area (its own when it is not merged). */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
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

/** What a label says about the two levels; `null` for other cells. */
export function levelIn({ label }: Filled): NonNullable<Label["level"]> | null {
  return label === null ? null : label.level;
}

/** 产出指标: the label names a first level. */
export function isFirstLevel(cell: Filled): boolean {
  return typeof levelIn(cell)?.first === "string";
}

export function buildGrid(sheet: SheetSnapshot): Grid {
  const merges = indexMerges(sheet.merges);
  const rows = new Map<number, readonly Filled[]>();
  const labels: LabelAt[] = [];
  const rowNumbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  for (const row of rowNumbers) {
    const filled = filledCells(sheet, merges, row);
    if (filled.length === 0) continue;
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
    rowNumbers: rowNumbers.filter((row) => rows.has(row)),
    row: (row) => rows.get(row) ?? NO_CELLS,
    at: (row, column) => rows.get(row)?.find((filled) => filled.column === column) ?? null,
    labels,
    mergesFrom: (row) => starting.get(row) ?? NO_AREAS,
  };
}

function filledCells(sheet: SheetSnapshot, merges: MergeIndex, row: number): readonly Filled[] {
  const filled: Filled[] = [];
  // For every cell of the file: here `for … of` makes an array and a result for each, until it is optimized.
  sheet.rows.get(row)?.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const area = merges.areaOf(row, column);
    // What is covered by a merged area is invisible to a reader.
    if (area !== null && (area.top !== row || area.left !== column)) return;
    const label = typeof cell.value === "string" ? labelOf(cell.value) : null;
    filled.push({ row, column, bottom: area?.bottom ?? row, right: area?.right ?? column, cell, label });
  });
  const inOrder = filled.every(({ column }, index) => column >= (filled[index - 1]?.column ?? 0));
  return inOrder ? filled : filled.sort((a, b) => a.column - b.column);
}

/** The cells of a row inside a window of columns. */
export function between(cells: readonly Filled[], left: number, right: number): readonly Filled[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined || (first.column >= left && last.column <= right))
    return cells;
  return cells.filter(({ column }) => column >= left && column <= right);
}
