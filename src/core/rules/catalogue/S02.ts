/**
 * S02 missed-wrong-score: the target was not met, and the score is neither full nor the proportional one.
 */
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { reportFaults } from "../scores";

const META = {
  id: "S02",
  alias: "missed-wrong-score",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: { differs: ["name", "target", "actual", "weight", "score", "due"] },
  labels: { "set-score": ["score"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S02 = defineRule(META, (context) =>
  reportFaults(context, (fault, { indicator }): Found | null =>
    fault.kind === "missed-wrong"
      ? {
          message: "differs",
          data: {
            ...scoreTexts(indicator),
            weight: indicator.weight?.text ?? "",
            due: points(fault.due),
          },
          cells: scoreCells(indicator),
          fix: { kind: "choice", options: [setScore(context.sheet, indicator, fault.due)] },
        }
      : null,
  ),
);
