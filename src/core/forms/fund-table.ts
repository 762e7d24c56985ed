/**
 * The fund block of a self-evaluation: a small table under 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分.
 */
import { a1 } from "../sheet/address";
import { isNone } from "../values/placeholder";
import { numberCell, rateCell, shown, visible, type Place } from "./cells";
import { filledWithin } from "./columns";
import type { FundColumn, FundRow, Funds, NumberCell, TextCell } from "./form";
import { isFundRow, itemOf, type Printed, type RowKeys } from "./fund-item";
import { isLabel, type Filled, type Grid, type LabelAt } from "./grid";
import { fundColumnOf } from "./header-words";
import type { FundLabel } from "./layouts/layout";
import { moneyCell, type MoneyUnit } from "./money-unit";
import type { Region } from "./region";
import { bareKey, labelKey, printedLabel } from "./text";
import { headerLabel } from "./vocabulary";

export interface FundHeader {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<FundColumn, LabelAt>;
  readonly left: number;
}

/** The first row with at least two columns of money. */
export function findHeader(labels: readonly LabelAt[], region: Region): FundHeader | null {
  let row = -1;
  for (const { label, row: own } of labels) {
    if (label.fundColumn === null || own === row) continue;
    row = own;
    const header = headerIn(region.cells(row), row);
    if (header !== null) return header;
  }
  // Where no list names a single header, the row above the total is asked for its words.
  const total = labels.find(({ label }) => label.fundRow === "total");
  return total === undefined ? null : headerIn(region.cells(total.row - 1), total.row - 1);
}

function headerIn(cells: readonly Filled[], row: number): FundHeader | null {
  const columns = new Map<FundColumn, LabelAt>();
  let left = Number.MAX_SAFE_INTEGER;
  let lastRow = row;
  for (const label of headersIn(cells)) {
    const column = label.label.fundColumn;
    if (column === null) continue;
    // 年度预算数（万元） heads the block in some layouts and is a column in others.
    const before = columns.get(column);
    if (before === undefined || before.label.mark === "funds" || isAdjustment(before))
      columns.set(column, label);
  }
  const money = MONEY.filter((column) => columns.has(column));
  if (money.length < 2) return null;
  for (const { column, bottom } of columns.values()) {
    left = Math.min(left, column);
    lastRow = Math.max(lastRow, bottom);
  }
  return { row, lastRow, columns, left };
}

const MONEY = ["initialBudget", "annualBudget", "executed"] as const;

/** 调整预算数 beside 全年预算数 is by how much the budget was changed, not what it is. */
function isAdjustment({ label }: LabelAt): boolean {
  return /^(?:预算)?调整(?:预算)?[数额金]/.test(label.key);
}

/** The headers of a row: those that are known, and cells that have the column that their words say. */
function headersIn(cells: readonly Filled[]): readonly LabelAt[] {
  const taken = new Set(cells.map(({ label }) => label?.fundColumn ?? null));
  const found: LabelAt[] = [];
  for (const cell of cells) {
    const { value } = cell.cell;
    if (isLabel(cell) && cell.label.fundColumn !== null) found.push(cell);
    // 项目资金 and 年度资金总额 stand before the columns; behind the first one 预算总额 is a column, too.
    else if (
      typeof value === "string" &&
      cell.label?.mark !== "funds" &&
      !(isFundRow(cell) && found.length === 0)
    ) {
      const fundColumn = fundColumnOf(bareKey(labelKey(value)));
      if (fundColumn === null || taken.has(fundColumn)) continue;
      taken.add(fundColumn);
      found.push({ ...cell, label: headerLabel(value, { fundColumn }) });
    }
  }
  return found;
}

export function headerTexts({ columns }: FundHeader): Funds["headers"] {
  const text = (column: FundColumn): TextCell | null => {
    const label = columns.get(column);
    return label === undefined
      ? null
      : { text: printedLabel(shown(label.cell)), cell: a1(label.row, label.column) };
  };
  return {
    amount: text("amount"),
    initialBudget: text("initialBudget"),
    annualBudget: text("annualBudget"),
    executed: text("executed"),
    weight: text("weight"),
    rate: text("rate"),
    score: text("score"),
  };
}

export function keysOf({ columns }: FundHeader): ReadonlyMap<FundColumn, string> {
  return new Map([...columns].map(([column, { label }]) => [column, label.key]));
}

