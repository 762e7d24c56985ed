/** Wording of W01: weights that must make 100. */
import type { W01 as rule } from "../../core/rules/catalogue/W01";
import type { RuleText } from "./wording";

export const W01: RuleText<(typeof rule)["meta"]> = {
  title: "分值合计不是 100",
  checks: "各指标分值与预算执行分值之和是否为 100，与总分行所填的分值是否一致。",
  why: "自评按百分制计分，分值合计不是 100，总分和等级就失去意义。",
  howToFix: "按指标的重要程度调整分值，使其与预算执行分值合计为 100，再核对总分行。",
  messages: {
    "not-hundred": ({ indicators, execution, sum, difference }) =>
      `指标分值合计 ${indicators}，加预算执行分值 ${execution}，共 ${sum} 分，与 100 相差 ${difference}。请调整分值。`,
    "not-hundred-alone": ({ indicators, execution }) =>
      `指标分值合计 ${indicators}，加上预算执行的 ${execution} 分也不是 100。请调整分值。`,
    "printed-total": ({ printed, sum }) =>
      `总分行的分值填 ${printed}，而各项分值合计 ${sum}。请更正总分行的分值。`,
  },
  labels: {},
};
