/**
 * S09 actual-contradicts-score: a target in words whose actual is `0`, blank or 未达成, scored above the third tier.
 */
import { ZERO } from "../../values/decimal";
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { reportFaults } from "../scores";

const META = {
  id: "S09",
  alias: "actual-contradicts-score",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    "not-achieved": ["name", "target", "actual", "score", "ceiling"],
    blank: ["name", "target", "score", "ceiling"],
  },
  labels: {
    "set-score": ["score"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S09 = defineRule(META, (context) =>
  reportFaults(context, (fault, { indicator }): Found | null => {
    if (fault.kind !== "contradicted") return null;
    const { name, target, actual, score } = scoreTexts(indicator);
    const ceiling = points(fault.ceiling);
    const cells = scoreCells(indicator);
    // Where the actual is blank it has to be filled in first; no score is right without one.
    if (fault.blank) return { message: "blank", data: { name, target, score, ceiling }, cells };
    return {
      message: "not-achieved",
      data: { name, target, actual, score, ceiling },
      cells,
      fix: {
        kind: "choice",
        options: [fault.ceiling, ZERO].map((value) => setScore(context.sheet, indicator, value)),
      },
    };
  }),
);
