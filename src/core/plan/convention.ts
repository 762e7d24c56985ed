/**
 * How a sheet writes its numbers: a rate as points (98.32) or as a fraction shown as a percentage (0.9832),
 * rates in the fund sub-rows or not, and the number format that shows a score. The sheet's own cells decide,
 * then its headers, then the profile.
 */
import type { Form, FundRow, NumberCell } from "../forms/form";
import { layoutById } from "../forms/layouts";
import { rememberTexts } from "../memo";
import type { Profile } from "../scoring/profile";
import { parseA1 } from "../sheet/address";
import { cellAt, EMPTY_CELL, type CellSnapshot, type SheetSnapshot } from "../sheet/snapshot";
import { decimal, type Decimal, literal } from "../values/decimal";

export type RateStyle = "points" | "fraction";

const PERCENT = literal("0.01");

/** A form with the sheet it stands on. */
export interface PlacedForm {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
}

export function snapshotAt(sheet: SheetSnapshot, address: string): CellSnapshot {
  const position = parseA1(address);
  return position === null ? EMPTY_CELL : cellAt(sheet, position.row, position.column);
}

/** The number format as it counts for positive numbers: its first section without quoted and escaped text. */
export const formatSection = rememberTexts((format): string =>
  (format.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";")[0] ?? "").replace(/\[[^\]]*\]/g, ""),
);

export function isPercentFormat(format: string): boolean {
  return formatSection(format).includes("%");
}

/** Does the format show this number to its last digit (or to two decimals, whatever is less)? */
export function showsNumber(format: string, shown: Decimal): boolean {
  const code = formatSection(format);
  if (/^general$/i.test(code.trim())) return true;
  if (!/[0#?]/.test(code) || /[ymdhse@/]/i.test(code)) return false;
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  return decimals >= Math.min(2, decimalsOf(shown));
}

function decimalsOf(value: Decimal): number {
  return value.toFixed().split(".")[1]?.length ?? 0;
}

export const isGeneral = (format: string): boolean => /^general$/i.test(format.trim());

/**
 * The number format that a cell needs before `shown` (what people shall read: points of a percentage) is written;
 * `null` when its own does. `neighbours` are the formats of cells alike, nearest kin first.
 */
export function formatNeeded(
  own: string,
  shown: Decimal,
  neighbours: readonly string[],
  percent: boolean,
  decimals: Profile["display"]["decimals"],
): string | null {
  const fits = (format: string): boolean =>
    isPercentFormat(format) === percent && showsNumber(format, shown) && !(percent && isGeneral(format));
  if (fits(own) && !isGeneral(own)) return null;
  const kin = neighbours.find((format) => fits(format) && !isGeneral(format));
  if (kin !== undefined) return kin;
  if (percent) return "0.00%";
  // Filled neighbours without any format are a convention of their own: plain numbers, no trailing zeros.
  const plain = decimals === "trim" || neighbours.some(isGeneral);
  if (plain) return isGeneral(own) ? null : "General";
  return "0.00";
}

/** The rate cells of a form that hold a number, with the number that the reader took from them. */
function printedRates({ form, sheet }: PlacedForm): readonly { cell: CellSnapshot; points: Decimal }[] {
  return form.funds.rows.flatMap((row) =>
    row.rate === null || row.rate.number === null
      ? []
      : [{ cell: snapshotAt(sheet, row.rate.cell), points: row.rate.number }],
  );
}

function styleOf(cell: CellSnapshot, points: Decimal): RateStyle | null {
  if (typeof cell.value === "string") return /[%％]\s*$/.test(cell.value) ? "fraction" : "points";
  if (isPercentFormat(cell.numberFormat)) return "fraction";
  const raw = typeof cell.value === "number" ? decimal(cell.value) : null;
  if (raw === null || raw.eq(0)) return null;
  // Compared roughly: a live quotient (0.98314606…) is read by what it shows.
  return raw.times(2).gt(points) ? "points" : "fraction";
}

/** How a rate is to be written into `target`. */
export function rateStyle(
  target: CellSnapshot,
  placed: PlacedForm,
  kin: readonly PlacedForm[],
  profile: Profile,
): RateStyle {
  if (isPercentFormat(target.numberFormat)) return "fraction";
  for (const other of [placed, ...kin]) {
    for (const { cell, points } of printedRates(other)) {
      if (cell === target) continue;
      const style = styleOf(cell, points);
      if (style !== null) return style;
    }
  }
  const header = placed.form.funds.headers.rate?.text;
  if (header === undefined) return profile.display.rateCell;
  return /[%％]|百分/.test(header) ? "points" : "fraction";
}

/** The number for the cell: 98.32 as points, 0.9832 as a fraction. */
export function rateCellNumber(points: Decimal, style: RateStyle): Decimal {
  return style === "points" ? points : points.times(PERCENT);
}

/** Do forms of this layout print a rate in the fund sub-rows? */
export function printsSubRowRates(placed: PlacedForm, kin: readonly PlacedForm[]): boolean {
  for (const { form } of [placed, ...kin]) {
    const total = form.funds.rows.find((row) => row.item === "total");
    const parts = form.funds.rows.filter((row) => row.item !== "total" && hasAmounts(row));
    if (parts.some((row) => holdsNumber(row.rate))) return true;
    if (holdsNumber(total?.rate) && parts.length > 0) return false;
  }
  return layoutById(placed.form.layout)?.prints.subRowRates === true;
}

function hasAmounts(row: FundRow): boolean {
  return holdsNumber(row.annualBudget) || holdsNumber(row.executed);
}

function holdsNumber(cell: NumberCell | null | undefined): boolean {
  return cell !== null && cell !== undefined && cell.number !== null;
}
