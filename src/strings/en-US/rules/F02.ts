/** English wording of F02: 得分 of the funds against the printed rate. */
import type { F02 as rule } from "../../../core/rules/catalogue/F02";
import type { RuleText } from "../../rules/wording";

export const F02: RuleText<(typeof rule)["meta"]> = {
  title: "Score for budget execution does not follow from the rate",
  checks:
    "Whether the score in the total row is weight × printed rate, rounded half up to two decimals, and no more than the weight.",
  why: "This score is pure arithmetic; a mistake goes straight into the total and the grade.",
  howToFix:
    "Make sure that rate and weight are right, then recalculate weight × rate; above 100% the score stays at the weight.",
  messages: {
    differs: ({ printed, rate, weight, computed }) =>
      `The score for budget execution says ${printed}, but weight ${weight} × rate ${rate} gives ${computed}. Correct the score.`,
    "above-weight": ({ printed, weight, computed }) =>
      `The score for budget execution, ${printed}, is above its weight of ${weight}; it should be ${computed}. A score cannot exceed its weight.`,
    "unrounded-rate": ({ printed, rate, weight, computed }) =>
      `The score ${printed} was taken of the unrounded rate; the printed rate ${rate} at weight ${weight} gives ${computed}. Calculate from the printed rate.`,
    "one-decimal": ({ printed, computed }) =>
      `The score for budget execution, ${printed}, has one decimal; with two it is ${computed}. Keep two decimals.`,
  },
  labels: {
    "write-score": ({ score }) => `Set the score to ${score}`,
  },
};
