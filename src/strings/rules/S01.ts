/** Wording of S01: a missed target with full marks. */
import type { S01 as rule } from "../../core/rules/catalogue/S01";
import type { RuleText } from "./wording";

export const S01: RuleText<(typeof rule)["meta"]> = {
  title: "未达目标却得满分",
  checks: "实际完成值没有达到年度指标值的指标，得分是否仍为满分。",
  why: "定量指标未完成的，应按完成比例计分；未完成仍给满分，总分和等级就不可信，是复核中最常被退回的问题。",
  howToFix: "核对目标值和实际完成值；确未完成的，按完成比例填写得分，并在偏差栏说明原因。",
  messages: {
    proportional: ({ name, target, actual, score, due }) =>
      `「${name}」目标 ${target}，实际 ${actual}，没有完成，得分却是满分 ${score}。按完成比例应得 ${due} 分，请更正得分或核对实际完成值。`,
    judgement: ({ name, target, actual, score }) =>
      `「${name}」目标 ${target}，实际 ${actual}，没有完成，得分却是满分 ${score}。请按完成程度扣分，或核对实际完成值。`,
    unmarked: ({ name, target, actual, score, due }) =>
      `「${name}」目标 ${target}，实际 ${actual}，少于目标，得分却是满分 ${score}。按完成比例应得 ${due} 分；目标如为上限，请写成「≤」。`,
  },
  labels: { "set-score": ({ score }) => `得分改为 ${score}` },
};
