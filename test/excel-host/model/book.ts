/** The workbook that the stand-in holds: plain mutable data, without any of Excel's API. */
import type { CellRange } from "../../../src/core/sheet/address";
import { contains } from "../../../src/core/sheet/address";
import { displayOf, generalText } from "../../../src/hosts/xlsx/display-text";

export interface Cell {
  value: string | number | boolean | null;
  error: boolean;
  formula: string | null;
  numberFormat: string;
  locked: boolean;
  bold: boolean;
}

export const newCell = (): Cell => ({
  value: null,
  error: false,
  formula: null,
  numberFormat: "General",
  locked: true,
  bold: false,
});

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class Sheet {
  visibility: Visibility = "Visible";
  protected = false;
  allowFormatCells = false;
  merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rows = new Map<number, Map<number, Cell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell to change; it exists from now on. */
  touch(row: number, column: number): Cell {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? newCell();
    cells.set(column, cell);
    return cell;
  }

  /** The smallest area around all cells with content, or with content or format. */
  used(valuesOnly: boolean): CellRange | null {
    let area: CellRange | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.formula === null && (cell.value === null || cell.value === "")) continue;
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

  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => contains(area, row, column) && (area.top !== row || area.left !== column),
    );
  }
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly customXml = new Map<string, string>();
  date1904 = false;
  structureProtected = false;
  private nextId = 1;

  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name or id, without regard to case. */
  find(key: unknown): Sheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }

  newXmlId(): string {
    return `{00000000-0002-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  private readonly displays = new Map<string, ReturnType<typeof displayOf>>();

  /** What the cell shows: the same rules as the file host's. */
  text({ value, error, numberFormat }: Cell): string {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (error && typeof value === "string") return value;
    let display = this.displays.get(numberFormat);
    if (display === undefined) {
      display = displayOf(numberFormat, this.date1904);
      this.displays.set(numberFormat, display);
    }
    if (typeof value === "string") return display.text(value);
    return numberFormat === "General" ? generalText(value) : display.number(value);
  }
}
