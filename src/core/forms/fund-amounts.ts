/**
 * The fund block of a declaration: labels with their amount beside, for the whole project and for the year.
 */
import { a1 } from "../sheet/address";
import { isNone } from "../values/placeholder";
import { shown, type Place } from "./cells";
import type { FundRow } from "./form";
import { isFundRow, itemOf, type Block, type Printed, type RowKeys } from "./fund-item";
import type { Filled, Grid, LabelAt } from "./grid";
import { inlineMoney, moneyCell, type MoneyUnit } from "./money-unit";
import { placeRightOf, type Region } from "./region";

/**
 * A declaration's rows, line by line; the total above in the same column says whose money it is. Rows in words of
 * their own (国有资本经营预算) are kept, below the last known row too as long as an amount stands beside them.
 */
export function amountRows(
  grid: Grid,
  region: Region,
  labels: readonly LabelAt[],
  bottom: number,
  moneyUnit: MoneyUnit,
  printed: Printed,
  rowKeys: RowKeys,
): readonly FundRow[] {
  const rowsNamed = labels.filter(isFundRow);
  const sums = sumsAbove(labels, rowsNamed);
  const known = [...rowsNamed, ...sums];
  if (known.length === 0) return [];
  const first = Math.min(...known.map(({ row }) => row));
  const last = Math.max(...known.map(({ row }) => row));
  const columns = new Map<number, Block>();
  const amountColumns = amountColumnsOf(region, known);
  const rows: FundRow[] = [];
  for (let row = first; row <= bottom; row++) {
    const cells = region.cells(row);
    if (row > last && (cells.some(beginsNextBlock) || cells.length === 0)) break;
    for (const cell of cells) {
      const meaning =
        cell.label?.fundRow ?? (sums.length > 0 && sums.some((sum) => sum === cell) ? "total" : null);
      if (meaning === null && !isExtra(cell, columns)) continue;
      const at = a1(cell.row, cell.column);
      const inline = cell.label?.inline ?? null;
      const place = inline === null ? amountPlace(region, cell, amountColumns) : null;
      // 年度预算 with another label right beside heads the block.
      if (place === null && inline === null) continue;
      const beside = place === null ? null : moneyCell(grid, place, moneyUnit);
      const amount = inline === null ? beside : inlineMoney(inline, at, moneyUnit);
      if (row > last && (amount === null || amount.number === null)) continue;
      if (meaning === "projectTotal") columns.set(cell.column, "project");
      else if (meaning === "annualTotal" || meaning === "total") columns.set(cell.column, "annual");
      const item = meaning ?? "extra";
      if (cell.label !== null && !rowKeys.has(item)) rowKeys.set(item, cell.label.key);
      rows.push({
        item: itemOf(item, columns.get(cell.column) ?? "annual", "amounts"),
        label: printed(item, inline === null ? shown(cell.cell) : withoutInline(shown(cell.cell))),
        labelCell: at,
        amount,
        ...NO_TABLE,
      });
    }
  }
  return rows;
}

/** 合计 right above the first row of the same column is the total of the money. */
function sumsAbove(labels: readonly LabelAt[], rows: readonly LabelAt[]): readonly LabelAt[] {
  return labels.filter(
    ({ label, row, column }) =>
      label.mark === "total" &&
      label.fundRow === null &&
      rows.some((other) => other.column === column && other.row > row && other.row <= row + 2) &&
      !rows.some((other) => other.column === column && other.row < row),
  );
}

/** `其中：财政拨款：100` without its amount. */
function withoutInline(text: string): string {
  return text.replace(/[:：][^:：]*$/, "");
}

/** For a column of labels, the column in which their amounts stand. */
function amountColumnsOf(region: Region, labels: readonly LabelAt[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const label of labels) {
    const amount = region.cells(label.row).find(({ column }) => column > label.right);
    if (amount !== undefined && amount.label === null && !columns.has(label.column))
      columns.set(label.column, amount.column);
  }
  return columns;
}

/** Beside the label; a blank amount stands below or above the others. */
function amountPlace(region: Region, label: Filled, columns: ReadonlyMap<number, number>): Place | null {
  const column = columns.get(label.column);
  if (column === undefined || column <= label.right) return placeRightOf(region, label);
  const beside = region.cells(label.row).find((cell) => cell.column > label.right);
  const isBlank = beside === undefined || beside.column > column;
  return isBlank ? { row: label.row, column } : placeRightOf(region, label);
}

/** The goals, a field of the head or the indicators come next. */
function beginsNextBlock({ label }: Filled): boolean {
  return label !== null && (label.field !== null || label.mark !== null || label.column !== null);
}

const NO_TABLE = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  rate: null,
  score: null,
};

/** A further row in a column of fund labels. */
function isExtra({ column, cell, label }: Filled, columns: ReadonlyMap<number, Block>): boolean {
  return (
    columns.has(column) &&
    label === null &&
    typeof cell.value === "string" &&
    !/\d/.test(cell.value) &&
    !isNone(cell.value)
  );
}
