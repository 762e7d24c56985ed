/** A division as people check it by hand: `22.57 ÷ 184.40 × 100 = 12.2397…`. */
import type { FundRow } from "../../core/forms/form";
import { HUNDRED, decimalText, divide } from "../../core/values/decimal";

/** Digits of the quotient that are shown before "…". */
const PLACES = 4;

export interface Division {
  readonly executed: string;
  readonly budget: string;
  /** In percent points, cut after four decimals; ends with "…" when it goes on. */
  readonly raw: string;
  /** Nothing is rounded. */
  readonly exact: boolean;
}

export function rateDivision(
  row: Pick<FundRow, "executed" | "annualBudget">,
  shownPlaces: number,
): Division | null {
  const executed = row.executed?.number ?? null;
  const budget = row.annualBudget?.number ?? null;
  if (executed === null || budget === null) return null;
  const raw = divide(executed.times(HUNDRED), budget, PLACES, "truncate");
  if (raw === null) return null;
  const goesOn = !raw.times(budget).eq(executed.times(HUNDRED));
  const trimmed = decimalText(raw);
  const decimals = trimmed.includes(".") ? trimmed.length - trimmed.indexOf(".") - 1 : 0;
  return {
    executed: row.executed?.text.trim() ?? "",
    budget: row.annualBudget?.text.trim() ?? "",
    raw: goesOn ? `${raw.toFixed(PLACES)}…` : decimalText(raw, shownPlaces),
    exact: !goesOn && decimals <= shownPlaces,
  };
}
