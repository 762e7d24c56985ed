/** Wording of V11: too many targets in words. */
import type { V11 as rule } from "../../core/rules/catalogue/V11";
import type { RuleText } from "./wording";

export const V11: RuleText<(typeof rule)["meta"]> = {
  title: "定性指标过多",
  checks: "按个数或分值，定性指标是否超过一半。",
  why: "定性指标靠判断打分，过多则自评结果难以令人信服；应当能量化的尽量量化。",
  howToFix: "把能够计量的指标改为数值目标。",
  messages: {
    "by-count": ({ qualitative, count }) =>
      `${count} 项指标中有 ${qualitative} 项是定性指标，超过一半。请把能计量的改为数值目标。`,
    "by-weight": ({ weight, total, qualitative, count }) =>
      `${count} 项指标中有 ${qualitative} 项是定性指标，分值 ${weight}，超过指标总分值 ${total} 的一半。请把能计量的改为数值目标。`,
  },
  labels: {},
};
