/**
 * Rows of the indicator table that add up: the total (总分, 合计, 自评得分), which closes the table, and the subtotals of the
 * levels, which are no indicators.
 */
import { a1 } from "../sheet/address";
import { parseAmount } from "../values/amount";
import { numberCell, shown } from "./cells";
import type { TableColumns } from "./columns";
import type { Form, IndicatorColumn, NumberCell } from "./form";
import { isFirstLevel, levelIn, type Filled, type Grid } from "./grid";
import { labelText } from "./header";
import type { Region } from "./region";
import { slide } from "./slide";

interface Context {
  readonly grid: Grid;
  readonly region: Region;
  readonly columns: TableColumns;
}

export interface TotalRow {
  readonly total: NonNullable<Form["total"]>;
  readonly label: Filled;
  /** The row of the numbers. */
  readonly lastRow: number;
}

/** 小计, 产出指标小计. */
const LONGEST = 16;
const SUBTOTAL = /^\s*(?:.{2,8}指标)?小\s*计\s*[:：]?\s*$/;
const TOTAL = /总|合\s*计|累计|得分/;

/** What the row adds up; `null` when it is another row. */
export function totalIn(context: Context, row: number): TotalRow | "subtotal" | null {
  const cells = context.region.cells(row);
  const { left, right } = context.columns.of("name");
  for (const cell of cells) {
    if (cell.column > right) break;
    if (isTotal(cell, left)) return goesOn(context, row) ? "subtotal" : readTotal(context, row, cell);
    if (cell.column <= left && cell.label === null && isSubtotal(cell)) return "subtotal";
  }
  return null;
}

/** 绩效自评得分, which no list names, before nothing but points. */
export function totalInOtherWords(context: Context, row: number): TotalRow | null {
  const { columns, region } = context;
  if (columns.filled(row, "target", 0) !== null || columns.filled(row, "actual", 0) !== null) return null;
  const label = region
    .cells(row)
    .find((cell) => levelIn(cell) === null && typeof cell.cell.value === "string");
  if (label === undefined || label.column >= columns.of("name").left) return null;
  return TOTAL.test(shown(label.cell)) ? readTotal(context, row, label) : null;
}

/** 总分, and 自评得分 where the levels stand. */
function isTotal({ label, column }: Filled, nameLeft: number): boolean {
  return label !== null && (label.mark === "total" || (label.column === "score" && column < nameLeft));
}

function isSubtotal({ cell: { value } }: Filled): boolean {
  return typeof value === "string" && value.length <= LONGEST && SUBTOTAL.test(value);
}

/** 合计 of one first level: the next one begins below. */
function goesOn({ columns, region }: Context, row: number): boolean {
  const next = region.nextRow(row);
  if (next === null) return false;
  const cells = region.cells(next);
  const left = columns.of("name").left;
  const beginsLevel = cells.some((cell) => cell.column < left && isFirstLevel(cell));
  return beginsLevel && slide(columns, next, cells).name !== null;
}

function readTotal({ grid, region, columns }: Context, row: number, label: Filled): TotalRow {
  const cells = region.cells(row);
  // 总分值, 总得分 and 自评等级 head the row below (云南).
  const headed = cells.some((cell) => cell !== label && cell.label?.mark === "total");
  const lastRow = headed ? (region.nextRow(row) ?? row) : row;
  const number = (column: IndicatorColumn): NumberCell | null => {
    const place = columns.place(lastRow, column, 0);
    // 自评等级：优 may stand in the column of the scores.
    if (place === null || grid.at(place.row, place.column)?.label?.mark === "grade") return null;
    return numberCell(grid, place);
  };
  const weight = number("weight");
  const score = inlineTotal(label) ?? number("score");
  const stray = isBlank(weight) && isBlank(score) ? onlyNumber(grid, cells, label) : null;
  return { total: { label: labelText(label), weight, score: stray ?? score }, label, lastRow };
}

/** `自评总分：99分`. */
function inlineTotal({ row, column, label }: Filled): NumberCell | null {
  const inline = label?.inline ?? null;
  if (inline === null) return null;
  const text = inline.replace(/分$/, "");
  const number = parseAmount(text);
  return number === null ? null : { text, cell: a1(row, column), number };
}

/** The only number of the row: the total right beside its label, where the row ignores the table's columns. */
function onlyNumber(grid: Grid, cells: readonly Filled[], label: Filled): NumberCell | null {
  const [number, ...more] = cells
    .filter(({ column }) => column > label.right)
    .map((cell) => numberCell(grid, cell))
    .filter((cell) => cell.number !== null);
  return number === undefined || more.length > 0 ? null : number;
}

function isBlank(cell: NumberCell | null): boolean {
  return cell === null || cell.text === "";
}
