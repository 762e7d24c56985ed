/**
 * S11 score-range: an indicator's score above its weight, below 0, or with more than two decimals.
 */
import { round, ZERO, type Decimal } from "../../values/decimal";
import { points, scoreCells, scoreTexts, setScore } from "../indicators";
import { defineRule, type FindingOf, type RuleMeta } from "../rule";
import { printedScore, reportFaults } from "../scores";

const META = {
  id: "S11",
  alias: "score-range",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    "above-weight": ["name", "score", "weight"],
    negative: ["name", "score"],
    "too-many-decimals": ["name", "score", "rounded"],
  },
  labels: { "set-score": ["score"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S11 = defineRule(META, (context) =>
  reportFaults(context, (fault, item): Found | null => {
    const printed = printedScore(item);
    if (printed === null) return null;
    const { indicator, judged } = item;
    const { name, score } = scoreTexts(indicator);
    const due = judged.result.kind === "score" ? judged.result.score : null;
    const place = (otherwise: Decimal | null) => {
      const right = due ?? otherwise;
      const options = right === null ? [] : [setScore(context.sheet, indicator, right)];
      return {
        cells: scoreCells(indicator).slice(0, 1),
        ...(options.length > 0 ? { fix: { kind: "choice", options } as const } : {}),
      };
    };
    switch (fault.kind) {
      case "above-weight":
        return {
          message: "above-weight",
          data: { name, score, weight: indicator.weight?.text ?? "" },
          ...place(null),
        };
      case "negative":
        return { message: "negative", data: { name, score }, ...place(ZERO) };
      case "too-many-decimals": {
        const rounded = round(printed.score, 2, "half-up");
        return {
          message: "too-many-decimals",
          data: { name, score, rounded: points(rounded) },
          ...place(rounded),
        };
      }
      default:
        return null;
    }
  }),
);
