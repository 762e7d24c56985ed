/**
 * One sheet ready to be drawn: its visible rows and columns with their sizes, and for each cell its text, look, span
 * and the lines at its right and below. Plain data in, plain data out; sizes are pixels at 100 %.
 */
import type { CellLook, LineLook, RowLook, SheetLook } from "../../../hosts/xlsx/looks/look";
import { a1, LAST_COLUMN, LAST_ROW, type CellRange } from "../../../core/sheet/address";
import {
  cellAt,
  indexMerges,
  isBlank,
  type CellSnapshot,
  type MergeIndex,
  type SheetSnapshot,
} from "../../../core/sheet/snapshot";

export interface GridCell {
  /** Address of the cell, or of the merged area's top left cell. */
  readonly address: string;
  readonly cell: CellSnapshot;
  readonly style: number;
  /** In visible rows and columns. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly align: "left" | "center" | "right" | "justify";
  /** Lines and fills around it, as they win over the neighbours'. `null` leaves the gridline. */
  readonly right: LineLook | null;
  readonly bottom: LineLook | null;
  /** The text runs over the blank cells at its right. */
  readonly spills: boolean;
}

/** Rows and columns beyond the content that are drawn at least, as Excel goes on for ever. */
const SPARE = { rows: 40, columns: 4 } as const;
/** Formatted but blank rows and columns beyond the content that are still taken for the sheet's. */
const FORMATTED_BEYOND = { rows: 500, columns: 50 } as const;

