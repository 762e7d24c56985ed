/**
 * The unit of a form's money: printed in the label of the fund block, in a line of its own, or behind every amount.
 */
import { a1 } from "../sheet/address";
import { parseAmount } from "../values/amount";
import { convertUnit } from "../values/units";
import { numberCell, shown, type Place } from "./cells";
import type { Funds, NumberCell, TextCell } from "./form";
import type { Filled, Grid, LabelAt } from "./grid";
import type { Region } from "./region";

export type MoneyUnit = Funds["moneyUnit"];

const UNIT = /[（(]\s*(?:金额单位|金额|单位)?\s*[:：]?\s*(?:人民币)?\s*(亿元|万元|千元|元)\s*[)）]/;
/** `金额单位：万元`, alone or behind the year: `（2023年度）单位：元`. */
const UNIT_LINE = /(?:^|[)）度 ])[(（]?(?:金额)?单位[:：]\s*(?:人民币)?(万元|元)[)）]?$/;

/** A heading or a line with a unit is short; longer texts are somebody's words. */
const LONGEST = 32;

/** `项目资金（万元）`, `年度预算数（万元）`, or a line `金额单位：万元` above; a head without a unit gives "". */
export function findUnit(
  region: Region,
  labels: readonly LabelAt[],
  top: number,
  bottom: number,
): TextCell | null {
  const heads = labels.filter(
    ({ label }) => label.mark === "funds" || label.fundRow !== null || label.fundColumn !== null,
  );
  for (const { cell, row, column } of heads) {
    const unit = UNIT.exec(shown(cell))?.[0];
    if (unit !== undefined) return { text: unit.replace(/\s+/g, ""), cell: a1(row, column) };
  }
  const texts: Filled[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const cell of region.cells(row)) {
      const { value } = cell.cell;
      if (typeof value !== "string" || value.length > LONGEST) continue;
      texts.push(cell);
      const text = value.replace(/\s+/g, "");
      const unit = UNIT_LINE.exec(text)?.[1] ?? /^[（(](万元|元)[)）]$/.exec(text)?.[1];
      if (unit !== undefined) return { text: unit, cell: a1(row, cell.column) };
    }
  }
  // The block's heading in words of its own: `资金需求（万元）`.
  for (const { cell, row, column } of texts) {
    const unit = UNIT.exec(shown(cell))?.[0];
    if (unit !== undefined) return { text: unit.replace(/\s+/g, ""), cell: a1(row, column) };
  }
  const head = heads.find(({ label }) => label.mark === "funds");
  return head === undefined ? null : { text: "", cell: a1(head.row, head.column) };
}

export function unitOf(text: string): MoneyUnit {
  const unit = /亿元|万元|千元|元/.exec(text)?.[0];
  return unit === "万元" || unit === "元" ? unit : null;
}

/** 12.5万元, 1,200元. */
const OWN_UNIT = /\d(?:\.\d*)?\s*(万元|元)$/;

function ownUnit(text: string): "元" | "万元" | null {
  const unit = OWN_UNIT.exec(text)?.[1];
  return unit === "元" || unit === "万元" ? unit : null;
}

/** An amount in the form's unit; one that names another unit itself is converted. */
export function moneyCell(grid: Grid, at: Place, moneyUnit: MoneyUnit): NumberCell {
  return inUnit(numberCell(grid, at), moneyUnit);
}

/** An amount that shares its cell with the label: `其中：财政拨款：100`. */
export function inlineMoney(text: string, cell: string, moneyUnit: MoneyUnit): NumberCell {
  return inUnit({ text, cell, number: parseAmount(text) }, moneyUnit);
}

function inUnit(cell: NumberCell, moneyUnit: MoneyUnit): NumberCell {
  const own = ownUnit(cell.text);
  if (cell.number === null || own === null || moneyUnit === null) return cell;
  return { ...cell, number: convertUnit(cell.number, own, moneyUnit) };
}

/** The unit that all amounts with a unit name, for a form that prints none. */
export function unitOfAmounts(cells: readonly (NumberCell | null)[]): MoneyUnit {
  const units = new Set(cells.flatMap((cell) => (cell === null ? [] : (ownUnit(cell.text) ?? []))));
  const [unit] = units;
  return unit !== undefined && units.size === 1 ? unit : null;
}
