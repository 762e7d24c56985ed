/** English wording of S14: totals above the cap of the rate. */
import type { S14 as rule } from "../../../core/rules/catalogue/S14";
import type { RuleText } from "../../rules/wording";

export const S14: RuleText<(typeof rule)["meta"]> = {
  title: "Total above the cap of the execution rate",
  checks: "Whether the total exceeds what the scoring profile allows at this execution rate.",
  why: "Some systems cap the total and the grade of a poorly executed project and lower what exceeds them.",
  howToFix: "Correct the total and the grade, or check the rate.",
  messages: {
    above: ({ total, rate, cap }) =>
      `At an execution rate of ${rate}% the profile allows a total of ${cap}, but it says ${total}. Correct total and grade, or check the rate.`,
  },
  labels: {},
};
