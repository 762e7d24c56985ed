/**
 * V11 mostly-qualitative: more than half of the indicators, by number or by weight, have a target in words.
 */
import type { Indicator } from "../../forms/form";
import { measureOf } from "../../knowledge/measures";
import { decimalText, sum, type Decimal } from "../../values/decimal";
import { defineRule, NOT_ENOUGH_DATA, PASSED, report, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V11",
  alias: "mostly-qualitative",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "by-count": ["qualitative", "count"],
    "by-weight": ["weight", "total", "qualitative", "count"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

/** One of one, or two of two, is no pattern. */
const FEWEST = 3;

export const V11 = defineRule(META, ({ form }) => {
  // A blank under 群众满意率 is V01's and will be a number: it counts as one.
  const filled = form.indicators.filter(
    ({ target, name }) => target.value.kind !== "empty" || measureOf(name.text) !== null,
  );
  if (filled.length < FEWEST) return NOT_ENOUGH_DATA;
  const inWords = filled.filter(({ target }) => target.value.kind === "qualitative");
  const counts = { qualitative: String(inWords.length), count: String(filled.length) };
  const cells = inWords.map(({ target }) => target.cell);
  if (inWords.length * 2 > filled.length) {
    const finding: Found = { message: "by-count", data: counts, cells };
    return report([finding]);
  }
  const [weight, total] = [weightOf(inWords), weightOf(filled)];
  if (weight === null || total === null || weight.times("2").lte(total)) return PASSED;
  const finding: Found = {
    message: "by-weight",
    data: { ...counts, weight: decimalText(weight), total: decimalText(total) },
    cells,
  };
  return report([finding]);
});

function weightOf(indicators: readonly Indicator[]): Decimal | null {
  const weights = indicators.flatMap(({ weight }) => weight?.number ?? []);
  return weights.length === indicators.length ? sum(weights) : null;
}
