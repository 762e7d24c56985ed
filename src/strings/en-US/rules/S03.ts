/** English wording of S03: a broken upper limit with full marks. */
import type { S03 as rule } from "../../../core/rules/catalogue/S03";
import type { RuleText } from "../../rules/wording";

export const S03: RuleText<(typeof rule)["meta"]> = {
  title: "Full marks although the limit was exceeded",
  checks:
    "Whether an indicator whose ≤ target was exceeded, or whose = 0 target was not kept, still has full marks.",
  why: "An exceeded limit is a missed target, and a target of zero is missed by the first case; the score has to show it.",
  howToFix:
    "Check the actual; when the limit was exceeded, score target ÷ actual of the weight, or 0 where the target is 0, and give the reason.",
  messages: {
    exceeded: ({ name, target, actual, score, due }) =>
      `“${name}” exceeded its limit (target ${target}, actual ${actual}) but has full marks (${score}). In proportion it earns ${due}: correct the score or check the actual.`,
    "not-zero": ({ name, target, actual, score }) =>
      `“${name}” was to stay at zero (target ${target}, actual ${actual}) but has full marks (${score}). By the rule it earns 0: correct the score or check the actual.`,
  },
  labels: { "set-score": ({ score }) => `Set the score to ${score}` },
};
