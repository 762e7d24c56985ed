/**
 * Edits that fixes propose. A cell keeps the way it was written: a number stays a number, a text stays a text with
 * its percent sign, a fraction under a percent format stays a fraction.
 */
import { parseA1 } from "../sheet/address";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../sheet/snapshot";
import { decimal, decimalPlaces, decimalText, HUNDRED, toCellNumber, type Decimal } from "../values/decimal";
import type { CellContent } from "../plan/plan";
import type { FixEdit } from "./rule";

/** The snapshot of the cell with this A1 address. */
export function cellOf(sheet: SheetSnapshot, address: string): CellSnapshot | null {
  const position = parseA1(address);
  return position === null ? null : cellAt(sheet, position.row, position.column);
}

/** True when a live formula stands in the cell. */
export const isFormula = (sheet: SheetSnapshot, address: string): boolean =>
  (cellOf(sheet, address)?.formula ?? null) !== null;

const contentOf = (cell: CellSnapshot): CellContent => ({ value: cell.value, formula: cell.formula });

/** `shown` is what a number's format must be able to show; `null` for a text. */
const edit = (
  cell: CellSnapshot,
  address: string,
  value: string | number,
  shown: Decimal | null,
): FixEdit => ({
  cell: address,
  before: contentOf(cell),
  after: { value, formula: null },
  numberFormat: typeof value === "number" && shown !== null ? formatShowing(cell.numberFormat, shown) : null,
});

/** Puts `text` into a cell as text; [] when the address is none. */
export function textEdit(sheet: SheetSnapshot, address: string, text: string): readonly FixEdit[] {
  const cell = cellOf(sheet, address);
  if (cell === null) return [];
  return [edit(cell, address, text, null)];
}

/** Puts a number (an amount, weight or score) into a cell. */
export function numberEdit(sheet: SheetSnapshot, address: string, number: Decimal): readonly FixEdit[] {
  const cell = cellOf(sheet, address);
  if (cell === null) return [];
  const value =
    typeof cell.value === "string" && cell.value !== "" ? decimalText(number) : toCellNumber(number);
  return [edit(cell, address, value, number)];
}

/** 0, #,##0.0, 0%: a count of decimals that somebody chose. */
const FIXED_PLACES = /^((?:#,##)?0)(?:\.(0+))?(%?)$/;

/**
 * The cell's number format with as many decimals as the number needs, because 9.38 under `0` would print 9; `null`
 * when the format shows it already, or is no plain one.
 */
function formatShowing(format: string, shown: Decimal): string | null {
  const [, whole, places = "", percent] = FIXED_PLACES.exec(format) ?? [];
  const needed = Math.min(2, decimalPlaces(shown));
  if (whole === undefined || places.length >= needed) return null;
  return `${whole}.${"0".repeat(needed)}${percent ?? ""}`;
}

/**
 * Puts a rate, given in percent points, into a cell. `points` are the percent points that the cell holds now: they
 * tell whether it holds them as they are (98.32) or as a fraction (0.9832).
 */
export function rateEdit(
  sheet: SheetSnapshot,
  address: string,
  rate: Decimal,
  points: Decimal | null,
): readonly FixEdit[] {
  const cell = cellOf(sheet, address);
  if (cell === null) return [];
  const value =
    typeof cell.value === "string" && cell.value !== ""
      ? `${decimalText(rate, 2)}${/[%％]\s*$/.test(cell.value) ? "%" : ""}`
      : toCellNumber(holdsFraction(cell, points) ? rate.div(HUNDRED) : rate);
  return [edit(cell, address, value, rate)];
}

function holdsFraction(cell: CellSnapshot, points: Decimal | null): boolean {
  const held = typeof cell.value === "number" ? decimal(cell.value) : null;
  if (held !== null && points !== null && !points.eq(0)) return held.times(HUNDRED).eq(points);
  return cell.numberFormat.includes("%");
}
