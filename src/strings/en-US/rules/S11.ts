/** English wording of S11: scores out of range. */
import type { S11 as rule } from "../../../core/rules/catalogue/S11";
import type { RuleText } from "../../rules/wording";

export const S11: RuleText<(typeof rule)["meta"]> = {
  title: "Score out of range",
  checks: "Whether an indicator's score is above its weight, below 0, or has more than two decimals.",
  why: "A score lies between 0 and the weight and has two decimals; others cannot be added up.",
  howToFix: "Check weight and score; round a score with more decimals to two.",
  messages: {
    "above-weight": ({ name, score, weight }) =>
      `“${name}” has ${score} points, more than its weight ${weight}. Check whether the score or the weight is wrong.`,
    negative: ({ name, score }) => `“${name}” has ${score} points; the least is 0. Correct the score.`,
    "too-many-decimals": ({ name, score, rounded }) =>
      `The score ${score} of “${name}” has more than two decimals; rounded it is ${rounded}. Correct the score.`,
  },
  labels: { "set-score": ({ score }) => `Set the score to ${score}` },
};
