/**
 * Exact decimals: every amount, rate, weight and score, from parsing to writing.
 *
 * Sums, differences and products are exact. Division happens only in `divide`, which rounds the true quotient
 * once: 97.05 ÷ 100 × 10 must print 9.71, which doubles do not reach.
 */
import Big from "big.js";

/** Our own constructor, so that no setting of another user of big.js can change a score. */
const Exact = Big();
Exact.NE = -1_000;
Exact.PE = 1_000;

/** An exact decimal; immutable. `JSON.stringify` writes it as a decimal string ("98.32"). */
export type Decimal = Big;

/** How a quotient or a number is cut to some decimals: 截断, 四舍五入, 进位 (away from zero). */
export type RoundingMode = "truncate" | "half-up" | "up";

const MODE: Readonly<Record<RoundingMode, Big.RoundingMode>> = { truncate: 0, "half-up": 1, up: 3 };

/** Longest exponent that is taken: larger ones are no amounts, and would make exact arithmetic slow. */
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/;

/**
 * Reads a plain decimal text ("1234.50", "1.2E+11"); `null` when it is anything else.
 * A JavaScript number is read by its shortest text, so that 0.9832 is 0.9832 and not 0.98319999999999996.
 */
export function decimal(source: string | number): Decimal | null {
  const text = typeof source === "number" ? String(source) : source.trim();
  if (text.length > 400 || !PLAIN.test(text)) return null;
  return new Exact(text.startsWith(".") ? `0${text}` : text.replace(/\.(?=$|[eE])/, ""));
}

export const ZERO: Decimal = new Exact(0);
export const HUNDRED: Decimal = new Exact(100);

/** A decimal from a literal of our own data; throws on a malformed literal because that is a defect of the data. */
export function literal(text: string): Decimal {
  const value = decimal(text);
  if (value === null) throw new RangeError(`not a decimal literal: ${text}`);
  return value;
}

/** Rounds to `places` decimals. */
export function round(value: Decimal, places: number, mode: RoundingMode): Decimal {
  return value.round(places, MODE[mode]);
}

/** The true quotient rounded once to `places` decimals; `null` when the divisor is zero. */
export function divide(
  dividend: Decimal,
  divisor: Decimal,
  places: number,
  mode: RoundingMode,
): Decimal | null {
  if (divisor.eq(0)) return null;
  const Divider = Big();
  Divider.DP = places;
  Divider.RM = MODE[mode];
  return new Exact(new Divider(dividend).div(divisor));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Decimal text without exponent; with `places`, padded to that many decimals (never rounded away). */
export function decimalText(value: Decimal, places?: number): string {
  const plain = value.toFixed();
  if (places === undefined) return plain;
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  return decimals > places ? plain : value.toFixed(places);
}

/** The double whose shortest text is this decimal, for a cell's value. */
export function toCellNumber(value: Decimal): number {
  return Number(value.toFixed());
}
