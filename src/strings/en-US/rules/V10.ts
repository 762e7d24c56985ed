/** English wording of V10: word targets that repeat the name. */
import type { V10 as rule } from "../../../core/rules/catalogue/V10";
import type { RuleText } from "../../rules/wording";

export const V10: RuleText<(typeof rule)["meta"]> = {
  title: "Target only repeats the name",
  checks: "Whether a target in words only repeats words of the indicator's name.",
  why: "A repeated word is no target: nobody can tell when it is reached.",
  howToFix: "State a standard that can be measured, a number where possible.",
  messages: {
    repeats: ({ name, target }) =>
      `The target “${target}” of “${name}” only repeats the name, so nobody can tell when it is met. State a standard that can be measured.`,
  },
  labels: {},
};
