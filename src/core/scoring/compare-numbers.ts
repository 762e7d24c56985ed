/**
 * A number against a numeric target: ≥, =, ≤, about, ranges and durations. Pure arithmetic on numbers that are
 * already in one unit; every quotient has a positive divisor.
 */
import { ZERO, literal, type Decimal } from "../values/decimal";
import type { Comparator } from "../values/indicator-value";
import type { Direction } from "../knowledge/direction";
import { FULL, NONE_OF_IT, judgeFreely, type Outcome } from "./outcome";

/** 约: within a tenth of the target. */
const ABOUT = literal("0.1");

export interface NumberTarget {
  readonly comparator: Comparator;
  readonly approximate: boolean;
  readonly number: Decimal;
  readonly direction: Direction;
}

export interface RangeTarget {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly approximate: boolean;
  readonly direction: Direction;
  readonly duration: boolean;
}

/** "atLeast": the target is a floor; "atMost": a ceiling. `=` is a ceiling only where less is surely better. */
function sideOf(target: NumberTarget): "atLeast" | "atMost" {
  switch (target.comparator) {
    case "≥":
    case ">":
      return "atLeast";
    case "≤":
    case "<":
      return "atMost";
    case "=":
      return target.direction === "less" ? "atMost" : "atLeast";
  }
}

function isMet(target: NumberTarget, actual: Decimal): boolean {
  const { number, comparator } = target;
  if (target.approximate && actual.minus(number).abs().lte(number.abs().times(ABOUT))) return true;
  if (comparator === ">") return actual.gt(number);
  if (comparator === "<") return actual.lt(number);
  // `= 0` is a promise that nothing happens, in whatever direction.
  if (comparator === "=" && number.eq(ZERO)) return actual.eq(ZERO);
  return sideOf(target) === "atLeast" ? actual.gte(number) : actual.lte(number);
}

/** Below a floor: actual ÷ floor. Negative ones mirror: −10 against at least −5 reaches 5 ÷ 10. */
function shortOf(floor: Decimal, actual: Decimal): Outcome {
  if (floor.gt(ZERO) && actual.gt(ZERO)) {
    return { kind: "share", formula: "actual/target", dividend: actual, divisor: floor };
  }
  if (floor.lt(ZERO) && actual.lt(ZERO)) {
    return { kind: "share", formula: "target/actual", dividend: floor.abs(), divisor: actual.abs() };
  }
  return NONE_OF_IT;
}

/** Above a ceiling: ceiling ÷ actual; −3 against at most −5 reaches 3 ÷ 5. */
function over(ceiling: Decimal, actual: Decimal): Outcome {
  if (ceiling.gt(ZERO) && actual.gt(ZERO)) {
    return { kind: "share", formula: "target/actual", dividend: ceiling, divisor: actual };
  }
  if (ceiling.lt(ZERO) && actual.lt(ZERO)) {
    return { kind: "share", formula: "actual/target", dividend: actual.abs(), divisor: ceiling.abs() };
  }
  return NONE_OF_IT;
}

export function compareNumber(target: NumberTarget, actual: Decimal): Outcome {
  if (isMet(target, actual)) return FULL;
  return sideOf(target) === "atLeast" ? shortOf(target.number, actual) : over(target.number, actual);
}

/**
 * A number against low–high. Where less is better, and for durations, only the ceiling counts. Above a range of
 * anything else nobody can say whether that is good: from the proportional score to all points, a judgement.
 */
export function compareRange(target: RangeTarget, actual: Decimal): Outcome {
  const slack = target.approximate ? ABOUT : ZERO;
  const low = target.low.minus(target.low.abs().times(slack));
  const high = target.high.plus(target.high.abs().times(slack));
  const ceilingOnly = target.direction === "less" || (target.duration && target.direction !== "more");
  if (actual.gt(high)) {
    const exceeded = over(target.high, actual);
    if (ceilingOnly) return exceeded;
    if (exceeded.kind !== "share") return judgeFreely("judge-range-exceeded");
    return {
      kind: "judge",
      low: exceeded,
      high: "everything",
      code: "judge-range-exceeded",
      met: null,
    };
  }
  if (ceilingOnly || actual.gte(low)) return FULL;
  return shortOf(target.low, actual);
}
