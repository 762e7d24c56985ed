/**
 * S15 not-carried-out: nothing was executed and every actual is 0, blank or 未达成, yet there are points.
 */
import type { Indicator } from "../../forms/form";
import { readCompletion } from "../../knowledge/completion";
import { sum, ZERO } from "../../values/decimal";
import { fundRow } from "../funds";
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
  id: "S15",
  alias: "not-carried-out",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    scored: ["executed", "score"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S15 = defineRule(META, ({ form }) => {
  const executed = fundRow(form, "total")?.executed ?? null;
  if (executed === null || form.indicatorHeaders.actual === null) return NOT_APPLICABLE;
  const scores = form.indicators.flatMap(({ score }) => score?.number ?? []);
  if (scores.length === 0) return NOT_ENOUGH_DATA;
  if (executed.number !== null && !executed.number.eq(ZERO)) return PASSED;
  const earned = sum(scores);
  if (!form.indicators.every(nothingDone) || earned.lte(ZERO)) return PASSED;
  const first = form.total?.score ?? form.indicators.find(({ score }) => score !== null)?.score ?? null;
  const finding: Found = {
    message: "scored",
    data: { executed: executed.text, score: points(earned) },
    cells: [...(first === null ? [] : [first.cell]), executed.cell],
  };
  return report([finding]);
});

function nothingDone({ actual, target }: Indicator): boolean {
  if (actual === null || actual.value.kind === "empty") return true;
  // 0 accidents under a target of 0 is a result, not a blank.
  if (target.value.kind === "quantity" && target.value.number.eq(ZERO)) return true;
  if (actual.value.kind === "quantity") return actual.value.number.eq(ZERO);
  return readCompletion(actual.text) === "missed";
}
