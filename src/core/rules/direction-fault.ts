/**
 * Does the comparator of a target contradict what its name says is better? V07 reports it; the rules on attainment
 * keep silent then, because whether such a target was met means nothing.
 */
import type { Indicator } from "../forms/form";
import { ceilingOf } from "../knowledge/ceilings";
import { directionByName, isDuration } from "../knowledge/direction";
import type { QuantityValue } from "../values/indicator-value";

export type DirectionFault = "more-is-better" | "less-is-better" | "output-limited" | "output-maybe-limited";

/** 避免经济损失 ≥100万元 is what was averted; 避免 0 人 would be nothing at all. */
const AVERTED = /^\s*(?:有效|成功)?(?:避免|防止|免于)/;

const upper = ({ comparator }: QuantityValue): boolean => comparator === "≤" || comparator === "<";

/** `value` is the indicator's target, with a comparator other than "=". */
export function directionFault(indicator: Indicator, value: QuantityValue): DirectionFault | null {
  const { name, level1, level2 } = indicator;
  const told = directionByName({ name: name.text, level1, level2 }, value.unit);
  if (!upper(value)) return told === "less" && !AVERTED.test(name.text) ? "less-is-better" : null;
  const ceiling = ceilingOf(name.text);
  if (ceiling === "stated") return null;
  if (level2 === "数量指标" && countsThings(value.unit) && told !== "less") {
    return ceiling === "likely" ? "output-maybe-limited" : "output-limited";
  }
  return told === "more" ? "more-is-better" : null;
}

/** Not a share, not time, not money. */
const countsThings = (unit: string): boolean =>
  unit !== "%" && unit !== "" && !isDuration(unit) && !unit.endsWith("元");

/** The name says the opposite of the comparator, so that met and missed are turned round. */
export function isTurnedRound(indicator: Indicator): boolean {
  const { value } = indicator.target;
  if (value.kind !== "quantity" || value.comparator === "=") return false;
  const fault = directionFault(indicator, value);
  return fault === "more-is-better" || fault === "less-is-better";
}
