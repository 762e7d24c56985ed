/** Wording of C02: cost that cannot be measured. */
import type { C02 as rule } from "../../core/rules/catalogue/C02";
import type { RuleText } from "./wording";

export const C02: RuleText<(typeof rule)["meta"]> = {
  title: "成本指标无法衡量",
  checks: "成本指标的目标值是否只是一个词。",
  why: "成本以金额、比率或限额来衡量；写“有效”“合理”无法考核。",
  howToFix: "改为金额、单价或比率，例如“≤80元/人”“≤预算批复数”。",
  messages: {
    word: ({ name, target }) => `成本指标「${name}」的目标值「${target}」无法衡量。请改为金额、单价或比率。`,
  },
  labels: {},
};
