/** English wording of W08: the same indicator twice. */
import type { W08 as rule } from "../../../core/rules/catalogue/W08";
import type { RuleText } from "../../rules/wording";

export const W08: RuleText<(typeof rule)["meta"]> = {
  title: "The same indicator twice",
  checks: "Whether two indicators have the same name, or names that differ only in spelling.",
  why: "What is measured twice is scored twice.",
  howToFix: "Remove one of them, or name what tells them apart.",
  messages: {
    same: ({ name, row }) =>
      `“${name}” has the same name as the indicator in row ${row}. Remove one, or name the difference.`,
    similar: ({ name, other, row }) =>
      `“${name}” and “${other}” in row ${row} are one indicator. Merge them, or name the difference.`,
  },
  labels: {},
};
