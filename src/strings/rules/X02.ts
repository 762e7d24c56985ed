/** Wording of X02: targets below those of an earlier year. */
import type { X02 as rule } from "../../core/rules/catalogue/X02";
import type { RuleText } from "./wording";

export const X02: RuleText<(typeof rule)["meta"]> = {
  title: "目标比往年降低",
  checks: "同一项目同一指标的目标值是否低于上一年的目标值，或明显低于上一年的实际完成值。",
  why: "连续实施的项目，目标应当不低于已经达到的水平；目标越定越低，考核就没有约束。",
  howToFix: "按上一年的目标和完成情况重新测算；任务或预算确有减少的，写明理由。",
  messages: {
    "below-target": ({ name, target, earlier, year }) =>
      `「${name}」目标 ${target}，比 ${year} 年的目标 ${earlier} 低。请提高目标，或写明降低的理由。`,
    "below-actual": ({ name, target, earlier, year }) =>
      `「${name}」目标 ${target}，明显低于 ${year} 年的实际完成值 ${earlier}。请参照已经达到的水平重新测算。`,
  },
  labels: {},
};
