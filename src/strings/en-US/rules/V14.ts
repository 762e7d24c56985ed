/** English wording of V14: actuals that all equal their targets. */
import type { V14 as rule } from "../../../core/rules/catalogue/V14";
import type { RuleText } from "../../rules/wording";

export const V14: RuleText<(typeof rule)["meta"]> = {
  title: "Every actual equals its target",
  checks: "Whether all numeric actuals, targets of 0 and 100% left out, equal their targets exactly.",
  why: "When nothing deviates at all, reviewers suspect copied targets and ask for evidence.",
  howToFix: "Check that the actuals are counted results.",
  messages: {
    "all-equal": ({ count }) =>
      `The actuals of all ${count} numeric indicators equal their targets exactly. Make sure that they were counted, and keep the evidence.`,
  },
  labels: {},
};
