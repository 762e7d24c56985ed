/** English wording of S12: the total against the sum of the scores. */
import type { S12 as rule } from "../../../core/rules/catalogue/S12";
import type { RuleText } from "../../rules/wording";

export const S12: RuleText<(typeof rule)["meta"]> = {
  title: "Total is not the sum of the scores",
  checks: "Whether the total equals the score for budget execution plus all indicator scores.",
  why: "The total decides the grade; a wrong total may mean a wrong grade.",
  howToFix: "Check the scores first, then set the total to their sum.",
  messages: {
    differs: ({ total, sum, fundScore, indicatorScores }) =>
      `The total says ${total}, but ${fundScore} for budget execution plus ${indicatorScores} for the indicators is ${sum}. Correct the total.`,
  },
  labels: { "set-total": ({ total }) => `Set the total to ${total}` },
};
