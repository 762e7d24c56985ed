/**
 * The fund block (项目资金): in a self-evaluation a small table under 年初预算数, 全年预算数, 全年执行数; in a declaration
 * labels with their amount beside, for the whole project and for the year.
 */
import { a1 } from "../sheet/address";
import { isNone } from "../values/placeholder";
import { numberCell, rateCell, shown, type Place } from "./cells";
import type { FormKind, FundColumn, FundItem, FundRow, Funds, NumberCell, TextCell } from "./form";
import { filledWithin } from "./columns";
import { isLabel, type Filled, type Grid, type LabelAt } from "./grid";
import type { FundLabel } from "./layouts/layout";
import { placeRightOf, type Region } from "./region";
import { printedLabel } from "./text";

export interface FundBlock {
  readonly funds: Funds;
  /** The unit as printed, and the cell that carries it or would carry it. */
  readonly unitCell: TextCell | null;
  /** Fund rows seen, by the words they are printed with. */
  readonly rowKeys: ReadonlyMap<FundLabel, string>;
  readonly headerKeys: ReadonlyMap<FundColumn, string>;
}

/** Reads a label as the layout prints it: without spaces, and with a colon only where the layout has one. */
export type Printed = (row: FundLabel, text: string) => string;

const NO_HEADERS: Funds["headers"] = {
  amount: null,
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  rate: null,
  score: null,
};

/** Reads the block between `top` and `bottom`. */
export function readFunds(
  grid: Grid,
  region: Region,
  kind: FormKind,
  top: number,
  bottom: number,
  printed: Printed,
): FundBlock {
  const labels: LabelAt[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const cell of region.cells(row)) if (isLabel(cell)) labels.push(cell);
  }
  const unitCell = findUnit(region, labels, top, bottom);
  const moneyUnit = unitOf(unitCell?.text ?? "");
  const header = kind === "self-evaluation" ? findHeader(labels) : null;
  const rowKeys = new Map<FundLabel, string>();
  if (header !== null) {
    const rows = tableRows(grid, region, header, bottom, printed, rowKeys);
    return {
      funds: { moneyUnit, headers: headerTexts(header), rows },
      unitCell,
      rowKeys,
      headerKeys: keysOf(header),
    };
  }
  const rows = amountRows(grid, region, labels, printed, rowKeys);
  return { funds: { moneyUnit, headers: NO_HEADERS, rows }, unitCell, rowKeys, headerKeys: new Map() };
}

const UNIT = /[（(]\s*(?:金额单位|金额|单位)?\s*[:：]?\s*(?:人民币)?\s*(亿元|万元|千元|元)\s*[)）]/;
const UNIT_LINE = /^(?:金额)?单位[:：]\s*(?:人民币)?(万元|元)$/;

/** `项目资金（万元）`, `年度预算数（万元）`, or a line `金额单位：万元` above; a head without a unit gives "". */
function findUnit(region: Region, labels: readonly LabelAt[], top: number, bottom: number): TextCell | null {
  const heads = labels.filter(
    ({ label }) => label.mark === "funds" || label.fundRow !== null || label.fundColumn !== null,
  );
  for (const { cell, row, column } of heads) {
    const unit = UNIT.exec(shown(cell))?.[0];
    if (unit !== undefined) return { text: unit.replace(/\s+/g, ""), cell: a1(row, column) };
  }
  for (let row = top; row <= bottom; row++) {
    for (const { cell, column } of region.cells(row)) {
      const text = shown(cell).replace(/\s+/g, "");
      const unit =
        text.length > 24 ? undefined : (UNIT_LINE.exec(text)?.[1] ?? /^[（(](万元|元)[)）]$/.exec(text)?.[1]);
      if (unit !== undefined) return { text: unit, cell: a1(row, column) };
    }
  }
  const head = heads.find(({ label }) => label.mark === "funds");
  return head === undefined ? null : { text: "", cell: a1(head.row, head.column) };
}

function unitOf(text: string): Funds["moneyUnit"] {
  const unit = /亿元|万元|千元|元/.exec(text)?.[0];
  return unit === "万元" || unit === "元" ? unit : null;
}

interface FundHeader {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<FundColumn, LabelAt>;
  readonly left: number;
}

/** The first row with at least two columns of money. */
function findHeader(labels: readonly LabelAt[]): FundHeader | null {
  const byRow = new Map<number, LabelAt[]>();
  for (const label of labels) {
    if (label.label.fundColumn === null) continue;
    const list = byRow.get(label.row);
    if (list === undefined) byRow.set(label.row, [label]);
    else list.push(label);
  }
  for (const [row, found] of byRow) {
    const columns = new Map<FundColumn, LabelAt>();
    for (const label of found) {
      const column = label.label.fundColumn;
      if (column === null) continue;
      // 年度预算数（万元） heads the block in some layouts and is a column in others.
      if (!columns.has(column) || columns.get(column)?.label.mark === "funds") columns.set(column, label);
    }
    const money = [columns.has("initialBudget"), columns.has("annualBudget"), columns.has("executed")].filter(
      Boolean,
    );
    if (money.length < 2) continue;
    const left = Math.min(...[...columns.values()].map(({ column }) => column));
    return { row, lastRow: Math.max(...[...columns.values()].map(({ bottom }) => bottom)), columns, left };
  }
  return null;
}

