/** English wording of T03: numbers in the goals against the targets. */
import type { T03 as rule } from "../../../core/rules/catalogue/T03";
import type { RuleText } from "../../rules/wording";

export const T03: RuleText<(typeof rule)["meta"]> = {
  title: "A number in the goal differs from the target",
  checks:
    "Whether a number in the goals agrees with the target of the indicator it speaks of; only certain pairs are compared.",
  why: "Indicators spell out the goals; when their numbers differ, neither can be relied on.",
  howToFix: "Find out which number is right, and use it in both places.",
  messages: {
    differs: ({ mention, name, target }) =>
      `The goal says ${mention}, but the target of “${name}” is ${target}. Check and align them.`,
    "same-subject": ({ mention, name, target }) =>
      `The goal mentions ${mention} and the target of “${name}” is ${target}: close, but not the same. Check whether they should agree.`,
  },
  labels: {},
};
