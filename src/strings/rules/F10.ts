/** Wording of F10: a low rate that nobody explains. */
import type { F10 as rule } from "../../core/rules/catalogue/F10";
import type { RuleText } from "./wording";

export const F10: RuleText<(typeof rule)["meta"]> = {
  title: "执行率偏低且无说明",
  checks: "执行率低于阈值（默认 80%）时，偏差原因栏或文字说明中是否解释了资金为什么没有用完。",
  why: "执行率低往往意味着工作没有完成或预算编高了，复核时一定会问原因。",
  howToFix: "在偏差原因分析及改进措施或实际完成情况中写明原因，例如结余、尾款次年支付、工作推迟。",
  messages: {
    unexplained: ({ rate, threshold }) =>
      `执行率 ${rate}%，低于 ${threshold}%，表中没有说明原因。请写明资金未用完的原因和改进措施。`,
  },
  labels: {},
};
