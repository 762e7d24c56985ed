/**
 * Percentages that cannot be: below 0, or above 100 for a share of a whole. V08 reports them; the rules on attainment
 * keep silent then, because nothing follows from a result that cannot be.
 */
import type { Indicator, ValueCell } from "../forms/form";
import { mayExceedAll, measureOf } from "../knowledge/measures";
import { HUNDRED, ZERO, type Decimal } from "../values/decimal";

export interface PercentRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The percent points at both ends; `null` when the cell holds no percentage or nobody knows what it holds. */
export function percentOf({ value, damage }: ValueCell): PercentRange | null {
  if (damage?.kind === "lost") return null;
  if (value.kind === "quantity" && value.unit === "%") return { low: value.number, high: value.number };
  return value.kind === "range" && value.unit === "%" ? { low: value.low, high: value.high } : null;
}

export function percentFault(indicator: Indicator, cell: ValueCell): "above" | "below" | null {
  const range = percentOf(cell);
  const name = indicator.name.text;
  if (range === null || mayExceedAll(name)) return null;
  if (range.low.lt(ZERO)) return "below";
  if (!range.high.gt(HUNDRED)) return null;
  // Work can be done to more than 100 %; a share of a whole cannot.
  const share = measureOf(name)?.kind === "share" && !/(?:完成|达成|执行)率$/.test(name.trim());
  return cell === indicator.target || share ? "above" : null;
}

/** The target or the actual cannot be. */
export const isImpossible = (indicator: Indicator): boolean =>
  percentFault(indicator, indicator.target) !== null ||
  (indicator.actual !== null && percentFault(indicator, indicator.actual) !== null);
