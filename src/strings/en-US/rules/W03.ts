/** English wording of W03: one indicator that decides alone. */
import type { W03 as rule } from "../../../core/rules/catalogue/W03";
import type { RuleText } from "../../rules/wording";

export const W03: RuleText<(typeof rule)["meta"]> = {
  title: "One indicator weighs too much",
  checks: "Whether a single indicator reaches the threshold (30 points by default).",
  why: "An indicator of that weight decides the grade alone; the others hardly count.",
  howToFix: "Split the indicator, or give some of its points to others.",
  messages: {
    dominant: ({ name, weight, threshold }) =>
      `“${name}” alone weighs ${weight}, where ${threshold} is already much. Split it or lower its weight.`,
  },
  labels: {},
};
