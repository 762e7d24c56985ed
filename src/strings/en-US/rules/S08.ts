/** English wording of S08: a stated shortfall without a deduction. */
import type { S08 as rule } from "../../../core/rules/catalogue/S08";
import type { RuleText } from "../../rules/wording";

export const S08: RuleText<(typeof rule)["meta"]> = {
  title: "A shortfall is explained but not deducted",
  checks: "Indicators whose deviation column explains a shortfall while the score is full.",
  why: "The deviation column admits that something was not done, the score says that all was: the two contradict each other.",
  howToFix:
    "When something was not done, check the actual and take points off; otherwise rewrite the deviation column.",
  messages: {
    unchanged: ({ name, reason, score }) =>
      `“${name}” explains a shortfall (“${reason}”) but has full marks (${score}). Take points off, or rewrite the deviation column.`,
  },
  labels: {},
};
