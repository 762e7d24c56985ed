/**
 * A snapshot of a workbook: plain data that a host reads once and the core reasons about.
 *
 * Cells carry everything needed to recover what a person meant: Excel turns a typed `=100%` into a formula with
 * value 1, and `2-4` into a date, so value, formula, number format and displayed text are kept side by side.
 */
import { a1, contains, type CellRange } from "./address";

/** What a cell holds. A date is a number whose format shows it as a date. Errors are texts with `error: true`. */
export interface CellSnapshot {
  /** `null` when the cell is empty. An error value is its text ("#NAME?"). */
  readonly value: string | number | boolean | null;
  /** True when `value` is one of Excel's error values. */
  readonly error: boolean;
  /** With its leading "=", or `null`. */
  readonly formula: string | null;
  /** What the cell shows, by its number format. */
  readonly text: string;
  /** Excel's number format code: "General", "0.00%", "yyyy-mm-dd", "@". */
  readonly numberFormat: string;
  /** The cell's own lock flag; it counts only on a protected sheet. */
  readonly locked: boolean;
}

/** The cell that is nowhere stored. */
export const EMPTY_CELL: CellSnapshot = {
  value: null,
  error: false,
  formula: null,
  text: "",
  numberFormat: "General",
  locked: true,
};

/** Cells by 0-based row, then 0-based column; cells that are absent are `EMPTY_CELL`. */
export type CellRows = ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;

export interface SheetSnapshot {
  readonly name: string;
  /** 0-based position among the workbook's tabs. */
  readonly index: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  readonly rows: CellRows;
  readonly merges: readonly CellRange[];
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Serial dates count from 1904-01-01 (old Mac workbooks). */
  readonly date1904: boolean;
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot {
  return sheet.rows.get(row)?.get(column) ?? EMPTY_CELL;
}

/** True when nothing stands in the cell; a formula counts as something. */
export function isBlank(cell: CellSnapshot): boolean {
  return cell.formula === null && (cell.value === null || cell.value === "");
}

/** Finds the merged area of a cell in constant time; built once for a sheet. */
export interface MergeIndex {
  /** The merged area that covers the cell, or `null`. */
  areaOf(row: number, column: number): CellRange | null;
}

export function indexMerges(merges: readonly CellRange[]): MergeIndex {
  if (merges.length <= FEW_AREAS) return new FewMerges(merges);
  const known = indexes.get(merges) ?? buildIndex(merges);
  indexes.set(merges, known);
  return known;
}

/** A form has twenty to forty; looking through them once a row costs less than an index by row. */
const FEW_AREAS = 64;

/** Remembers the areas of the row last asked for: cells are read row by row. */
class FewMerges implements MergeIndex {
  private row = -1;
  /** The first `count` of these. */
  private readonly here: CellRange[] = [];
  private count = 0;

  constructor(private readonly merges: readonly CellRange[]) {}

  areaOf(row: number, column: number): CellRange | null {
    if (row !== this.row) {
      this.row = row;
      this.count = 0;
      this.merges.forEach((area) => {
        if (area.top <= row && row <= area.bottom) this.here[this.count++] = area;
      });
    }
    for (let i = 0; i < this.count; i++) {
      const area = this.here[i];
      if (area !== undefined && area.left <= column && column <= area.right) return area;
    }
    return null;
  }
}

const indexes = new WeakMap<readonly CellRange[], MergeIndex>();

function buildIndex(merges: readonly CellRange[]): MergeIndex {
  const byRow = new Map<number, CellRange[]>();
  for (const area of merges) {
    // A merged area over very many rows (a whole column) is indexed by its first rows only and searched by bounds.
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 4_096); row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [area]);
      else list.push(area);
    }
  }
  const tall = merges.filter((area) => area.bottom - area.top > 4_096);
  return {
    areaOf: (row, column) =>
      areaAmong(byRow.get(row) ?? NO_AREAS, row, column) ?? areaAmong(tall, row, column),
  };
}

const NO_AREAS: readonly CellRange[] = [];

function areaAmong(areas: readonly CellRange[], row: number, column: number): CellRange | null {
  return areas.find((area) => contains(area, row, column)) ?? null;
}

/** The A1 address of a cell, or of the top-left cell of the merged area that covers it. */
export function anchorA1(merges: MergeIndex, row: number, column: number): string {
  const area = merges.areaOf(row, column);
  return area === null ? a1(row, column) : a1(area.top, area.left);
}
