/** Wording of X02: targets below those of an earlier year. */
import type { X02 as rule } from "../../core/rules/catalogue/X02";
import type { RuleWording } from "./wording";

export const X02: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
  },
  "en-US": {
    title: "Target below an earlier year's",
    checks:
      "Whether a target asks for less than the same project's target of the year before, or for clearly less than was reached.",
    why: "A project that goes on should aim no lower than what it has reached; targets that sink bind nobody.",
    howToFix: "Set the target by last year's target and result, or state why there is less to do.",
    messages: {
      "below-target": ({ name, target, earlier, year }) =>
        `“${name}” aims at ${target}, which asks for less than the target of ${year}, ${earlier}. Raise it, or state the reason.`,
      "below-actual": ({ name, target, earlier, year }) =>
        `“${name}” aims at ${target}, well short of what was reached in ${year}, ${earlier}. Set it by what has been reached.`,
    },
    labels: {},
  },
};
