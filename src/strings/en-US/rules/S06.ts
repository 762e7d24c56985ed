/** English wording of S06: deductions that nothing explains. */
import type { S06 as rule } from "../../../core/rules/catalogue/S06";
import type { RuleText } from "../../rules/wording";

export const S06: RuleText<(typeof rule)["meta"]> = {
  title: "Points off without a reason",
  checks:
    "Indicators that met their target without full marks, and indicators with points off and no reason in the deviation column.",
  why: "A deduction needs a ground; without one a reviewer cannot accept it.",
  howToFix: "Give full marks where the target was met; otherwise state the reason in the deviation column.",
  messages: {
    met: ({ name, target, actual, weight, score }) =>
      `“${name}” met its target (target ${target}, actual ${actual}) but has ${score} of ${weight} points, and no reason is given. Give full marks or state the reason.`,
    "no-reason": ({ name, weight, score }) =>
      `“${name}” has ${score} of ${weight} points, and no reason is given. State why points were taken off.`,
  },
  labels: {},
};
