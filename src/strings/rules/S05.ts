/** Wording of S05: equal deductions for unequal deviations. */
import type { S05 as rule } from "../../core/rules/catalogue/S05";
import type { RuleText } from "./wording";

export const S05: RuleText<(typeof rule)["meta"]> = {
  title: "扣分轻重不一",
  checks: "同一张表中，完成程度相差很大的指标，是否扣了同样的分。",
  why: "扣分应与偏差程度相当；差得多的和差得少的扣一样的分，显得随意。",
  howToFix: "按完成比例分别计算得分。",
  messages: {
    uneven: ({ first, firstGap, second, secondGap, deduction }) =>
      `「${first}」偏差 ${firstGap}%，「${second}」偏差 ${secondGap}%，都扣了 ${deduction} 分。请按偏差程度分别扣分。`,
  },
  labels: {},
};
