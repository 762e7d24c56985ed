/** Wording of V03: numbers without a unit. */
import type { V03 as rule } from "../../core/rules/catalogue/V03";
import type { RuleText } from "./wording";

export const V03: RuleText<(typeof rule)["meta"]> = {
  title: "没有计量单位",
  checks: "数值型的目标值、实际完成值是否带有计量单位。",
  why: "没有单位，目标和实际可能不是一个口径，90 是 90% 还是 90 份无从判断。",
  howToFix: "在数值后补上单位，目标和实际用同一个单位。",
  messages: {
    target: ({ name, text }) => `「${name}」的目标值 ${text} 没有计量单位。请补上单位。`,
    actual: ({ name, text, target }) =>
      `「${name}」的实际完成值 ${text} 没有计量单位，目标是 ${target}。请补上同样的单位。`,
  },
  labels: { "add-unit": ({ text }) => `改为 ${text}` },
};
