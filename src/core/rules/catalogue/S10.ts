/**
 * S10 tier-score: the score of a judgement lies outside the tier that the actual names (达成, 部分达成, 未达成, late).
 */
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { printedScore, reportFaults } from "../scores";

const META = {
  id: "S10",
  alias: "tier-score",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    above: ["name", "actual", "tier", "score", "low", "high"],
    below: ["name", "actual", "tier", "score", "low", "high"],
  },
  labels: {
    "set-score": ["score"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S10 = defineRule(META, (context) =>
  reportFaults(context, (fault, item): Found | null => {
    const printed = printedScore(item);
    if (fault.kind !== "outside-tier" || printed === null) return null;
    const { indicator } = item;
    const { name, actual, score } = scoreTexts(indicator);
    const { tier, low, high } = fault;
    return {
      message: printed.score.gt(high) ? "above" : "below",
      data: { name, actual, tier, score, low: points(low), high: points(high) },
      cells: scoreCells(indicator),
      fix: { kind: "choice", options: [low, high].map((value) => setScore(context.sheet, indicator, value)) },
    };
  }),
);
