/** English wording of V06: vague targets. */
import type { V06 as rule } from "../../../core/rules/catalogue/V06";
import type { RuleText } from "../../rules/wording";

export const V06: RuleText<(typeof rule)["meta"]> = {
  title: "Vague target",
  checks: "Whether a target says about, some or a few, or gives a range where one value is expected.",
  why: "Whether a vague target was met is open to dispute, and so is the score.",
  howToFix: "Enter one value; use ≥ or ≤ to leave room.",
  messages: {
    approximate: ({ name, target }) =>
      `The target ${target} of “${name}” is approximate: nobody can tell when it is met. Enter a definite value.`,
    range: ({ name, target }) =>
      `The target ${target} of “${name}” is a range: nobody can tell when it is met. Enter one value with ≥ or ≤.`,
    "vague-word": ({ name, target, word }) =>
      `The target “${target}” of “${name}” says 「${word}」: nobody can tell when it is met. Enter a definite one.`,
  },
  labels: {},
};
