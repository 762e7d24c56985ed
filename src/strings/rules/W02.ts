/** Wording of W02: weights of the first levels. */
import type { W02 as rule } from "../../core/rules/catalogue/W02";
import type { RuleText } from "./wording";

export const W02: RuleText<(typeof rule)["meta"]> = {
  title: "一级指标权重与规定不同",
  checks: "产出、效益、满意度（及成本）各一级指标的分值之和，是否与计分规则的权重一致。",
  why: "权重原则上统一设置，便于项目之间比较；确需调整的应有理由。",
  howToFix: "按规定权重调整各指标分值；确需不同的，准备好说明。",
  messages: {
    departs: ({ actual, expected }) =>
      `一级指标分值为 ${actual}，而计分规则为 ${expected}。请调整分值，或说明调整的理由。`,
  },
  labels: {},
};
