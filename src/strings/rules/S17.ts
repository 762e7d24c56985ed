/** Wording of S17: blanks that can be computed. */
import type { S17 as rule } from "../../core/rules/catalogue/S17";
import type { RuleText } from "./wording";

export const S17: RuleText<(typeof rule)["meta"]> = {
  title: "可以算出的空格还没填",
  checks: "执行率、得分、总分、等级中，能由表中数据算出而仍空白的单元格。",
  why: "这些数不需要判断，按计分规则就能算准；空着不填，总分和等级也就没有。",
  howToFix: "一次填好全部空格，再核对需要判断的指标。",
  messages: {
    rate: ({ value }) => `执行率还空着，按全年执行数和全年预算数是 ${value}。可以直接填写。`,
    "row-rate": ({ value }) => `分项资金的执行率还空着，按该行金额是 ${value}。可以直接填写。`,
    "fund-score": ({ value }) => `预算执行得分还空着，按执行率是 ${value}。可以直接填写。`,
    "indicator-score": ({ name, value }) => `「${name}」得分还空着，按目标和实际是 ${value}。可以直接填写。`,
    "total-weight": ({ value }) => `总分值还空着，各项分值合计 ${value}。可以直接填写。`,
    "total-score": ({ value }) => `总分还空着，各项得分合计 ${value}。可以直接填写。`,
    grade: ({ value }) => `评分等级还空着，按总分是「${value}」。可以直接填写。`,
  },
  labels: { fill: ({ value }) => `填 ${value}` },
};
