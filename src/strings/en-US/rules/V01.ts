/** English wording of V01: missing targets and actuals. */
import type { V01 as rule } from "../../../core/rules/catalogue/V01";
import type { RuleText } from "../../rules/wording";

export const V01: RuleText<(typeof rule)["meta"]> = {
  title: "Value missing",
  checks: "Whether a target or an actual is blank, a placeholder (*, /, —) or a hint of the template.",
  why: "Without a target nothing can be assessed, without an actual nothing can be scored.",
  howToFix:
    "Enter a measurable target or what was achieved; delete the row of an indicator that does not apply.",
  messages: {
    "target-blank": ({ name }) => `“${name}” has no target. Enter a measurable one.`,
    "target-placeholder": ({ name, text }) =>
      `The target of “${name}” is only “${text}”, which is no target. Enter a measurable one.`,
    "actual-blank": ({ name, target }) =>
      `“${name}” has no actual${target === "" ? "" : ` (target ${target})`}. Enter what was achieved.`,
    "actual-placeholder": ({ name, target, text }) =>
      `The actual of “${name}” is only “${text}”${target === "" ? "" : ` (target ${target})`}. Enter what was achieved.`,
  },
  labels: {},
};
