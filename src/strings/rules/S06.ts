/** Wording of S06: deductions that nothing explains. */
import type { S06 as rule } from "../../core/rules/catalogue/S06";
import type { RuleText } from "./wording";

export const S06: RuleText<(typeof rule)["meta"]> = {
  title: "扣了分，没有说明",
  checks: "已经完成却没有得满分的指标、扣了分而偏差栏没有原因的指标。",
  why: "扣分要有依据；完成了却扣分，或扣了分不说原因，复核时无法认定。",
  howToFix: "完成的给满分；确需扣分的，在偏差栏写明原因。",
  messages: {
    met: ({ name, target, actual, weight, score }) =>
      `「${name}」目标 ${target}，实际 ${actual}，已经完成，分值 ${weight} 却只得 ${score}，偏差栏也没有说明。请给满分，或写明扣分原因。`,
    "no-reason": ({ name, weight, score }) =>
      `「${name}」分值 ${weight}，得分 ${score}，扣了分而偏差栏没有说明。请写明扣分原因。`,
  },
  labels: {},
};
