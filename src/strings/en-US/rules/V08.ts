/** English wording of V08: percentages out of range. */
import type { V08 as rule } from "../../../core/rules/catalogue/V08";
import type { RuleText } from "../../rules/wording";

export const V08: RuleText<(typeof rule)["meta"]> = {
  title: "Percentage out of range",
  checks:
    "Whether a percentage lies below 0 or above 100%, or a target says ≥ 100%; growth and yields excepted.",
  why: "A pass rate or a coverage cannot pass 100%; with ≥ 100% only equality is possible.",
  howToFix: "Check the number; where 100% is the most, write =100%.",
  messages: {
    above: ({ name, text }) =>
      `“${name}” says ${text}, more than 100%. Check the number or how it was calculated.`,
    below: ({ name, text }) => `“${name}” says ${text}, a percentage below 0. Check the number.`,
    "at-least-all": ({ name, text }) =>
      `The target of “${name}” is ${text}, but a rate ends at 100%. Better write =100%.`,
  },
  labels: {
    "exactly-all": ({ text }) => `Change to ${text}`,
  },
};
