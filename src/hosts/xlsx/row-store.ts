/**
 * Collects a sheet's cells by row and column. Rows of nothing but styled empty cells are one object where they are
 * equal, so that a sheet that is formatted down to row 1,048,576 costs little.
 */
import type { CellRows, CellSnapshot } from "../../core/sheet/snapshot";
import type { CellStyle } from "./cell-styles";
import { MAX_CELLS } from "./limits";
import { XmlFault } from "./xml";

type Row = Map<number, CellSnapshot>;

/** Counts what is kept, over all sheets of a workbook. */
export interface CellBudget {
  spent: number;
}

export class RowStore {
  private readonly rows = new Map<number, Row>();
  private readonly emptyRows = new Map<string, Row>();
  private current: Row = new Map();
  private row = -1;
  /** Describes the current row while it holds empty cells only; `null` once it holds more. */
  private emptyKey: string | null = "";
  private rowsInOrder = true;
  private columnsInOrder = true;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    private readonly part: string,
    private readonly budget: CellBudget,
  ) {}

  startRow(row: number): void {
    this.endRow();
    this.row = row;
    const known = this.rows.get(row);
    if (known !== undefined) this.current = new Map(known);
    this.emptyKey = known === undefined ? "" : null;
    this.lastColumn = known === undefined ? -1 : Infinity;
  }

  add(column: number, cell: CellSnapshot, style: CellStyle): void {
    if (this.emptyKey !== null) {
      this.emptyKey = cell === style.empty ? `${this.emptyKey}${column}:${style.id} ` : null;
    }
    if (column <= this.lastColumn) this.columnsInOrder = false;
    this.lastColumn = column;
    this.current.set(column, cell);
  }

  endRow(): void {
    if (this.current.size === 0) return;
    let row = this.current;
    const equal = this.emptyKey === null ? undefined : this.emptyRows.get(this.emptyKey);
    if (equal !== undefined) row = equal;
    else {
      this.spend(row.size);
      if (!this.columnsInOrder) row = sorted(row);
      if (this.emptyKey !== null) this.emptyRows.set(this.emptyKey, row);
    }
    if (this.row < this.lastRow) this.rowsInOrder = false;
    this.lastRow = this.row;
    this.rows.set(this.row, row);
    this.current = new Map();
    this.columnsInOrder = true;
  }

  change(row: number, column: number, change: (cell: CellSnapshot) => CellSnapshot): void {
    const cell = this.rows.get(row)?.get(column);
    if (cell === undefined) return;
    // The row may be shared with others.
    this.rows.set(row, new Map(this.rows.get(row)).set(column, change(cell)));
  }

  spend(cells = 1): void {
    this.budget.spent += cells;
    if (this.budget.spent > MAX_CELLS) {
      const data = { what: "cells", part: this.part, limit: MAX_CELLS.toLocaleString("en-US") };
      throw new XmlFault({ code: "too-large", data });
    }
  }

  /** Rows and columns ascend, whatever the file's order. */
  finish(): CellRows {
    this.endRow();
    return this.rowsInOrder ? this.rows : sorted(this.rows);
  }
}

const sorted = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
  new Map([...map].sort(([a], [b]) => a - b));
