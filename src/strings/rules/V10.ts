/** Wording of V10: word targets that repeat the name. */
import type { V10 as rule } from "../../core/rules/catalogue/V10";
import type { RuleText } from "./wording";

export const V10: RuleText<(typeof rule)["meta"]> = {
  title: "目标值只是重复指标名称",
  checks: "文字目标值是否只是重复了指标名称里的词（如「有效性」填「有效」）。",
  why: "重复名称等于没有目标，完成到什么程度算达成，无从判断。",
  howToFix: "写出可以衡量的标准，能用数值的用数值。",
  messages: {
    repeats: ({ name, target }) =>
      `「${name}」的目标「${target}」只是重复名称里的词，看不出怎样算达成。请写出可以衡量的标准。`,
  },
  labels: {},
};
