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
// Comparing is what is done most; big.js copies the other number for it. Its eq, gt, gte, lt and lte all call cmp.
const shared: { readonly prototype: object } = Big;
const own: { prototype: object } = Exact;
own.prototype = Object.assign({}, shared.prototype, { cmp: compare });

function compare(this: Big, other: Big.BigSource): -1 | 0 | 1 {
  const that = other instanceof Exact ? other : new Exact(other);
  const sign = signOf(this);
  if (sign !== signOf(that)) return sign > signOf(that) ? 1 : -1;
  if (sign === 0) return 0;
  const greater = sign > 0 ? 1 : -1;
  const less = sign > 0 ? -1 : 1;
  if (this.e !== that.e) return this.e > that.e ? greater : less;
  const digits = this.c;
  const others = that.c;
  for (let i = 0; i < digits.length && i < others.length; i++) {
    const difference = (digits[i] ?? 0) - (others[i] ?? 0);
    if (difference !== 0) return difference > 0 ? greater : less;
  }
  return digits.length === others.length ? 0 : digits.length > others.length ? greater : less;
}

function signOf(value: Big): number {
  return value.c[0] === 0 ? 0 : value.s;
}

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
  const text = typeof source === "number" ? String(source) : source;
  const known = read.get(text);
  if (known !== undefined) return known;
  const value = readDecimal(text.trim());
  if (text.length <= LONGEST_KEPT) {
    if (read.size >= MOST_KEPT) read.clear();
    read.set(text, value);
  }
  return value;
}

function readDecimal(text: string): Decimal | null {
  if (text.length > 400 || !PLAIN.test(text)) return null;
  return new Exact(text.startsWith(".") ? `0${text}` : text.replace(/\.(?=$|[eE])/, ""));
}

/** Weights, scores and literals repeat all the time; starting afresh when full keeps the memory bounded. */
const read = new Map<string, Decimal | null>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 24;

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
  if (divisor.eq(ZERO)) return null;
  return (
    divideSmall(dividend, divisor, places, mode) ?? new Exact(dividerOf(places, mode)(dividend).div(divisor))
  );
}

type Divider = (dividend: Decimal) => Big;

const dividers = new Map<string, Divider>();

/** A constructor carries the places and the mode of its divisions; making one costs more than dividing. */
function dividerOf(places: number, mode: RoundingMode): Divider {
  const key = `${places} ${mode}`;
  const known = dividers.get(key);
  if (known !== undefined) return known;
  const Own = Big();
  Own.DP = places;
  Own.RM = MODE[mode];
  const divider: Divider = (dividend) => new Own(dividend);
  dividers.set(key, divider);
  return divider;
}

/** Integers up to here are exact in a double, and so are their remainders. */
const EXACT_DIGITS = 15;

/**
 * The quotient where both sides, as integers of one unit, have at most 15 digits, which is nearly always; else
 * `null`. Integer arithmetic throughout: remainder and the difference that is divided are exact.
 */
function divideSmall(
  dividend: Decimal,
  divisor: Decimal,
  places: number,
  mode: RoundingMode,
): Decimal | null {
  // dividend ÷ divisor × 10^places = a ÷ b × 10^shift, a and b being the digits as integers.
  const shift = dividend.e - dividend.c.length - (divisor.e - divisor.c.length) + places;
  const upper = dividend.c.length + Math.max(0, shift);
  const lower = divisor.c.length + Math.max(0, -shift);
  if (upper > EXACT_DIGITS || lower > EXACT_DIGITS) return null;
  const a = integerOf(dividend.c, shift);
  const b = integerOf(divisor.c, -shift);
  const rest = a % b;
  const whole = (a - rest) / b;
  const away = rest !== 0 && (mode === "up" || (mode === "half-up" && 2 * rest >= b));
  const sign = dividend.s === divisor.s ? "" : "-";
  return decimal(`${sign}${whole + (away ? 1 : 0)}e-${places}`);
}

/** The digits as an integer, with zeros added. */
function integerOf(digits: readonly number[], zeros: number): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digit;
  for (let i = 0; i < zeros; i++) value *= 10;
  return value;
}

export function sum(values: readonly Decimal[]): Decimal {
  return sumSmall(values) ?? values.reduce((total, value) => total.plus(value), ZERO);
}

/** Weights and scores have few digits: added as integers of one unit, exactly; `null` when one is too long for that. */
function sumSmall(values: readonly Decimal[]): Decimal | null {
  let places = 0;
  for (const value of values) places = Math.max(places, decimalPlaces(value));
  let total = 0;
  for (const { c: digits, e: exponent, s: sign } of values) {
    // Integers below 10^12, of which a thousand are added exactly.
    if (exponent + places >= EXACT_DIGITS - 3) return null;
    total += sign * integerOf(digits, exponent - digits.length + 1 + places);
  }
  return values.length > 1_000 ? null : decimal(`${total}e-${places}`);
}

/** Decimal text without exponent; with `places`, padded to that many decimals (never rounded away). */
export function decimalText(value: Decimal, places?: number): string {
  return places === undefined || decimalPlaces(value) > places ? value.toFixed() : value.toFixed(places);
}

/** How many decimals a decimal has ("9.90" read as 9.9 has one). */
export function decimalPlaces({ c: digits, e: exponent }: Decimal): number {
  return Math.max(0, digits.length - 1 - exponent);
}

/** The double whose shortest text is this decimal, for a cell's value. */
export function toCellNumber(value: Decimal): number {
  return Number(value.toFixed());
}
