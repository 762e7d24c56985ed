/** English wording of W06: how many indicators there are. */
import type { W06 as rule } from "../../../core/rules/catalogue/W06";
import type { RuleText } from "../../rules/wording";

export const W06: RuleText<(typeof rule)["meta"]> = {
  title: "Too few or too many indicators",
  checks: "Whether there are between 3 and 25 indicators (adjustable).",
  why: "Too few do not show what the project does; too many hide what matters and cannot all be proved.",
  howToFix: "Add indicators for output, benefit and satisfaction, or merge those that are alike.",
  messages: {
    few: ({ count, least }) =>
      `There are only ${count} indicators, fewer than ${least}. Add some for the main work.`,
    many: ({ count, most }) =>
      `There are ${count} indicators, more than ${most}. Merge or drop the minor ones.`,
  },
  labels: {},
};
