/**
 * S01 missed-full-marks: the target was not met, yet the indicator has full marks. Broken upper limits are S03's.
 *
 * Warning: a number without a comparator whose name does not tell whether more is better (在岗人数 5人): below it the
 * target was missed, unless it was meant as a limit.
 */
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { reportFaults } from "../scores";

const META = {
  id: "S01",
  alias: "missed-full-marks",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    proportional: ["name", "target", "actual", "score", "due"],
    judgement: ["name", "target", "actual", "score"],
    unmarked: ["name", "target", "actual", "score", "due"],
  },
  labels: { "set-score": ["score"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S01 = defineRule(META, (context) =>
  reportFaults(context, (fault, { indicator }): Found | null => {
    if (fault.kind !== "missed-full" && fault.kind !== "below-unmarked") return null;
    const texts = scoreTexts(indicator);
    const cells = scoreCells(indicator);
    if (fault.due === null) return { message: "judgement", data: texts, cells };
    return {
      message: fault.kind === "missed-full" ? "proportional" : "unmarked",
      data: { ...texts, due: points(fault.due) },
      cells,
      ...(fault.kind === "missed-full" ? {} : { severity: "warning" }),
      fix: { kind: "choice", options: [setScore(context.sheet, indicator, fault.due)] },
    };
  }),
);
