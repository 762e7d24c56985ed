/**
 * Execution rate (执行率), the score of the funds (得分), and what amounts in 万元 hide.
 * All exact: a quotient is rounded once, in the profile's mode.
 */
import {
  HUNDRED,
  ZERO,
  decimalPlaces,
  divide,
  literal,
  round,
  type Decimal,
  type RoundingMode,
} from "../values/decimal";
import type { Profile } from "./profile";

/** Every rounding an issuing system may use, in the order in which messages name them. */
export const ROUNDING_MODES: readonly RoundingMode[] = ["truncate", "half-up", "up"];

type Rounding = Profile["rate"];

const PERCENT = literal("0.01");

/**
 * 执行率 in percent points: executed ÷ annual budget × 100, rounded once; `null` when the budget is 0.
 * The denominator is the annual budget (全年预算数), never the initial one.
 */
export function executionRate(executed: Decimal, annualBudget: Decimal, rounding: Rounding): Decimal | null {
  return divide(executed.times(HUNDRED), annualBudget, rounding.places, rounding.mode);
}

/**
 * 得分 of the funds: weight × printed rate ÷ 100, rounded as scores are, at most the weight and never below 0.
 * The rate is the printed one, already rounded: 10 × 97.05 % = 9.705 → 9.71, whatever lay behind 97.05.
 */
export function fundScore(weight: Decimal, printedRate: Decimal, rounding: Profile["score"]): Decimal {
  const share = round(weight.times(printedRate).times(PERCENT), rounding.places, rounding.mode);
  if (share.gt(weight)) return round(weight, rounding.places, "truncate");
  return share.lt(ZERO) ? ZERO : share;
}

/** The modes that print this rate from these amounts. */
export function modesOf(
  executed: Decimal,
  annualBudget: Decimal,
  printed: Decimal,
  places: number,
): readonly RoundingMode[] {
  const percent = executed.times(HUNDRED);
  const gives = (mode: RoundingMode): boolean =>
    divide(percent, annualBudget, places, mode)?.eq(printed) === true;
  // An exact quotient, the most frequent one being 100, is the same in every mode.
  if (gives("truncate") && gives("up")) return ROUNDING_MODES;
  return ROUNDING_MODES.filter(gives);
}

/** Amounts in 万元 are printed with two decimals; 元 with two decimals hide nothing. */
const PRINTED_PLACES = 2;
/** A fen (分) is a millionth of 万元: six decimals hide nothing either. */
const EXACT_PLACES = 6;

/** How far a 万元 amount may lie from the printed one: 22.57 stands for 22.565 to 22.575. */
function halfUnit(amount: Decimal): Decimal {
  const places = Math.max(PRINTED_PLACES, decimalPlaces(amount));
  return places >= EXACT_PLACES ? ZERO : literal(`5e-${places + 1}`);
}

export interface PrintedRate {
  readonly executed: Decimal;
  readonly annualBudget: Decimal;
  /** Percent points, rounded. */
  readonly printed: Decimal;
  readonly moneyUnit: "元" | "万元" | null;
}

/**
 * Could the printed rate be right although the printed amounts give another? True when some pair of amounts that
 * print as these do gives it under the rounding. Only 万元 hides digits (rule F01).
 */
export function explainedByHiddenDigits(rate: PrintedRate, rounding: Rounding): boolean {
  if (rate.moneyUnit !== "万元") return false;
  const [above, below] = [halfUnit(rate.executed), halfUnit(rate.annualBudget)];
  const smallestBudget = rate.annualBudget.minus(below);
  if (smallestBudget.lte(ZERO)) return false;
  const least = executionRate(rate.executed.minus(above), rate.annualBudget.plus(below), rounding);
  const most = executionRate(rate.executed.plus(above), smallestBudget, rounding);
  return least !== null && most !== null && rate.printed.gte(least) && rate.printed.lte(most);
}
