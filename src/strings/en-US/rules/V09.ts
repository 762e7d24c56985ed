/** English wording of V09: several targets in one. */
import type { V09 as rule } from "../../../core/rules/catalogue/V09";
import type { RuleText } from "../../rules/wording";

export const V09: RuleText<(typeof rule)["meta"]> = {
  title: "Several targets in one",
  checks:
    "Whether one value holds a number and a deadline or two effects, or the name sets another threshold than the target.",
  why: "When an indicator asks for several things and one is done, nobody can score it.",
  howToFix: "Make several indicators with one target each.",
  messages: {
    "with-note": ({ name, target, note }) =>
      `The target ${target} of “${name}” also asks for “${note}”: two things in one indicator. Split it, or keep one.`,
    "two-in-words": ({ name, target }) =>
      `The target “${target}” of “${name}” asks for two things. Split it, or keep one.`,
    "name-threshold": ({ name, threshold, target }) =>
      `The name “${name}” sets the threshold 「${threshold}」, but the target is ${target}: two different things. Make the threshold the target, or rename the indicator.`,
  },
  labels: {},
};
