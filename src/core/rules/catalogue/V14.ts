/**
 * V14 actual-equals-target: every numeric actual equals its target exactly. Targets of 0 and of 100 % are left out:
 * there equality is the best that can be.
 */
import type { Indicator } from "../../forms/form";
import { HUNDRED, ZERO } from "../../values/decimal";
import { convertUnit } from "../../values/units";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  PASSED,
  report,
  type FindingOf,
  type RuleMeta,
} from "../rule";

const META = {
  id: "V14",
  alias: "actual-equals-target",
  severity: "info",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "all-equal": ["count"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

/** Fewer pairs are no pattern. */
const FEWEST = 3;

export const V14 = defineRule(META, ({ form }) => {
  if (form.indicatorHeaders.actual === null) return NOT_APPLICABLE;
  const pairs = form.indicators.flatMap(pairOf);
  if (pairs.length < FEWEST) return NOT_ENOUGH_DATA;
  if (!pairs.every(({ equal }) => equal)) return PASSED;
  const finding: Found = {
    message: "all-equal",
    data: { count: String(pairs.length) },
    cells: pairs.map(({ cell }) => cell),
  };
  return report([finding]);
});

function pairOf({
  target,
  actual,
}: Indicator): readonly { readonly cell: string; readonly equal: boolean }[] {
  if (actual === null || target.value.kind !== "quantity" || actual.value.kind !== "quantity") return [];
  const [goal, result] = [target.value, actual.value];
  if (result.comparator !== "=") return []; // V13 speaks: no measurement
  if (goal.number.eq(ZERO) || (goal.unit === "%" && goal.number.eq(HUNDRED))) return [];
  const converted = convertUnit(result.number, result.unit, goal.unit);
  return converted === null ? [] : [{ cell: actual.cell, equal: converted.eq(goal.number) }];
}
