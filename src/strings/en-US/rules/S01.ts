/** English wording of S01: a missed target with full marks. */
import type { S01 as rule } from "../../../core/rules/catalogue/S01";
import type { RuleText } from "../../rules/wording";

export const S01: RuleText<(typeof rule)["meta"]> = {
  title: "Full marks for a missed target",
  checks: "Whether an indicator whose actual does not reach its target still has full marks.",
  why: "A quantitative target that was missed earns its share of the weight; full marks for it make the total and the grade unreliable.",
  howToFix:
    "Check target and actual; when the target was missed, enter the proportional score and give the reason.",
  messages: {
    proportional: ({ name, target, actual, score, due }) =>
      `“${name}” missed its target (target ${target}, actual ${actual}) but has full marks (${score}). In proportion it earns ${due}: correct the score or check the actual.`,
    judgement: ({ name, target, actual, score }) =>
      `“${name}” missed its target (target ${target}, actual ${actual}) but has full marks (${score}). Take points off for the degree of completion, or check the actual.`,
    unmarked: ({ name, target, actual, score, due }) =>
      `“${name}” stays below its target (target ${target}, actual ${actual}) but has full marks (${score}). In proportion it earns ${due}; where the target is a limit, write ≤.`,
  },
  labels: { "set-score": ({ score }) => `Set the score to ${score}` },
};
