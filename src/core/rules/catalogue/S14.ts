/**
 * S14 grade-capped: the total is above what the scoring profile allows at this execution rate. Off in profiles
 * without caps.
 */
import { totalCap } from "../../scoring/total";
import { decimalText } from "../../values/decimal";
import { points } from "../indicators";
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
  id: "S14",
  alias: "grade-capped",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "",
  fix: null,
  options: {},
  messages: {
    above: ["total", "rate", "cap"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S14 = defineRule(META, ({ form, evaluation }) => {
  const { profile } = evaluation.choice;
  const score = form.total?.score ?? null;
  if (profile.totalCaps.length === 0 || score === null) return NOT_APPLICABLE;
  const { rate } = evaluation.funds;
  if (rate === null || score.number === null) return NOT_ENOUGH_DATA;
  const cap = totalCap(rate, profile);
  if (cap === null || score.number.lte(cap)) return PASSED;
  const finding: Found = {
    message: "above",
    data: { total: score.text, rate: decimalText(rate, 2), cap: points(cap) },
    cells: [score.cell, ...(form.grade === null ? [] : [form.grade.cell])],
  };
  return report([finding]);
});
