/** Wording of V08: percentages out of range. */
import type { V08 as rule } from "../../core/rules/catalogue/V08";
import type { RuleText } from "./wording";

export const V08: RuleText<(typeof rule)["meta"]> = {
  title: "百分比超出范围",
  checks: "百分比是否小于 0 或大于 100%，目标是否写成「≥100%」；增长、收益类除外。",
  why: "合格率、覆盖率等不会超过 100%；写「≥100%」等于要求超额，实际只能等于。",
  howToFix: "核对数值；最高就是 100% 的，写「=100%」。",
  messages: {
    above: ({ name, text }) => `「${name}」填 ${text}，超过了 100%。请核对数值或计算口径。`,
    below: ({ name, text }) => `「${name}」填 ${text}，百分比小于 0。请核对数值。`,
    "at-least-all": ({ name, text }) =>
      `「${name}」的目标写成 ${text}，而比率最高就是 100%。建议写「=100%」。`,
  },
  labels: {
    "exactly-all": ({ text }) => `改为 ${text}`,
  },
};
