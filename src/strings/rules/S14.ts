/** Wording of S14: totals above the cap of the rate. */
import type { S14 as rule } from "../../core/rules/catalogue/S14";
import type { RuleText } from "./wording";

export const S14: RuleText<(typeof rule)["meta"]> = {
  title: "总分超过执行率对应的上限",
  checks: "计分规则按执行率限定总分上限的，总分是否超过上限。",
  why: "执行率过低的项目，有的评分系统限定总分和等级，超过的提交后会被调低。",
  howToFix: "按上限更正总分和等级，或核对执行率。",
  messages: {
    above: ({ total, rate, cap }) =>
      `执行率 ${rate}%，按计分规则总分最高 ${cap} 分，现填 ${total}。请更正总分和等级，或核对执行率。`,
  },
  labels: {},
};
