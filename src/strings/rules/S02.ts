/** Wording of S02: a missed target whose score is not the proportional one. */
import type { S02 as rule } from "../../core/rules/catalogue/S02";
import type { RuleText } from "./wording";

export const S02: RuleText<(typeof rule)["meta"]> = {
  title: "未达目标，得分不按比例",
  checks: "实际完成值没有达到年度指标值的指标，得分是否等于分值乘以完成比例。",
  why: "未完成的定量指标按完成比例计分；多扣或少扣都要有依据，复核时会重新计算。",
  howToFix: "按完成比例填写得分；当地另有扣分办法的，在偏差栏写明办法。",
  messages: {
    differs: ({ name, target, actual, weight, score, due }) =>
      `「${name}」目标 ${target}，实际 ${actual}，得分填 ${score}；分值 ${weight} 按完成比例应得 ${due}。请更正得分，另有扣分办法的请写明。`,
  },
  labels: { "set-score": ({ score }) => `得分改为 ${score}` },
};
