/**
 * What the fund rules share: finding rows, adding parts, and how exact a printed amount is.
 */
import type { Form, FundColumn, FundItem, FundRow, NumberCell } from "../forms/form";
import type { Profile } from "../scoring/profile";
import { decimalPlaces, decimalText, literal, round, sum, ZERO, type Decimal } from "../values/decimal";
import { isNone } from "../values/placeholder";

/** The first row of this kind (年度资金总额, 其中：当年财政拨款 …), or `null`. */
export function fundRow(form: Form, item: FundItem): FundRow | null {
  return form.funds.rows.find((row) => row.item === item) ?? null;
}

/** The number of a cell that may be absent. */
export const numberOf = (cell: NumberCell | null): Decimal | null => cell?.number ?? null;

/** The text of a cell that may be absent, as a message shows it. */
export const textOf = (cell: { readonly text: string } | null): string => cell?.text ?? "";

/** Nothing stands there: no cell, blank, or a dash. */
export const isNothing = (cell: NumberCell | null): boolean => cell === null || isNone(cell.text);

/** A text stands there that is neither an amount nor a dash: nothing can be said about sums with it. */
export const isUnreadable = (cell: NumberCell | null): boolean =>
  cell !== null && cell.number === null && !isNone(cell.text);

/**
 * How far the true amount may lie from the printed one, in the form's unit: an amount printed in 万元 with two
 * decimals hides up to 50 元 either way. Zero in 元, or when the cell holds the amount down to the 元.
 */
export function hiddenHalfUnit(form: Form, amount: Decimal): Decimal {
  if (form.funds.moneyUnit !== "万元") return ZERO;
  const places = Math.max(2, decimalPlaces(amount));
  return places >= 4 ? ZERO : literal(`5e-${String(places + 1)}`);
}

/** How many decimals a text shows ("66.00" shows two). */
export const shownPlaces = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/**
 * An amount as the cell beside it writes amounts: with its thousands separators, and at least its decimals, so that a
 * message does not show 874800 beside 909,800.
 */
export function amountLike(amount: Decimal, sample: string): string {
  const [whole = "", fraction] = decimalText(amount, shownPlaces(sample)).split(".");
  const grouped = /\d[,，]\d{3}/.test(sample) ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The rate that the cell shows: a live formula holds more digits than it prints, and Excel shows them half-up. */
export function printedRate(cell: NumberCell | null, profile: Profile): Decimal | null {
  const rate = numberOf(cell);
  if (rate === null) return null;
  return decimalPlaces(rate) > profile.rate.places ? round(rate, profile.rate.places, "half-up") : rate;
}

/** A total beside the sum of its parts; amounts in the form's unit. */
export interface Addition {
  readonly total: Decimal;
  readonly sum: Decimal;
  /** total − sum. */
  readonly difference: Decimal;
  /** Digits hidden by 万元 could explain the difference; never so when only one part is not zero. */
  readonly withinHiddenDigits: boolean;
}

/** Adds the parts; `null` parts count as nothing. */
export function addUp(form: Form, total: Decimal, parts: readonly (Decimal | null)[]): Addition {
  const amounts = parts.flatMap((part) => (part === null || part.eq(ZERO) ? [] : [part]));
  const added = sum(amounts);
  const difference = total.minus(added);
  const isHidden = (): boolean =>
    difference.eq(ZERO) ||
    difference.abs().lte(sum([total, ...amounts].map((amount) => hiddenHalfUnit(form, amount))));
  return { total, sum: added, difference, withinHiddenDigits: amounts.length > 1 && isHidden() };
}

/**
 * The rows that make up the total row of a self-evaluation. A further row marked 其中 is a part of the part above
 * it (其中：一般公共预算 under 财政拨款) and is left out; the first 其中 belongs to the total.
 */
export function partRows(form: Form): readonly FundRow[] {
  const parts = form.funds.rows.filter((row) => row.item !== "total");
  return parts.filter((row, index) => {
    const known = row.item !== "extra" && parts.findIndex((other) => other.item === row.item) === index;
    return index === 0 || known || !/^\s*其\s*中/.test(row.label);
  });
}

/** The columns of a self-evaluation that hold amounts. */
export const AMOUNT_COLUMNS = [
  "initialBudget",
  "annualBudget",
  "executed",
] as const satisfies readonly FundColumn[];
