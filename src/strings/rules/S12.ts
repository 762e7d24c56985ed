/** Wording of S12: the total against the sum of the scores. */
import type { S12 as rule } from "../../core/rules/catalogue/S12";
import type { RuleText } from "./wording";

export const S12: RuleText<(typeof rule)["meta"]> = {
  title: "总分与各项得分之和不符",
  checks: "总分是否等于预算执行得分加全部指标得分。",
  why: "总分决定评分等级，算错总分，等级也可能错。",
  howToFix: "先核对各项得分，再按其合计更正总分。",
  messages: {
    differs: ({ total, sum, fundScore, indicatorScores }) =>
      `总分填 ${total}，而预算执行得分 ${fundScore} 加各项指标得分 ${indicatorScores} 等于 ${sum}。请更正总分。`,
  },
  labels: { "set-total": ({ total }) => `总分改为 ${total}` },
};
