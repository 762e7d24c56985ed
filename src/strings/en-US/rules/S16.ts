/** English wording of S16: full marks throughout. */
import type { S16 as rule } from "../../../core/rules/catalogue/S16";
import type { RuleText } from "../../rules/wording";

export const S16: RuleText<(typeof rule)["meta"]> = {
  title: "Full marks throughout",
  checks: "Whether every indicator has full marks.",
  why: "It need not be wrong, but reviewers look twice and ask whether the targets were too low.",
  howToFix: "Check each actual and its evidence; when all was really achieved, nothing has to change.",
  messages: {
    full: ({ count }) =>
      `All ${count} indicators have full marks. Reviewers will look twice: make sure that there is evidence for each.`,
  },
  labels: {},
};
