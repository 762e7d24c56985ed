/** English wording of F10: a low rate that nobody explains. */
import type { F10 as rule } from "../../../core/rules/catalogue/F10";
import type { RuleText } from "../../rules/wording";

export const F10: RuleText<(typeof rule)["meta"]> = {
  title: "Low execution without an explanation",
  checks:
    "When the rate is below the threshold (80% by default): whether the deviation column or the texts say why the money was not spent.",
  why: "A low rate often means unfinished work or an inflated budget; a reviewer will ask.",
  howToFix:
    "Say why in the deviation column or in the actual completion: savings, a payment due next year, postponed work.",
  messages: {
    unexplained: ({ rate, threshold }) =>
      `The execution rate is ${rate}%, below ${threshold}%, and nothing in the form says why. Explain why the money was not spent, and what will be done.`,
  },
  labels: {},
};