function headerTexts({ columns }: FundHeader): Funds["headers"] {
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

function keysOf({ columns }: FundHeader): ReadonlyMap<FundColumn, string> {
  return new Map([...columns].map(([column, { label }]) => [column, label.key]));
}

/** Rows of the table until the goals begin. */
function tableRows(
  grid: Grid,
  region: Region,
  header: FundHeader,
  bottom: number,
  printed: Printed,
  rowKeys: Map<FundLabel, string>,
): readonly FundRow[] {
  const rows: FundRow[] = [];
  for (let row = region.nextRow(header.lastRow); row !== null && row <= bottom; row = region.nextRow(row)) {
    const cells = region.cells(row);
    if (cells.length === 0) continue;
    if (cells.some(({ label }) => label !== null && (label.field !== null || label.mark === "section")))
      break;
    const found = rowLabel(cells, header);
    const amounts = cells.some(
      ({ column, cell }) => column >= header.left && (typeof cell.value === "number" || !isNone(shown(cell))),
    );
    if (found === null && (!amounts || rows.length > 0)) continue;
    if (found !== null && !isFundRow(found) && !amounts && rows.length === 0) continue;
    const item = found?.label?.fundRow ?? (found === null ? "total" : "extra");
    if (found !== null && isFundRow(found) && !rowKeys.has(item)) rowKeys.set(item, found.label.key);
    rows.push(tableRow(grid, header, row, item, found, printed));
  }
  if (rows.some(({ item }) => item === "total")) return rows;
  // Only the total row carries points, whatever its label is.
  const total = rows.find(({ weight, score }) => isNumber(weight) || isNumber(score));
  return rows.map((each) => (each === total ? { ...each, item: "total" } : each));
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

function isFundRow(cell: Filled): cell is LabelAt {
  return cell.label !== null && cell.label.fundRow !== null;
}

function tableRow(
  grid: Grid,
  header: FundHeader,
  row: number,
  item: FundLabel,
  label: Filled | null,
  printed: Printed,
): FundRow {
  const place = (column: FundColumn): Place | null => {
    const head = header.columns.get(column);
    return head === undefined ? null : filledWithin(grid, row, head.column, head.right);
  };
  const number = (column: FundColumn): NumberCell | null => {
    const at = place(column);
    return at === null ? null : numberCell(grid, at);
  };
  const annualBudget = number("annualBudget");
  const executed = number("executed");
  const at = place("rate");
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
    initialBudget: number("initialBudget"),
    annualBudget,
    executed,
    weight: number("weight"),
    rate,
    score: number("score"),
  };
}

type Block = "project" | "annual";

function itemOf(label: FundLabel, block: Block, where: "table" | "amounts"): FundItem {
  if (where === "table") {
    return label === "projectTotal" || label === "annualTotal" ? "total" : label;
  }
  switch (label) {
    case "total":
      return "annualTotal";
    case "fiscal":
      return block === "project" ? "projectFiscal" : "annualFiscal";
    case "other":
      return block === "project" ? "projectOther" : "annualOther";
    default:
      return label;
  }
}

/** A declaration's rows, line by line; the total above in the same column says whose money it is. */
function amountRows(
  grid: Grid,
  region: Region,
  labels: readonly LabelAt[],
  printed: Printed,
  rowKeys: Map<FundLabel, string>,
): readonly FundRow[] {
  const known = labels.filter(({ label }) => label.fundRow !== null);
  if (known.length === 0) return [];
  const first = Math.min(...known.map(({ row }) => row));
  const columns = new Map<number, Block>();
  const rows: FundRow[] = [];
  let last = first;
  for (const { row } of known) last = Math.max(last, row);
  for (let row = first; row <= last; row++) {
    for (const cell of region.cells(row)) {
      const meaning = cell.label?.fundRow ?? null;
      if (meaning === null && !isExtra(cell, columns)) continue;
      if (meaning === "projectTotal") columns.set(cell.column, "project");
      else if (meaning === "annualTotal" || meaning === "total") columns.set(cell.column, "annual");
      const item = meaning ?? "extra";
      if (cell.label !== null && !rowKeys.has(item)) rowKeys.set(item, cell.label.key);
      const place = placeRightOf(region, cell);
      rows.push({
        item: itemOf(item, columns.get(cell.column) ?? "annual", "amounts"),
        label: printed(item, shown(cell.cell)),
        labelCell: a1(cell.row, cell.column),
        amount: place === null ? null : numberCell(grid, place),
        ...NO_TABLE,
      });
    }
  }
  return rows;
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
