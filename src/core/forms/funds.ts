/**
 * The fund block (项目资金): its unit of money, and its rows: a table in a self-evaluation (fund-table.ts), labels with
 * their amount beside in a declaration (fund-amounts.ts).
 */
import type { FormKind, FundColumn, Funds, TextCell } from "./form";
import { amountRows } from "./fund-amounts";
import type { Printed, RowKeys } from "./fund-item";
import { findHeader, headerTexts, keysOf, tableRows } from "./fund-table";
import { isLabel, type Grid, type LabelAt } from "./grid";
import type { FundLabel } from "./layouts/layout";
import { findUnit, unitOf, unitOfAmounts } from "./money-unit";
import type { Region } from "./region";

export interface FundBlock {
  readonly funds: Funds;
  /** The unit as printed, and the cell that carries it or would carry it. */
  readonly unitCell: TextCell | null;
  readonly rowKeys: ReadonlyMap<FundLabel, string>;
  readonly headerKeys: ReadonlyMap<FundColumn, string>;
}

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
  const stated = unitOf(unitCell?.text ?? "");
  const header = kind === "self-evaluation" ? findHeader(labels, region) : null;
  const rowKeys: RowKeys = new Map();
  const rows =
    header === null
      ? amountRows(grid, region, labels, bottom, stated, printed, rowKeys)
      : tableRows(grid, region, header, bottom, stated, printed, rowKeys);
  const moneyUnit =
    stated ??
    unitOfAmounts(
      rows.flatMap(({ amount, initialBudget, annualBudget, executed }) => [
        amount,
        initialBudget,
        annualBudget,
        executed,
      ]),
    );
  return {
    funds: { moneyUnit, headers: header === null ? NO_HEADERS : headerTexts(header), rows },
    unitCell,
    rowKeys,
    headerKeys: header === null ? new Map() : keysOf(header),
  };
}
