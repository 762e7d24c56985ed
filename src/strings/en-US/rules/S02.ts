/** English wording of S02: a missed target whose score is not the proportional one. */
import type { S02 as rule } from "../../../core/rules/catalogue/S02";
import type { RuleText } from "../../rules/wording";

export const S02: RuleText<(typeof rule)["meta"]> = {
  title: "Score of a missed target is not proportional",
  checks: "Whether an indicator that missed its target has the score weight × degree of completion.",
  why: "A missed quantitative target earns its share of the weight; a reviewer recalculates it and asks what any other number rests on.",
  howToFix: "Enter the proportional score; where a local method applies, name it in the deviation column.",
  messages: {
    differs: ({ name, target, actual, weight, score, due }) =>
      `“${name}”: target ${target}, actual ${actual}, score ${score}; of the weight ${weight} the proportional score is ${due}. Correct the score, or name the local method it follows.`,
  },
  labels: { "set-score": ({ score }) => `Set the score to ${score}` },
};
