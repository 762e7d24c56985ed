/** Wording of W03: one indicator that decides alone. */
import type { W03 as rule } from "../../core/rules/catalogue/W03";
import type { RuleText } from "./wording";

export const W03: RuleText<(typeof rule)["meta"]> = {
  title: "单个指标分值过高",
  checks: "单个指标的分值是否达到阈值（默认 30 分）。",
  why: "一个指标占分过高，其得失就决定了等级，其他指标失去意义。",
  howToFix: "把该指标拆细，或把部分分值分给其他指标。",
  messages: {
    dominant: ({ name, weight, threshold }) =>
      `「${name}」一项占 ${weight} 分，达到或超过 ${threshold} 分。建议拆分该指标或调低分值。`,
  },
  labels: {},
};