export class SheetGrid {
  /** 0-based numbers of what is not hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many of `columns` belong to the sheet's content; the others are spare. */
  readonly usedColumns: number;
  private readonly merges: MergeIndex;
  private readonly rowIndexes = new Map<number, number>();
  private readonly columnIndexes = new Map<number, number>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly look: SheetLook,
  ) {
    this.merges = indexMerges(sheet.merges);
    const used = usedArea(sheet, look);
    const lastRow = Math.min(LAST_ROW, used.row + SPARE.rows);
    const lastColumn = Math.min(LAST_COLUMN, used.column + SPARE.columns);
    this.rows = upTo(lastRow).filter((row) => !this.rowHidden(row));
    this.columns = upTo(lastColumn).filter((column) => !this.columnHidden(column));
    this.usedColumns = Math.max(1, this.columns.filter((column) => column <= used.column).length);
    this.rows.forEach((row, index) => this.rowIndexes.set(row, index));
    this.columns.forEach((column, index) => this.columnIndexes.set(column, index));
  }

  rowIndex(row: number): number | null {
    return this.rowIndexes.get(row) ?? null;
  }

  columnIndex(column: number): number | null {
    return this.columnIndexes.get(column) ?? null;
  }

  width(column: number): number {
    return this.columnLook(column)?.width ?? this.look.columnWidth;
  }

  /** `fixed`: content that needs more is cut off, as in Excel. */
  height(row: number): { readonly height: number; readonly fixed: boolean } {
    const own = this.look.rows.get(row)?.height ?? null;
    return { height: own ?? this.look.rowHeight, fixed: own !== null };
  }

  /** The merged area around the cell, or the cell itself. */
  areaOf(row: number, column: number): CellRange {
    return this.merges.areaOf(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  isMerged(row: number, column: number): boolean {
    return this.merges.areaOf(row, column) !== null;
  }

  lookAt(row: number, column: number): CellLook {
    return this.lookOf(this.styleAt(row, column));
  }

  lookOf(style: number): CellLook {
    return this.look.styles.get(style) ?? this.look.styles.get(0) ?? PLAIN;
  }

  styleAt(row: number, column: number): number {
    const own: RowLook | undefined = this.look.rows.get(row);
    return own?.cells.get(column) ?? own?.style ?? this.columnLook(column)?.style ?? 0;
  }

  /**
   * What is drawn at a place of the visible grid; `null` where a merged area covers it. In the first row that is
   * drawn (`first`), merged areas that begin above go on.
   */
  cellAt(row: number, column: number, first = false): GridCell | null {
    const area = this.areaOf(row, column);
    const seen = this.visible(area);
    const above = seen.rows.indexOf(row);
    if (seen.columns[0] !== column || (first ? above < 0 : above !== 0)) return null;
    const cell = cellAt(this.sheet, area.top, area.left);
    const style = this.styleAt(area.top, area.left);
    const look = this.lookOf(style);
    return {
      address: a1(area.top, area.left),
      cell,
      style,
      rowSpan: seen.rows.length - above,
      columnSpan: seen.columns.length,
      align: alignment(cell, look),
      right: this.rightLine(area),
      bottom: this.bottomLine(area),
      spills: this.spills(area, cell, look),
    };
  }

  /** Line between row header and sheet, drawn by the header. */
  leftLine(row: number): LineLook | null {
    const [first = 0] = this.columns;
    return this.lookAt(row, first).left;
  }

  /** Line between column header and sheet, drawn by the header. */
  topLine(column: number): LineLook | null {
    const [first = 0] = this.rows;
    return this.lookAt(first, column).top;
  }

  private visible(area: CellRange): {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  } {
    if (area.top === area.bottom && area.left === area.right)
      return { rows: [area.top], columns: [area.left] };
    const last = {
      row: this.rows[this.rows.length - 1] ?? 0,
      column: this.columns[this.columns.length - 1] ?? 0,
    };
    return {
      rows: between(area.top, Math.min(area.bottom, last.row)).filter((row) => !this.rowHidden(row)),
      columns: between(area.left, Math.min(area.right, last.column)).filter(
        (column) => !this.columnHidden(column),
      ),
    };
  }

  /** A cell's own right line, or the left one of its neighbour; merged areas take those of their outer cells. */
  private rightLine(area: CellRange): LineLook | null {
    const own = this.lookAt(area.top, area.right).right ?? this.lookAt(area.top, area.left).right;
    return own ?? this.lookAt(area.top, area.right + 1).left;
  }

  private bottomLine(area: CellRange): LineLook | null {
    const own = this.lookAt(area.bottom, area.left).bottom ?? this.lookAt(area.top, area.left).bottom;
    return own ?? this.lookAt(area.bottom + 1, area.left).top;
  }

  private spills(area: CellRange, cell: CellSnapshot, look: CellLook): boolean {
    if (look.wrap || look.rotation !== 0 || typeof cell.value !== "string" || cell.error) return false;
    if (area.top !== area.bottom || area.left !== area.right) return false;
    if (look.horizontal !== "general" && look.horizontal !== "left") return false;
    const next = area.right + 1;
    return isBlank(cellAt(this.sheet, area.top, next)) && !this.isMerged(area.top, next);
  }

  private rowHidden(row: number): boolean {
    const own = this.look.rows.get(row);
    return own?.hidden ?? (this.look.rowsHidden || this.sheet.hiddenRows.has(row));
  }

  private columnHidden(column: number): boolean {
    return this.sheet.hiddenColumns.has(column) || (this.columnLook(column)?.hidden ?? false);
  }

  private columnLook(column: number) {
    return this.look.columns.find(({ first, last }) => column >= first && column <= last);
  }
}

const PLAIN: CellLook = {
  font: {
    name: "Calibri",
    size: 44 / 3,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  left: null,
  right: null,
  top: null,
  bottom: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
};

function alignment({ value, error }: CellSnapshot, { horizontal }: CellLook): GridCell["align"] {
  switch (horizontal) {
    case "general":
      if (error || typeof value === "boolean") return "center";
      return typeof value === "number" ? "right" : "left";
    case "distributed":
      return "center";
    default:
      return horizontal;
  }
}

/** Last row and column with content, or with a fill or line not far beyond it. */
function usedArea(sheet: SheetSnapshot, look: SheetLook): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (const [number, cells] of sheet.rows) {
    for (const [at, cell] of cells) {
      if (isBlank(cell)) continue;
      row = Math.max(row, number);
      column = Math.max(column, at);
    }
  }
  const limit = { row: row + FORMATTED_BEYOND.rows, column: column + FORMATTED_BEYOND.columns };
  for (const [number, { cells }] of look.rows) {
    if (number > limit.row) continue;
    for (const [at, style] of cells) {
      if (at > limit.column || !isSeen(look.styles.get(style))) continue;
      row = Math.max(row, number);
      column = Math.max(column, at);
    }
  }
  for (const area of sheet.merges) {
    if (area.bottom <= limit.row) row = Math.max(row, area.bottom);
    if (area.right <= limit.column) column = Math.max(column, area.right);
  }
  return { row, column };
}

function isSeen(look: CellLook | undefined): boolean {
  return (
    look !== undefined && (look.fill ?? look.left ?? look.right ?? look.top ?? look.bottom ?? null) !== null
  );
}

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
const upTo = (last: number): readonly number[] => between(0, last);
