/**
 * Where the forms of a sheet are: each has a start (its title, or 项目名称 when the title is missing), a window of
 * columns and a range of rows that no other form shares. Lists, summaries and instructions have no such start.
 */
import { LAST_COLUMN, type CellRange } from "../sheet/address";
import { between, isLabel, type Filled, type Grid, type LabelAt } from "./grid";
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
/** How far a title may stand to the right of 项目名称, when it is centred by hand instead of merged. */
const TITLE_OFFSET = 12;

interface Start {
  readonly title: LabelAt | null;
  readonly name: LabelAt | null;
  readonly headers: TableHeader[];
  readonly top: number;
  left: number;
  right: number;
}

export function locate(grid: Grid): readonly Located[] {
  const names = grid.labels.filter((label) => label.label.field === "projectName" && isHead(grid, label));
  const titles = grid.labels.filter(({ label }) => label.title !== null);
  if (names.length === 0 && titles.length === 0) return [];
  const starts = findStarts(grid, names, titles);
  attachHeaders(starts, findHeaders(grid, cutsOf(starts, lastRows(grid, starts))));
  const used = starts.filter(({ headers, name }) => headers.length > 0 || name !== null);
  const ends = lastRows(grid, used);
  return used.map((start) => toLocated(start, used, ends)).filter((located) => isForm(grid, located));
}

/** Where a row is cut into the rows of forms that stand side by side: at the left edges of those it runs through. */
function cutsOf(
  starts: readonly Start[],
  ends: ReadonlyMap<Start, number>,
): (row: number) => readonly number[] {
  const indented = starts.filter(({ left }) => left > 0);
  return (row) =>
    indented.filter((start) => start.top <= row && row <= (ends.get(start) ?? 0)).map(({ left }) => left);
}

/** In the head of a form the value stands beside 项目名称; in a list the next header does. */
function isHead(grid: Grid, name: LabelAt): boolean {
  if (name.label.inline !== null) return true;
  const next = grid.row(name.row).find(({ column }) => column > name.right);
  return next === undefined || next.label === null || next.column > name.right + 1;
}

/** Each 项目名称 with the title above it; a title without one is a start of its own. From the top. */
function findStarts(grid: Grid, names: readonly LabelAt[], titles: readonly LabelAt[]): readonly Start[] {
  const byRow = new Map<number, LabelAt[]>();
  for (const label of [...titles, ...names]) {
    const list = byRow.get(label.row);
    if (list === undefined) byRow.set(label.row, [label]);
    else list.push(label);
  }
  const titleOf = new Map<LabelAt, LabelAt>();
  const taken = new Set<LabelAt>();
  const take = (fits: (title: LabelAt, name: LabelAt) => boolean): void => {
    for (const name of names) {
      if (titleOf.has(name)) continue;
      const title = titleAbove(name, byRow, (each) => fits(each, name));
      if (title === null || taken.has(title)) continue;
      taken.add(title);
      titleOf.set(name, title);
    }
  };
  // A merged title stands over its form; one that is centred by hand stands somewhere to the right.
  take((title, name) => title.column <= name.column && name.column <= title.right);
  take((title, name) => Math.abs(title.column - name.column) <= TITLE_OFFSET);
  const starts = names.map((name) => startOf(grid, titleOf.get(name) ?? null, name));
  for (const title of titles) if (!taken.has(title)) starts.push(startOf(grid, title, null));
  return starts.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The nearest title that fits, unless another 项目名称 in the same column comes first. */
function titleAbove(
  name: LabelAt,
  byRow: ReadonlyMap<number, readonly LabelAt[]>,
  fits: (title: LabelAt) => boolean,
): LabelAt | null {
  for (let row = name.row - 1; row >= Math.max(0, name.row - TITLE_DISTANCE); row--) {
    for (const label of byRow.get(row) ?? []) {
      if (label.label.title === null) {
        if (label.column === name.column) return null;
      } else if (fits(label)) return label;
    }
  }
  return null;
}

function startOf(grid: Grid, title: LabelAt | null, name: LabelAt | null): Start {
  const merged = title !== null && (name === null || title.right > title.column) ? [title] : [];
  const own = name === null ? [] : merged.length > 0 ? [name] : rowOfName(grid, name);
  const parts = [...merged, ...own];
  return {
    title,
    name,
    headers: [],
    top: title?.row ?? name?.row ?? 0,
    left: Math.min(...parts.map(({ column }) => column)),
    right: Math.max(...parts.map(({ right }) => right)),
  };
}

/** 项目名称 and what stands beside it, up to the next form's 项目名称: as wide as a form without a merged title is. */
function rowOfName(grid: Grid, name: LabelAt): readonly Filled[] {
  const cells = grid.row(name.row).filter(({ column }) => column >= name.column);
  const next = cells.findIndex(({ label, column }) => column > name.column && label?.field === "projectName");
  return next < 0 ? cells.slice(0, 4) : cells.slice(0, next);
}

function overlaps(a: Pick<Start, "left" | "right">, b: Pick<Start, "left" | "right">): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Each table goes to the nearest start above it whose left edge is the table's own. */
function attachHeaders(starts: readonly Start[], headers: readonly TableHeader[]): void {
  for (const header of headers) {
    const start =
      nearest(starts, header, (each) => Math.abs((each.name?.column ?? each.left) - header.left) <= 2) ??
      nearest(starts, header, (each) => overlaps(each, header));
    if (start === null) continue;
    start.headers.push(header);
    start.left = Math.min(start.left, header.left);
    start.right = Math.max(start.right, header.right);
  }
}

function nearest(
  starts: readonly Start[],
  header: TableHeader,
  fits: (start: Start) => boolean,
): Start | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.top ?? 0) < header.row) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const start = starts[index];
    if (start !== undefined && (start.name?.row ?? start.top) < header.row && fits(start)) return start;
  }
  return null;
}

