/**
 * S03 limit-exceeded: an upper limit (≤) was exceeded or `= 0` was violated, and the indicator has full marks.
 */
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { reportFaults } from "../scores";

const META = {
  id: "S03",
  alias: "limit-exceeded",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    exceeded: ["name", "target", "actual", "score", "due"],
    "not-zero": ["name", "target", "actual", "score"],
  },
  labels: { "set-score": ["score"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S03 = defineRule(META, (context) =>
  reportFaults(context, (fault, { indicator, judged }): Found | null => {
    if (fault.kind !== "limit-exceeded") return null;
    const texts = scoreTexts(indicator);
    const place = {
      cells: scoreCells(indicator),
      fix: { kind: "choice", options: [setScore(context.sheet, indicator, fault.due)] },
    } as const;
    return judged.working.formula === "zero"
      ? { message: "not-zero", data: texts, ...place }
      : { message: "exceeded", data: { ...texts, due: points(fault.due) }, ...place };
  }),
);
