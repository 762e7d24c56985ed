/**
 * Cells as the form model carries them: what the cell means to a reader, where it stands, and its number, date or value.
 */
import { decimal, HUNDRED, type Decimal, divide } from "../values/decimal";
import { parseAmount } from "../values/amount";
import { parseDate, serialToIso } from "../values/date";
import { parseIndicatorValue } from "../values/parse";
import { isPercentFormat } from "../values/number-format";
import { isNone } from "../values/placeholder";
import { recoverValue } from "../values/recover";
import { trimmed } from "../values/text";
import { a1 } from "../sheet/address";
import { cellAt, type CellSnapshot } from "../sheet/snapshot";
import type { DateCell, NumberCell, TextCell, ValueCell } from "./form";
import type { Grid } from "./grid";
import { halfWidth } from "./text";

/** A place in the grid; the cell of a merged area stands at its top left. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place whose content a reader sees at this place. */
export function visible(grid: Grid, place: Place): Place {
  const area = grid.merges.areaOf(place.row, place.column);
  return area === null ? place : { row: area.top, column: area.left };
}

export function contentAt(grid: Grid, place: Place): CellSnapshot {
  return cellAt(grid.sheet, place.row, place.column);
}

export function shown(cell: CellSnapshot): string {
  return trimmed(cell.text === "" && typeof cell.value === "string" ? cell.value : cell.text);
}

export function textCell(grid: Grid, at: Place): TextCell {
  const place = visible(grid, at);
  return { text: shown(contentAt(grid, place)), cell: a1(place.row, place.column) };
}

/** Excel keeps 15 significant digits; what lies behind them is dust of binary arithmetic. */
export function exactNumber(value: number): Decimal | null {
  // A number without dust has a short text; only the others need the costly rounding.
  const text = String(value);
  return decimal(text.length <= 15 ? text : Number(value.toPrecision(15)));
}

/** An amount, weight or score. `10分` is read as 10: the header says that the column holds points. */
export function numberCell(grid: Grid, at: Place): NumberCell {
  const place = visible(grid, at);
  const cell = contentAt(grid, place);
  const printed = halfWidth(shown(cell));
  const text = printed.endsWith("分") ? printed.replace(/^(.*\d)\s*分$/, "$1") : printed;
  return { text, cell: a1(place.row, place.column), number: numberIn(cell, text) };
}

function numberIn(cell: CellSnapshot, text: string): Decimal | null {
  if (typeof cell.value === "number") return exactNumber(cell.value);
  return text === "" || isNone(text) ? null : parseAmount(text);
}

/** What a rate stands beside, for reading a number without any sign of percent. */
export interface RateContext {
  /** The header says that its numbers are percent points: 执行率(%). */
  readonly inPoints: boolean;
  readonly executed: Decimal | null;
  readonly budget: Decimal | null;
}

/** A rate in percent points, whatever the cell holds: `98.32%`, 0.9832 shown as percentage, 99.00 under (%). */
export function rateCell(grid: Grid, at: Place, context: RateContext): NumberCell {
  const place = visible(grid, at);
  const cell = contentAt(grid, place);
  const text = halfWidth(shown(cell));
  const number = numberIn(cell, text);
  return {
    text,
    cell: a1(place.row, place.column),
    number: number === null ? null : points(cell, text, number, context),
  };
}

function points(cell: CellSnapshot, text: string, number: Decimal, context: RateContext): Decimal {
  if (typeof cell.value === "number" && isPercentFormat(cell.numberFormat)) return number.times(HUNDRED);
  if (/[%％]$/.test(text) || context.inPoints) return number;
  return isFraction(number, context) ? number.times(HUNDRED) : number;
}

/**
 * 0.9832 without a percent format and without (%): a fraction when the amounts say so; 1 % and 100 % are told apart
 * by them too. Without amounts a number up to 1 is taken as a fraction: nobody prints a rate below 1 % that way.
 */
function isFraction(number: Decimal, { executed, budget }: RateContext): boolean {
  if (number.lte(0) || number.gt(2)) return false;
  const ratio = executed === null || budget === null ? null : divide(executed, budget, 6, "half-up");
  if (ratio === null) return number.lte(1);
  return number
    .minus(ratio)
    .abs()
    .lt(number.minus(ratio.times(HUNDRED)).abs());
}

/** A date as text or as Excel's serial number; `text` is the ISO date, or as printed where the layout prints slashes. */
export function dateCell(grid: Grid, at: Place, date1904: boolean, style: "iso" | "slash"): DateCell {
  const place = visible(grid, at);
  const cell = contentAt(grid, place);
  const address = a1(place.row, place.column);
  const text = halfWidth(shown(cell));
  const date =
    typeof cell.value === "number" && cell.value > 10_000
      ? serialToIso(cell.value, date1904)
      : parseDate(text);
  if (date === null) return { text, cell: address, date };
  return { text: dateText(cell, text, date, style), cell: address, date };
}

function dateText(cell: CellSnapshot, text: string, date: string, style: "iso" | "slash"): string {
  if (style === "slash") {
    return typeof cell.value === "number"
      ? date
          .split("-")
          .map((part) => part.replace(/^0/, ""))
          .join("/")
      : text;
  }
  return date.length === 10 ? date : text;
}

/** A target or an actual: what a person typed, with Excel's damage undone. `unit` is that of a column of its own. */
export function valueCell(grid: Grid, at: Place, date1904: boolean, unit = ""): ValueCell {
  const place = visible(grid, at);
  const recovered = recoverValue(contentAt(grid, place), date1904);
  const text = halfWidth(recovered.text);
  return {
    text,
    cell: a1(place.row, place.column),
    value: parseIndicatorValue(withUnit(text, unit)),
    damage: recovered.damage,
  };
}

/** 218 under 度量单位 万平方米 is 218万平方米; a text that says its own unit is left alone. */
export function withUnit(text: string, unit: string): string {
  return unit !== "" && /\d$/.test(text) && !isNone(unit) ? `${text}${unit}` : text;
}
