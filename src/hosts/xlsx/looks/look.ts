/**
 * What a worksheet looks like, as plain data: enough to draw it beside its findings, not everything Excel knows.
 * Sizes are CSS pixels at 100 % zoom (96 to the inch), colours "#rrggbb", rows and columns 0-based.
 */

export type LineStyle =
  "hair" | "dotted" | "dashed" | "thin" | "medium" | "mediumDashed" | "thick" | "double";

export interface LineLook {
  readonly style: LineStyle;
  readonly color: string;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `null` is the window's text colour, black. */
  readonly color: string | null;
}

/** "general": texts left, numbers right, booleans and errors centred. */
export type HorizontalAlign = "general" | "left" | "center" | "right" | "justify" | "distributed";
export type VerticalAlign = "top" | "center" | "bottom";

/** How one cell format (an xf of cellXfs) looks. */
export interface CellLook {
  readonly font: FontLook;
  /** `null` is no fill: the gridlines show. */
  readonly fill: string | null;
  readonly left: LineLook | null;
  readonly right: LineLook | null;
  readonly top: LineLook | null;
  readonly bottom: LineLook | null;
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  /** Pixels. */
  readonly indent: number;
  /** Degrees anticlockwise, -90 to 90; "stacked" for characters one below the other. */
  readonly rotation: number | "stacked";
}

export interface ColumnLook {
  /** Both bounds inclusive. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
  /** Style of cells that are nowhere stored. */
  readonly style: number;
}

export interface RowLook {
  /** `null`: as high as its content needs, at least the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the row's cells that are nowhere stored; `null` leaves it to the column. */
  readonly style: number | null;
  /** Style by column, of the cells that are stored. */
  readonly cells: ReadonlyMap<number, number>;
}

export interface SheetLook {
  readonly gridlines: boolean;
  readonly columns: readonly ColumnLook[];
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Rows that are not stored are hidden (`zeroHeight`). */
  readonly rowsHidden: boolean;
  readonly rows: ReadonlyMap<number, RowLook>;
  /** By style number; numbers without an entry look like number 0. */
  readonly styles: ReadonlyMap<number, CellLook>;
}
