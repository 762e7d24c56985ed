/**
 * S16 all-full-marks: every indicator has full marks. Nothing is wrong by itself; reviewers look twice.
 */
import { judgedIndicators } from "../indicators";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  PASSED,
  report,
  type FindingOf,
  type RuleMeta,
} from "../rule";
import { hasFullMarks, printedScore } from "../scores";

const META = {
  id: "S16",
  alias: "all-full-marks",
  severity: "info",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    full: ["count"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

/** One or two full scores are no pattern. */
const FEWEST = 3;

export const S16 = defineRule(META, ({ form, evaluation }) => {
  if (form.indicatorHeaders.score === null) return NOT_APPLICABLE;
  const scores = judgedIndicators(form, evaluation).map(printedScore);
  if (scores.length < FEWEST || scores.includes(null)) return NOT_ENOUGH_DATA;
  if (!scores.every((score) => score !== null && hasFullMarks(score))) return PASSED;
  const finding: Found = {
    message: "full",
    data: { count: String(scores.length) },
    cells: [form.total?.score ?? form.indicatorHeaders.score].map(({ cell }) => cell),
  };
  return report([finding]);
});
