/** Wording of V06: vague targets. */
import type { V06 as rule } from "../../core/rules/catalogue/V06";
import type { RuleText } from "./wording";

export const V06: RuleText<(typeof rule)["meta"]> = {
  title: "目标值不明确",
  checks: "目标值是否用了「约」「左右」「若干」等词，或在应填一个数的地方填了区间。",
  why: "目标含糊，完成与否就有争议，得分也算不准。",
  howToFix: "填一个明确的数值，需要留余地的用「≥」或「≤」。",
  messages: {
    approximate: ({ name, target }) =>
      `「${name}」的目标 ${target} 是约数，完成与否难以判断。请填明确的数值。`,
    range: ({ name, target }) =>
      `「${name}」的目标 ${target} 是区间，完成与否难以判断。请填一个数值，用「≥」或「≤」表示方向。`,
    "vague-word": ({ name, target, word }) =>
      `「${name}」的目标「${target}」含「${word}」，完成与否难以判断。请填明确的目标。`,
  },
  labels: {},
};
