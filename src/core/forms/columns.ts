/**
 * The columns of an indicator table by their order, so that a row that slid by one column can be read in its place.
 */
import type { IndicatorColumn } from "./form";
import type { Place } from "./cells";
import type { Filled, Grid } from "./grid";
import type { TableHeader } from "./header";

export interface Span {
  readonly left: number;
  readonly right: number;
}

export class TableColumns {
  private readonly positions = new Map<IndicatorColumn, number>();
  /** The first column of the sheet that the table's own columns begin at: left of it are only section labels. */
  readonly firstKnown: number;
  readonly lastIndex: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: TableHeader,
  ) {
    const name = header.columns.findIndex(({ column }) => column === "name");
    header.columns.forEach(({ column }, index) => {
      if (column === null) return;
      // 分值 behind a level is the level's; the indicator's own stands behind its name.
      const known = this.positions.get(column);
      if (known === undefined || (known < name && index > name)) this.positions.set(column, index);
    });
    this.firstKnown = this.span(Math.min(...this.positions.values())).left;
    this.lastIndex = header.columns.length - 1;
  }

  has(column: IndicatorColumn): boolean {
    return this.positions.has(column);
  }

  /** Where the column stands in a row that slid by `shift`; before the table when there is no such column. */
  of(column: IndicatorColumn, shift = 0): Span {
    return this.span((this.positions.get(column) ?? -2) + shift);
  }

  /** The columns by their order; one before the first and one behind the last exist too. */
  span(index: number): Span {
    const { columns } = this.header;
    const column = columns[index];
    if (column !== undefined) return column;
    const edge = index < 0 ? (columns[0]?.left ?? 0) - 1 : (columns[columns.length - 1]?.right ?? 0) + 1;
    return { left: edge, right: edge };
  }

  /** The place of a value, blank or not; `null` when the table has no such column or the row slid off it. */
  place(row: number, column: IndicatorColumn, shift: number): Place | null {
    const at = this.positions.get(column);
    if (at === undefined) return null;
    // A row slid right has no deviation cell: what stood there is off the table.
    if (at + shift > this.lastIndex && column !== "target") return null;
    const { left, right } = this.span(at + shift);
    return left < 0 ? null : filledWithin(this.grid, row, left, right);
  }

  filled(row: number, column: IndicatorColumn, shift: number): Filled | null {
    const place = this.place(row, column, shift);
    return place === null ? null : this.grid.at(place.row, place.column);
  }

  /** A cell under a header that names no column of the form's: 指标编码, or 三级指标 where a fourth level stands. */
  isOther({ column: at }: Filled): boolean {
    return this.header.columns.some(
      ({ column, left, right }) => column === null && left <= at && at <= right,
    );
  }

  /** Behind the last known column stands one that has a header of its own (指标解释): its cells have not slid there. */
  isHeadedBeside(column: number): boolean {
    const { row, lastRow, right } = this.header;
    return column > right && (this.grid.at(row, column) ?? this.grid.at(lastRow, column)) !== null;
  }

  /** A cell left of the table's own columns: 绩效指标 and its pieces. */
  isSection({ column }: Filled): boolean {
    return column < this.firstKnown;
  }

  /** A cell in one of the two level columns. */
  isLevelColumn({ column }: Filled): boolean {
    return (["level1", "level2"] as const).some((level) => {
      const { left, right } = this.of(level);
      return this.has(level) && column >= left && column <= right;
    });
  }
}

/** A header merged over several columns holds the row's value in any of them. */
export function filledWithin(grid: Grid, row: number, left: number, right: number): Place {
  return grid.row(row).find(({ column }) => left <= column && column <= right) ?? { row, column: left };
}
