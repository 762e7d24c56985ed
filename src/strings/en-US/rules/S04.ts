/** English wording of S04: an actual far over its target. */
import type { S04 as rule } from "../../../core/rules/catalogue/S04";
import type { RuleText } from "../../rules/wording";

export const S04: RuleText<(typeof rule)["meta"]> = {
  title: "Far over the target without a reason",
  checks:
    "Indicators whose actual lies far above the target (20% tip, 30% warning, 100% strong warning, by the scoring profile) while the deviation column is blank.",
  why: "Far too much usually means that the target was set too low; a reviewer asks for the reason and may reduce the score.",
  howToFix:
    "State in the deviation column why the target was exceeded; when it was too low, raise it next year.",
  messages: {
    over: ({ name, target, actual, over }) =>
      `“${name}” is ${over}% over its target (target ${target}, actual ${actual}), and the deviation column is blank. State why.`,
    "far-over": ({ name, target, actual, over }) =>
      `“${name}” is ${over}% over its target (target ${target}, actual ${actual}); the target was probably far too low, and the deviation column is blank. State why, and check that both count the same thing.`,
  },
  labels: {},
};
