/** Draws rows and cells of a sheet as table elements. Text from the workbook only ever goes through `textContent`. */
import { columnName } from "../../../core/sheet/address";
import type { LineLook } from "../../../hosts/xlsx/looks/look";
import { lineCss } from "./cell-css";
import type { GridCell, SheetGrid } from "./grid";

const GRIDLINE = "#e1e1e1";
const PAPER = "#ffffff";

const scaled = (pixels: number): string => `calc(${pixels}px * var(--z))`;

export const cellId = (address: string): string => `cell-${address}`;

export function drawColumns(grid: SheetGrid, headerWidth: number): { columns: Element; head: Element } {
  const columns = document.createElement("colgroup");
  const corner = document.createElement("col");
  corner.style.width = `${headerWidth}px`;
  columns.append(corner);
  const row = document.createElement("tr");
  row.setAttribute("aria-rowindex", "1");
  const empty = document.createElement("td");
  empty.className = "corner";
  empty.setAttribute("aria-hidden", "true");
  row.append(empty);
  for (const column of grid.columns) {
    const col = document.createElement("col");
    col.style.width = scaled(grid.width(column));
    columns.append(col);
    const th = document.createElement("th");
    th.scope = "col";
    th.textContent = columnName(column);
    th.dataset["column"] = String(column);
    th.setAttribute("aria-colindex", String(column + 2));
    const line = grid.topLine(column);
    if (line !== null) th.style.borderBottom = lineCss(line);
    row.append(th);
  }
  const head = document.createElement("thead");
  head.append(row);
  return { columns, head };
}

/** `first`: no rows are drawn above. */
export function drawRow(grid: SheetGrid, row: number, first: boolean): HTMLTableRowElement {
  const tr = document.createElement("tr");
  tr.setAttribute("aria-rowindex", String(row + 2));
  const { height, fixed } = grid.height(row);
  tr.style.height = scaled(height);
  tr.dataset["row"] = String(row);
  const th = document.createElement("th");
  th.scope = "row";
  th.textContent = String(row + 1);
  const line = grid.leftLine(row);
  if (line !== null) th.style.borderRight = lineCss(line);
  tr.append(th);
  for (const column of grid.columns) {
    const cell = grid.cellAt(row, column, first);
    if (cell !== null) tr.append(drawCell(grid, row, column, cell, fixed));
  }
  return tr;
}

function drawCell(
  grid: SheetGrid,
  row: number,
  column: number,
  cell: GridCell,
  fixed: boolean,
): HTMLTableCellElement {
  const td = document.createElement("td");
  td.id = cellId(cell.address);
  td.className = `x${cell.style}`;
  td.dataset["cell"] = cell.address;
  td.setAttribute("aria-colindex", String(column + 2));
  if (cell.rowSpan > 1) td.rowSpan = cell.rowSpan;
  if (cell.columnSpan > 1) td.colSpan = cell.columnSpan;
  const area = grid.areaOf(row, column);
  td.style.borderRight = edge(grid, cell.right, cell.style, area.top, area.right + 1);
  td.style.borderBottom = edge(grid, cell.bottom, cell.style, area.bottom + 1, area.left);
  const { text, value } = cell.cell;
  if (text === "") return td;
  const box = document.createElement("div");
  box.className = "t";
  box.textContent = text;
  box.style.textAlign = cell.align;
  if (cell.spills) box.style.overflow = "visible";
  if (typeof value === "number") {
    box.dataset["number"] = "";
    box.style.whiteSpace = "pre";
  }
  const height = fixed ? spanHeight(grid, row, cell.rowSpan) : null;
  if (height !== null) box.style.maxHeight = `calc(${height}px * var(--z) - 1px)`;
  td.append(box);
  return td;
}

/** Fills cover the gridlines at their edges. */
function edge(grid: SheetGrid, line: LineLook | null, style: number, row: number, column: number): string {
  if (line !== null) return lineCss(line);
  const fill = grid.lookOf(style).fill ?? grid.lookAt(row, column).fill;
  return `1px solid ${fill ?? (grid.look.gridlines ? GRIDLINE : PAPER)}`;
}

/** `null` when one of the rows fits its content. */
function spanHeight(grid: SheetGrid, row: number, span: number): number | null {
  const first = grid.rowIndex(row) ?? 0;
  let sum = 0;
  for (const one of grid.rows.slice(first, first + span)) {
    const { height, fixed } = grid.height(one);
    if (!fixed) return null;
    sum += height;
  }
  return sum;
}

/** Rows that are not drawn, as one empty row of their height; a group of its own, which no merged area enters. */
export function drawGap(pixels: number, columns: number): HTMLTableSectionElement {
  const body = document.createElement("tbody");
  body.setAttribute("aria-hidden", "true");
  const tr = document.createElement("tr");
  tr.className = "gap";
  const td = document.createElement("td");
  td.colSpan = columns + 1;
  td.style.height = `calc(${pixels}px * var(--z))`;
  tr.append(td);
  body.append(tr);
  return body;
}
