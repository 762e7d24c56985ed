/** Wording of V08: percentages out of range. */
import type { V08 as rule } from "../../core/rules/catalogue/V08";
import type { RuleWording } from "./wording";

export const V08: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
  },
  "en-US": {
    title: "Percentage out of range",
    checks:
      "Whether a percentage lies below 0 or above 100%, or a target says ≥ 100%; growth and yields excepted.",
    why: "A pass rate or a coverage cannot pass 100%; with ≥ 100% only equality is possible.",
    howToFix: "Check the number; where 100% is the most, write =100%.",
    messages: {
      above: ({ name, text }) =>
        `“${name}” says ${text}, more than 100%. Check the number or how it was calculated.`,
      below: ({ name, text }) => `“${name}” says ${text}, a percentage below 0. Check the number.`,
      "at-least-all": ({ name, text }) =>
        `The target of “${name}” is ${text}, but a rate ends at 100%. Better write =100%.`,
    },
    labels: {
      "exactly-all": ({ text }) => `Change to ${text}`,
    },
  },
};
