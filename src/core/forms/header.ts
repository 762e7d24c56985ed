/**
 * Header rows of indicator tables: which column holds what. A table's header is one row, or two (云南) when the target's
 * three columns stand under 年度指标值; it is printed again after a page break.
 */
import { a1 } from "../sheet/address";
import { shown } from "./cells";
import type { Form, IndicatorColumn, TextCell } from "./form";
import { isName, understood, WIDEST_GAP } from "./header-cells";
import { between, type Filled, type Grid, isLabel, type LabelAt } from "./grid";
import { printedLabel } from "./text";

/** A column of the table, in the order of the sheet. Columns with an unknown header have `column: null`. */
export interface TableColumn {
  readonly column: IndicatorColumn | null;
  readonly left: number;
  readonly right: number;
  readonly header: Filled;
}

export interface TableHeader {
  /** First and last row of the header. */
  readonly row: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
  readonly left: number;
  readonly right: number;
}

/** Columns that together make a table of indicators. */
function isTable(columns: readonly { readonly column: IndicatorColumn | null }[]): boolean {
  const has = (column: IndicatorColumn): boolean => columns.some((each) => each.column === column);
  return has("name") && (has("target") || has("actual")) && (has("level1") || has("level2") || has("target"));
}

/**
 * All header rows of a sheet, from the top. `cuts` says at which columns a row is cut into the rows of forms that stand
 * side by side.
 */
export function findHeaders(grid: Grid, cuts: (row: number) => readonly number[]): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  let row = -1;
  for (const { label, row: own } of grid.labels) {
    const mayHead = label.column === "name" || label.column === "level2" || label.mark === "section";
    if (!mayHead || own === row) continue;
    // 绩效指标 above 一级指标, 二级指标, 三级指标: the header is the row below.
    if (label.mark === "section" && label.column === null && grid.row(own + 1).some(isName)) continue;
    row = own;
    for (const cells of sideBySide(grid.row(row), cuts(row))) {
      const group = understood(cells);
      if (!group.some(isName)) continue;
      const header = complete(grid, row, group);
      if (isTable(header.columns)) headers.push(header);
    }
  }
  return headers;
}

/** Cuts a row at the given columns, and where a column's header comes for the second time. */
function sideBySide(cells: readonly Filled[], cuts: readonly number[]): readonly (readonly Filled[])[] {
  if (cuts.length === 0 && cells.filter(isName).length < 2) return [cells];
  const groups: Filled[][] = [];
  let group: Filled[] = [];
  let seen = new Set<string>();
  let before = -1;
  for (const cell of cells) {
    const { column: from } = cell;
    const previous = before;
    const meaning = cell.label?.mark === "section" ? "section" : (cell.label?.column ?? null);
    const again = meaning !== null && (seen.has(meaning) || (meaning === "section" && seen.size > 0));
    if (again || cuts.some((cut) => previous < cut && cut <= from)) {
      groups.push(group);
      group = [];
      seen = new Set();
    }
    if (meaning !== null) seen.add(meaning);
    group.push(cell);
    before = from;
  }
  groups.push(group);
  return groups;
}

/** Adds what stands in a second header row, below or above, and puts the columns in order. */
function complete(grid: Grid, row: number, group: readonly Filled[]): TableHeader {
  // Notes beside the table are no part of its header: the header runs from its first to its last known label.
  const known = group.filter(
    ({ label }) => label !== null && (label.column !== null || label.mark === "section"),
  );
  let left = Math.min(...known.map(({ column }) => column));
  let right = Math.max(...known.map(({ right: own }) => own));
  const above = rowAbove(grid, row, left, right);
  const isOneHeader = above.some(({ bottom }) => bottom >= row) || (above.length > 0 && isSplitTarget(group));
  const used = isOneHeader ? above.filter((cell) => !group.some((own) => covers(cell, own))) : [];
  for (const cell of used) {
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.right);
  }
  const second = secondRow(grid, row + 1, left, right);
  const below = isSubHeader(grid, row, second) ? second : [];
  const own = [...between(group, left, right), ...used].filter(
    (cell) => !below.some((sub) => covers(cell, sub)),
  );
  const cells = [...own, ...below].sort((a, b) => a.column - b.column);
  const name = cells.find(({ label }) => label?.column === "name");
  const lastRow = Math.max(row, name?.bottom ?? row, ...below.map((cell) => cell.row));
  return {
    row: used.length > 0 ? row - 1 : row,
    lastRow,
    columns: cells.map((header) => ({
      column: header.label?.column ?? null,
      left: header.column,
      right: header.right,
      header,
    })),
    left,
    right,
  };
}

function secondRow(grid: Grid, row: number, left: number, right: number): readonly LabelAt[] {
  return between(grid.row(row), left, right)
    .filter(isLabel)
    .filter(({ label }) => label.column !== null);
}

/**
 * The labels above a lower header row: over its own columns, and on to the right as long as they follow each other
 * and none comes twice (实际完成值, 分值 and 得分 stand only in the upper row).
 */
function rowAbove(grid: Grid, row: number, left: number, right: number): readonly LabelAt[] {
  const seen = new Set<IndicatorColumn>();
  const found: LabelAt[] = [];
  let edge = right;
  for (const cell of grid.row(row - 1)) {
    const column = cell.label?.column ?? null;
    if (!isLabel(cell) || column === null || cell.column < left) continue;
    if (cell.bottom < row && grid.at(row, cell.column) !== null && cell.right === cell.column) continue;
    if (cell.column > edge + WIDEST_GAP || seen.has(column)) break;
    seen.add(column);
    found.push(cell);
    edge = Math.max(edge, cell.right);
  }
  return found;
}

/** 指标性质, 指标值, 度量单位 below 年度指标值; or 目标值, 实际值 and 分值, 得分 each below a merged header. */
function isSubHeader(grid: Grid, row: number, cells: readonly LabelAt[]): boolean {
  if (cells.some(isName)) return false;
  return isSplitTarget(cells) || (cells.length > 1 && cells.every((cell) => isUnderMerged(grid, row, cell)));
}

function isUnderMerged(grid: Grid, row: number, { column }: Filled): boolean {
  return grid
    .row(row)
    .some((above) => above.column <= column && column <= above.right && above.right > above.column);
}

function isSplitTarget(cells: readonly Filled[]): boolean {
  const parts = cells.filter(({ label }) => {
    const column = label?.column ?? null;
    return column === "sign" || column === "target" || column === "unit";
  });
  return parts.length >= 2;
}

/** The cell above stands over the other one. */
function covers(above: Filled, below: Filled): boolean {
  return above.row !== below.row && above.column <= below.column && below.column <= above.right;
}

/** A label as it is printed, and where. */
export function labelText({ cell, row, column }: Filled): TextCell {
  return { text: printedLabel(shown(cell)), cell: a1(row, column) };
}

/** The printed header of every column. */
export function headerTexts({ columns }: TableHeader): Form["indicatorHeaders"] {
  const header = (column: IndicatorColumn): TextCell | null => {
    const found = columns.find((each) => each.column === column);
    return found === undefined ? null : labelText(found.header);
  };
  return {
    level1: header("level1"),
    level2: header("level2"),
    name: header("name"),
    sign: header("sign"),
    target: header("target"),
    unit: header("unit"),
    actual: header("actual"),
    weight: header("weight"),
    score: header("score"),
    deviation: header("deviation"),
  };
}
