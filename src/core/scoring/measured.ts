/** A number measured against a target of one or two numbers: brought into one unit, then compared. */
import { isDuration, type Direction } from "../knowledge/direction";
import type { Decimal } from "../values/decimal";
import type { QuantityValue, RangeValue } from "../values/indicator-value";
import { compareNumber, compareRange } from "./compare-numbers";
import { either, none, type Outcome } from "./outcome";
import { reconcile, type Measured } from "./reconcile-units";

export interface Comparison {
  readonly outcome: Outcome;
  /** In one unit, when both sides are numbers. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
}

export const wordless = (outcome: Outcome): Comparison => ({ outcome, target: null, actual: null });

export interface Measure {
  readonly target: QuantityValue | RangeValue;
  readonly direction: Direction;
  /** The name says that it is a rate, so that a bare 1 may be all of it. */
  readonly share: boolean;
  /** Under cost, and nothing says whether more or less is better: 项目支出 100万元. */
  readonly openCost: boolean;
}

export function measured({ target, direction, share, openCost }: Measure, actual: Measured): Comparison {
  if (target.kind === "quantity") {
    const pair = reconcile(target, actual, share);
    if (!pair.ok) return wordless(none(pair.code));
    const { comparator, approximate } = target;
    const reading = (towards: Direction): Outcome =>
      compareNumber({ comparator, approximate, number: pair.target, direction: towards }, pair.actual);
    // Spending less may be thrift or too little, spending more an overrun: only the amount itself is certain.
    const outcome =
      openCost && !target.written
        ? either(reading("more"), reading("less"), "judge-direction")
        : reading(direction);
    return { outcome, target: pair.target, actual: pair.actual };
  }
  const low = reconcile({ number: target.low, unit: target.unit }, actual, share);
  const high = reconcile({ number: target.high, unit: target.unit }, actual, share);
  if (!low.ok) return wordless(none(low.code));
  if (!high.ok) return wordless(none(high.code));
  const range = {
    low: low.target,
    high: high.target,
    approximate: target.approximate,
    direction,
    duration: isDuration(target.unit === "" ? actual.unit : target.unit),
  };
  const outcome = compareRange(range, high.actual);
  const bound = outcome.kind === "share" && high.actual.lt(low.target) ? low.target : high.target;
  return { outcome, target: direction === "more" ? high.target : bound, actual: high.actual };
}
