/**
 * Where the forms of a sheet are: each has a start (its title, or 项目名称 when the title is missing), a window of
 * columns and a range of rows that no other form shares. Lists, summaries and instructions have no such start.
 */
import { LAST_COLUMN, type CellRange } from "../sheet/address";
import { between, type Grid, type LabelAt } from "./grid";
import { findHeaders, type TableHeader } from "./header";

export interface Located {
  /** `null` when the form has none. */
  readonly title: LabelAt | null;
  /** The cell 项目名称; `null` in the forms of whole departments. */
  readonly name: LabelAt | null;
  /** The first header of the indicator table and its repetitions; empty when the form has only a fund block. */
  readonly headers: readonly TableHeader[];
  /** Columns and rows that may belong to the form; its last row is found by reading. */
  readonly window: CellRange;
}

/** How far a title may stand above 项目名称: the year, a unit row and blank rows lie between. */
const TITLE_DISTANCE = 12;

interface Start {
  title: LabelAt | null;
  name: LabelAt | null;
  readonly headers: TableHeader[];
  top: number;
  left: number;
  right: number;
}

export function locate(grid: Grid): readonly Located[] {
  const headers = findHeaders(grid);
  const names = grid.labels.filter((label) => label.label.field === "projectName" && isHead(grid, label));
  const titles = grid.labels.filter(({ label }) => label.title !== null);
  if (names.length === 0 && titles.length === 0) return [];
  const starts: Start[] = names.map((name) => ({
    title: null,
    name,
    headers: [],
    top: name.row,
    left: name.column,
    right: name.area.right,
  }));
  attachTitles(starts, titles);
  attachHeaders(starts, headers);
  const sorted = starts
    .filter((start) => start.headers.length > 0 || start.name !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const ends = lastRows(grid, sorted);
  return sorted.map((start) => toLocated(start, sorted, ends)).filter((located) => isForm(grid, located));
}

/** In the head of a form the value stands beside 项目名称; in a list the next header does. */
function isHead(grid: Grid, name: LabelAt): boolean {
  if (name.label.inline !== null) return true;
  const next = grid.row(name.row).find(({ column }) => column > name.area.right);
  return next === undefined || next.label === null || next.column > name.area.right + 1;
}

/** Each title goes to the nearest 项目名称 below it; a title without one starts a form of its own. */
function attachTitles(starts: Start[], titles: readonly LabelAt[]): void {
  for (const title of titles) {
    const below = starts
      .filter(({ name }) => name !== null && name.row > title.row && name.row - title.row <= TITLE_DISTANCE)
      .filter(({ left }) => left <= title.area.right && Math.abs(left - title.area.left) <= 12)
      .sort((a, b) => a.top - b.top || Math.abs(a.left - title.column) - Math.abs(b.left - title.column))[0];
    const blocked = titles.some(
      (other) =>
        other !== title &&
        other.row > title.row &&
        below?.name !== undefined &&
        below.name !== null &&
        other.row < below.name.row &&
        overlaps(other.area, title.area),
    );
    if (below !== undefined && below.title === null && !blocked) {
      below.title = title;
      below.left = Math.min(below.left, title.area.left === title.area.right ? below.left : title.area.left);
      below.right = Math.max(below.right, title.area.right);
    } else if (below === undefined) {
      starts.push({
        title,
        name: null,
        headers: [],
        top: title.row,
        left: title.area.left,
        right: title.area.right,
      });
    }
  }
  for (const start of starts) if (start.title !== null) start.top = Math.min(start.top, start.title.row);
}

function overlaps(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Each table goes to the nearest start above it whose left edge is the table's own. */
function attachHeaders(starts: readonly Start[], headers: readonly TableHeader[]): void {
  for (const header of headers) {
    const start = starts
      .filter(({ top, name }) => (name?.row ?? top) < header.row)
      .filter((each) => each.left <= header.right && each.right >= header.left - 2)
      .sort((a, b) => Number(distance(a, header) > 2) - Number(distance(b, header) > 2) || b.top - a.top)[0];
    if (start === undefined) continue;
    start.headers.push(header);
    start.left = Math.min(start.left, header.left);
    start.right = Math.max(start.right, header.right);
  }
}

function distance(start: Start, header: TableHeader): number {
  return Math.abs((start.name?.column ?? start.left) - header.left);
}

/** The last row that may belong to each start: the row above the next form in the same columns. */
function lastRows(grid: Grid, starts: readonly Start[]): ReadonlyMap<Start, number> {
  const end = grid.rowNumbers[grid.rowNumbers.length - 1] ?? 0;
  const ends = new Map<Start, number>();
  starts.forEach((start, index) => {
    const next = starts.find((other, at) => at > index && other.top > start.top && overlaps(other, start));
    ends.set(start, next === undefined ? end : next.top - 1);
  });
  return ends;
}

function toLocated(start: Start, all: readonly Start[], ends: ReadonlyMap<Start, number>): Located {
  const bottom = ends.get(start) ?? start.top;
  let left = 0;
  let right = LAST_COLUMN;
  for (const other of all) {
    if (other.top > bottom) break;
    if (other === start || (ends.get(other) ?? other.top) < start.top) continue;
    if (other.left > start.right) right = Math.min(right, other.left - 1);
    else if (other.right < start.left) left = Math.max(left, other.right + 1);
  }
  return {
    title: start.title,
    name: start.name,
    headers: start.headers,
    window: { top: start.top, bottom, left, right },
  };
}

/**
 * A form has a head and at least an indicator table or a fund block. A title alone, a head alone and a list of
 * projects are none; a table alone is a library of indicators.
 */
function isForm(grid: Grid, { title, name, headers, window }: Located): boolean {
  const inside = labelsIn(grid, window, window.top, window.bottom);
  const firstTable = headers[0]?.row ?? Number.POSITIVE_INFINITY;
  const head = inside.filter(({ row, label }) => row < firstTable && label.field !== null);
  const fundRows = new Set(
    inside.filter(({ row, label }) => row < firstTable && label.fundRow !== null).map(({ row }) => row),
  );
  const evidence =
    (title === null ? 0 : 1) +
    (name === null ? 0 : 1) +
    (head.length > 1 ? 1 : 0) +
    (fundRows.size > 1 ? 1 : 0);
  if (headers.length > 0) return evidence >= 2;
  return name !== null && fundRows.size > 1 && evidence >= 3;
}

/** The labels of a form's rows, inside its window. */
export function labelsIn(grid: Grid, window: CellRange, top: number, bottom: number): readonly LabelAt[] {
  const found: LabelAt[] = [];
  for (let row = Math.max(top, window.top); row <= Math.min(bottom, window.bottom); row++) {
    for (const cell of between(grid.row(row), window.left, window.right))
      if (cell.label !== null) found.push({ ...cell, label: cell.label });
  }
  return found;
}
