/**
 * Two targets of one indicator beside each other: what changed, told by what they mean and not by how they are
 * written (95% and ≥95%, 1.2万元 and 12000元 are the same).
 */
import type { Indicator, TargetCell } from "../forms/form";
import { directionOf, type Direction } from "../knowledge/direction";
import { unitsAgree } from "../knowledge/measures";
import type { Decimal } from "../values/decimal";
import type { QuantityValue } from "../values/indicator-value";
import { compact } from "../values/text";
import { convertUnit } from "../values/units";

/**
 * - easier, harder: another number, by the direction of the indicator; other: another number, range or date, or a
 *   number became a word
 * - comparator: the same number under another sign; words: another wording
 */
export type TargetChange = "same" | "easier" | "harder" | "other" | "comparator" | "words";

/** How `after` differs from `before`; `null` when one of them is blank or damaged. */
export function targetChange(before: Indicator, after: Indicator): TargetChange | null {
  const [a, b] = [before.target, after.target];
  if (!isReadable(a) || !isReadable(b)) return null;
  if (plain(a.text) === plain(b.text)) return "same";
  const [from, to] = [a.value, b.value];
  if (from.kind === "quantity" && to.kind === "quantity") return quantityChange([before, after], from, to);
  if (from.kind === "range" && to.kind === "range") {
    const unit = from.unit === "" || to.unit === "" || unitsAgree(from.unit, to.unit);
    return unit && from.low.eq(to.low) && from.high.eq(to.high) ? "same" : "other";
  }
  if (from.kind === "deadline" && to.kind === "deadline") {
    // A year that only one of them gives is the form's own.
    const years = from.year === null || to.year === null || from.year === to.year;
    return years && from.month === to.month && from.quarter === to.quarter ? "same" : "other";
  }
  const worded = (kind: string): boolean => kind === "qualitative" || kind === "frequency";
  return worded(from.kind) && worded(to.kind) ? "words" : "other";
}

const isReadable = ({ value, damage }: TargetCell): boolean =>
  value.kind !== "empty" && damage?.kind !== "lost";

const plain = (text: string): string =>
  compact(text)
    .replace(/[\p{P}]+/gu, "")
    .toLowerCase();

function quantityChange(
  [before, after]: readonly [Indicator, Indicator],
  from: QuantityValue,
  to: QuantityValue,
): TargetChange {
  const number = inUnitOf(to, from);
  if (number === null) return "other";
  if (number.eq(from.number)) {
    return from.written && to.written && from.comparator !== to.comparator ? "comparator" : "same";
  }
  const direction = directionIn(before);
  // A floor that became a ceiling is another demand, neither easier nor harder.
  if (direction === "neutral" || directionIn(after) !== direction) return "other";
  return number.lt(from.number) === (direction === "more") ? "easier" : "harder";
}

const directionIn = ({ name, level1, level2, target }: Indicator): Direction =>
  directionOf({ name: name.text, level1, level2, value: target.value });

/** The number of `value` in the unit of `other`; a unit that only one of them gives counts for both. */
export function inUnitOf(value: QuantityValue, other: QuantityValue): Decimal | null {
  if (value.unit === other.unit || value.unit === "" || other.unit === "") return value.number;
  const converted = convertUnit(value.number, value.unit, other.unit);
  return converted ?? (unitsAgree(value.unit, other.unit) ? value.number : null);
}
