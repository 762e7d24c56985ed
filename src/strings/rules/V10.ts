/** Wording of V10: word targets that repeat the name. */
import type { V10 as rule } from "../../core/rules/catalogue/V10";
import type { RuleWording } from "./wording";

export const V10: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "目标值只是重复指标名称",
    checks: "文字目标值是否只是重复了指标名称里的词（如「有效性」填「有效」）。",
    why: "重复名称等于没有目标，完成到什么程度算达成，无从判断。",
    howToFix: "写出可以衡量的标准，能用数值的用数值。",
    messages: {
      repeats: ({ name, target }) =>
        `「${name}」的目标「${target}」只是重复名称里的词，看不出怎样算达成。请写出可以衡量的标准。`,
    },
    labels: {},
  },
  "en-US": {
    title: "Target only repeats the name",
    checks: "Whether a target in words only repeats words of the indicator's name.",
    why: "A repeated word is no target: nobody can tell when it is reached.",
    howToFix: "State a standard that can be measured, a number where possible.",
    messages: {
      repeats: ({ name, target }) =>
        `The target “${target}” of “${name}” only repeats the name, so nobody can tell when it is met. State a standard that can be measured.`,
    },
    labels: {},
  },
};
