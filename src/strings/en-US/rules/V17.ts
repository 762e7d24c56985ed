/** English wording of V17: quantities without a comparator. */
import type { V17 as rule } from "../../../core/rules/catalogue/V17";
import type { RuleText } from "../../rules/wording";

export const V17: RuleText<(typeof rule)["meta"]> = {
  title: "No comparator",
  checks: "Whether a numeric target carries a comparator (≥, ≤, =).",
  why: "Without one it is open whether more or less than the number is still on target.",
  howToFix: "Add ≥, ≤ or = as the indicator demands.",
  messages: {
    missing: ({ name, target }) =>
      `The target ${target} of “${name}” has no comparator. Better say whether it is ≥, ≤ or =.`,
  },
  labels: {
    add: ({ target }) => `Change to ${target}`,
  },
};