/** Rows of the table until the goals begin. */
export function tableRows(
  grid: Grid,
  region: Region,
  header: FundHeader,
  bottom: number,
  moneyUnit: MoneyUnit,
  printed: Printed,
  rowKeys: RowKeys,
): readonly FundRow[] {
  const rows: FundRow[] = [];
  for (let row = region.nextRow(header.lastRow); row !== null && row <= bottom; row = region.nextRow(row)) {
    const cells = region.cells(row);
    if (cells.length === 0) continue;
    if (cells.some(({ label }) => label !== null && (label.field !== null || label.mark === "section")))
      break;
    if (cells.some(({ cell, column }) => column < header.left && isHeading(cell.value))) break;
    if (isSubHeader(cells, header)) continue;
    const found = rowLabel(cells, header);
    const amounts = cells.some(
      ({ column, cell }) => column >= header.left && (typeof cell.value === "number" || !isNone(shown(cell))),
    );
    if (found === null && (!amounts || rows.length > 0)) continue;
    if (found !== null && !isFundRow(found) && !amounts && rows.length === 0) continue;
    const item = found?.label?.fundRow ?? (found === null ? "total" : "extra");
    if (found !== null && isFundRow(found) && !rowKeys.has(item)) rowKeys.set(item, found.label.key);
    rows.push(tableRow(grid, header, row, item, found, moneyUnit, printed));
  }
  if (rows.some(({ item }) => item === "total")) return rows;
  // Only the total row carries points, whatever its label is.
  const total = rows.find(({ weight, score }) => isNumber(weight) || isNumber(score));
  return rows.map((each) => (each === total ? { ...each, item: "total" } : each));
}

/** `三、绩效目标`: the next part of the form. */
function isHeading(value: unknown): boolean {
  return typeof value === "string" && /^\s*[一二三四五六七八九十]、.*(?:目标|绩效|指标|完成情况)/.test(value);
}

/** 总额, 财政拨款, 其他资金 below 预算数 and again below 执行数. */
function isSubHeader(cells: readonly Filled[], header: FundHeader): boolean {
  return cells.filter((cell) => cell.column >= header.left && isFundRow(cell)).length > 1;
}

/** The text before the first column of money that is nearest to it. */
function rowLabel(cells: readonly Filled[], header: FundHeader): Filled | null {
  const before = cells.filter(
    ({ column, cell, label }) =>
      column < header.left && typeof cell.value === "string" && label?.mark !== "funds",
  );
  return before.find(isFundRow) ?? before[before.length - 1] ?? null;
}

function isNumber(cell: NumberCell | null): boolean {
  return cell !== null && cell.number !== null;
}

function tableRow(
  grid: Grid,
  header: FundHeader,
  row: number,
  item: FundLabel,
  label: Filled | null,
  moneyUnit: MoneyUnit,
  printed: Printed,
): FundRow {
  const place = (column: FundColumn): Place | null => {
    const head = header.columns.get(column);
    return head === undefined ? null : filledWithin(grid, row, head.column, head.right);
  };
  // Points merged down over the block are the total's alone.
  const own = (column: FundColumn): Place | null => {
    const at = place(column);
    return at === null || visible(grid, at).row !== row ? null : at;
  };
  const number = (column: FundColumn): NumberCell | null => {
    const at = own(column);
    return at === null ? null : numberCell(grid, at);
  };
  const money = (column: FundColumn): NumberCell | null => {
    const at = place(column);
    return at === null ? null : moneyCell(grid, at, moneyUnit);
  };
  const annualBudget = money("annualBudget");
  const executed = money("executed");
  const at = own("rate");
  const rate =
    at === null
      ? null
      : rateCell(grid, at, {
          inPoints: header.columns.get("rate")?.label.key.includes("%") ?? false,
          executed: executed?.number ?? null,
          budget: annualBudget?.number ?? null,
        });
  return {
    item: itemOf(item, "annual", "table"),
    label: label === null ? "" : printed(item, shown(label.cell)),
    labelCell: a1(row, label?.column ?? header.left),
    amount: null,
    initialBudget: money("initialBudget"),
    annualBudget,
    executed,
    weight: number("weight"),
    rate,
    score: number("score"),
  };
}
