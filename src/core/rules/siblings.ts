/**
 * What rules may ask of a workbook's other forms, gathered once for all of them. Plain data, so that the sheets of a
 * workbook can be read apart and what they say be joined.
 */
import type { Form, ValueCell } from "../forms/form";
import type { QuantityValue, RangeValue } from "../values/indicator-value";
import { compact } from "../values/text";

export type Numeric = QuantityValue | RangeValue;

export interface Siblings {
  /** Units of numeric targets by the indicator's name without blanks, in the order of the forms; some, not all. */
  readonly units: ReadonlyMap<string, readonly string[]>;
}

/** Units kept for a name: more are not offered anyway. */
const MOST_UNITS = 3;

/** The forms in the workbook's order, the asking form among them. */
export function siblingsOf(forms: readonly Form[]): Siblings {
  const units = new Map<string, string[]>();
  for (const { indicators } of forms) {
    for (const { name, target } of indicators)
      addUnit(units, compact(name.text), numericOf(target)?.unit ?? "");
  }
  return { units };
}

/** What the parts of a workbook say together; they must come in its order. */
export function joinSiblings(parts: readonly Siblings[]): Siblings {
  const units = new Map<string, string[]>();
  for (const part of parts) {
    for (const [name, some] of part.units) for (const unit of some) addUnit(units, name, unit);
  }
  return { units };
}

function addUnit(units: Map<string, string[]>, name: string, unit: string): void {
  if (unit === "") return;
  const known = units.get(name);
  if (known === undefined) units.set(name, [unit]);
  else if (known.length < MOST_UNITS && !known.includes(unit)) known.push(unit);
}

/** Units that indicators of this name have in the workbook. */
export function unitsElsewhere({ units }: Siblings, name: string): readonly string[] {
  return units.get(compact(name)) ?? [];
}

/** The cell's value when it is a number or a range that can be relied on. */
export function numericOf(cell: ValueCell | null): Numeric | null {
  if (cell === null || isUncertain(cell)) return null;
  const { value } = cell;
  return value.kind === "quantity" || value.kind === "range" ? value : null;
}

/** What Excel broke beyond doubt is typed again before anything else (V16). */
const isUncertain = ({ damage }: ValueCell): boolean =>
  damage !== null && (damage.kind === "lost" || !damage.certain);
