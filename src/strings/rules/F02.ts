/** Wording of F02: 得分 of the funds against the printed rate. */
import type { F02 as rule } from "../../core/rules/catalogue/F02";
import type { RuleText } from "./wording";

export const F02: RuleText<(typeof rule)["meta"]> = {
  title: "预算执行得分不符",
  checks: "年度资金总额一行的得分，是否等于分值乘以所填执行率（四舍五入到两位小数），且不超过分值。",
  why: "预算执行得分是纯计算得出的分数，算错会直接影响总分和等级。",
  howToFix: "先确认执行率和分值无误，再按“分值 × 执行率”重新计算得分；执行率超过 100% 的，得分以分值为限。",
  messages: {
    differs: ({ printed, rate, weight, computed }) =>
      `预算执行得分填 ${printed}，而分值 ${weight} × 执行率 ${rate} 应得 ${computed} 分。请更正得分。`,
    "above-weight": ({ printed, weight, computed }) =>
      `预算执行得分 ${printed} 超过分值 ${weight}，应为 ${computed} 分。得分不得高于分值，请更正。`,
    "unrounded-rate": ({ printed, rate, weight, computed }) =>
      `预算执行得分 ${printed} 是按未取整的执行率计算的；按所填执行率 ${rate} 和分值 ${weight} 应得 ${computed} 分。请按所填执行率计算。`,
    "one-decimal": ({ printed, computed }) =>
      `预算执行得分填 ${printed}，只有一位小数，按两位小数应为 ${computed} 分。请保留两位小数。`,
  },
  labels: {
    "write-score": ({ score }) => `得分改为 ${score}`,
  },
};
