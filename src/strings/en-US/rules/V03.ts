/** English wording of V03: numbers without a unit. */
import type { V03 as rule } from "../../../core/rules/catalogue/V03";
import type { RuleText } from "../../rules/wording";

export const V03: RuleText<(typeof rule)["meta"]> = {
  title: "Unit missing",
  checks: "Whether numeric targets and actuals carry a unit.",
  why: "Without a unit target and actual may count different things; 90 may be 90% or 90 reports.",
  howToFix: "Put the unit behind the number, the same for target and actual.",
  messages: {
    target: ({ name, text }) => `The target ${text} of “${name}” has no unit. Add it.`,
    actual: ({ name, text, target }) =>
      `The actual ${text} of “${name}” has no unit; the target is ${target}. Add the same unit.`,
  },
  labels: { "add-unit": ({ text }) => `Change to ${text}` },
};
