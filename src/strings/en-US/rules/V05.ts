/** English wording of V05: units of target and actual. */
import type { V05 as rule } from "../../../core/rules/catalogue/V05";
import type { RuleText } from "../../rules/wording";

export const V05: RuleText<(typeof rule)["meta"]> = {
  title: "Target and actual have different units",
  checks: "Whether the units of target and actual can be compared; convertible ones (元, 万元) can.",
  why: "Values in different units cannot be compared, so nobody can say whether the target was met.",
  howToFix: "Check what is counted and give the actual in the target's unit.",
  messages: {
    differs: ({ name, target, targetUnit, actual, actualUnit }) =>
      `“${name}”: the target ${target} counts in 「${targetUnit}」, the actual ${actual} in 「${actualUnit}」; they cannot be compared. Use one unit.`,
  },
  labels: {},
};
