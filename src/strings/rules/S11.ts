/** Wording of S11: scores out of range. */
import type { S11 as rule } from "../../core/rules/catalogue/S11";
import type { RuleText } from "./wording";

export const S11: RuleText<(typeof rule)["meta"]> = {
  title: "得分超出范围",
  checks: "指标得分是否高于分值、低于 0，或多于两位小数。",
  why: "得分只能在 0 和分值之间，保留两位小数；超出范围的得分无法汇总。",
  howToFix: "核对分值和得分；小数过多的，四舍五入保留两位。",
  messages: {
    "above-weight": ({ name, score, weight }) =>
      `「${name}」得分 ${score} 高于分值 ${weight}。请核对得分和分值是否填错或填反。`,
    negative: ({ name, score }) => `「${name}」得分 ${score} 低于 0，最低只能是 0 分。请更正得分。`,
    "too-many-decimals": ({ name, score, rounded }) =>
      `「${name}」得分 ${score} 多于两位小数，保留两位是 ${rounded}。请更正得分。`,
  },
  labels: { "set-score": ({ score }) => `得分改为 ${score}` },
};