/** The last row that may belong to each start: the row above the next form in the same columns. */
function lastRows(grid: Grid, starts: readonly Start[]): ReadonlyMap<Start, number> {
  const end = grid.rowNumbers[grid.rowNumbers.length - 1] ?? 0;
  const ends = new Map<Start, number>();
  for (const [index, start] of starts.entries()) {
    let last = end;
    for (let at = index + 1; at < starts.length; at++) {
      const other = starts[at];
      if (other !== undefined && other.top > start.top && overlaps(other, start)) {
        last = other.top - 1;
        break;
      }
    }
    ends.set(start, last);
  }
  return ends;
}

function toLocated(start: Start, all: readonly Start[], ends: ReadonlyMap<Start, number>): Located {
  const { title, name, headers, top } = start;
  const bottom = ends.get(start) ?? top;
  let left = 0;
  let right = LAST_COLUMN;
  for (const other of all) {
    if (other.top > bottom) break;
    if (other === start || (ends.get(other) ?? other.top) < top) continue;
    if (other.left > start.right) right = Math.min(right, other.left - 1);
    else if (other.right < start.left) left = Math.max(left, other.right + 1);
  }
  return { title, name, headers, window: { top, bottom, left, right } };
}

/**
 * A form has a head and at least an indicator table or a fund block. A title alone, a head alone and a list of
 * projects are none; a table alone is a library of indicators.
 */
function isForm(grid: Grid, { title, name, headers, window }: Located): boolean {
  if (title?.label.title === "other") return false;
  const lastHeadRow = (headers[0]?.row ?? window.bottom + 1) - 1;
  const fields = new Set<string>();
  const fundRows = new Set<number>();
  for (const { row, label } of labelsIn(grid, window, window.top, lastHeadRow)) {
    if (label.field !== null) fields.add(label.field);
    if (label.fundRow !== null) fundRows.add(row);
  }
  const evidence =
    Number(title !== null) + Number(name !== null) + Number(fields.size > 1) + Number(fundRows.size > 1);
  if (headers.length > 0) return evidence >= 2;
  // Budgets and explanations of fields have a name and funds, too: a form without a table says what it is.
  const saysSo = title !== null || fields.has("annualGoal") || fields.has("expectedGoal");
  return saysSo && name !== null && fundRows.size > 1 && evidence >= 3;
}

/** The labels of a form's rows, inside its window. */
export function labelsIn(grid: Grid, window: CellRange, top: number, bottom: number): readonly LabelAt[] {
  const found: LabelAt[] = [];
  for (let row = Math.max(top, window.top); row <= Math.min(bottom, window.bottom); row++) {
    for (const cell of between(grid.row(row), window.left, window.right)) if (isLabel(cell)) found.push(cell);
  }
  return found;
}
