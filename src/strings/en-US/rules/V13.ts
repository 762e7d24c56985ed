/** English wording of V13: actuals that are no results. */
import type { V13 as rule } from "../../../core/rules/catalogue/V13";
import type { RuleText } from "../../rules/wording";

export const V13: RuleText<(typeof rule)["meta"]> = {
  title: "Actual is no measurement",
  checks: "Whether an actual is an inequality such as ≥85%, or copies the target's range or deadline.",
  why: "An actual tells what was reached; an inequality or a copy of the target does not.",
  howToFix: "Enter the number, the date or the result that was reached.",
  messages: {
    inequality: ({ name, actual }) =>
      `The actual of “${name}” is ${actual}, which is a demand and no result. Enter the number that was reached.`,
    copied: ({ name, actual }) =>
      `The actual “${actual}” of “${name}” copies the target. Enter the result, such as a number or the date of completion.`,
  },
  labels: {},
};
