/** Wording of F01: 执行率 against the amounts it is made of. */
import type { F01 as rule } from "../../core/rules/catalogue/F01";
import { roundingTerms } from "../terms";
import { worded } from "./words";
import type { RuleText } from "./wording";

export const F01: RuleText<(typeof rule)["meta"]> = {
  title: "执行率计算不符",
  checks: "年度资金总额一行的执行率，是否等于全年执行数除以全年预算数，并按计分规则取两位小数。",
  why: "执行率决定预算执行得分，是复核人员最先验算的一个数；分母应为全年预算数，不是年初预算数。",
  howToFix: "核对全年预算数和全年执行数；金额无误的，按计分规则重新计算执行率，并同步更正得分。",
  messages: {
    differs: ({ executed, annualBudget, printed, computed }) =>
      `执行率填 ${printed}，而全年执行数 ${executed} ÷ 全年预算数 ${annualBudget} 应为 ${computed}%。请核对金额或更正执行率。`,
    "other-rounding": ({ executed, annualBudget, printed, computed, modes, profile }) =>
      `执行率填 ${printed}，是按${worded(modes, roundingTerms["zh-CN"])}取数；按计分规则 ${profile}，${executed} ÷ ${annualBudget} 应为 ${computed}%。请统一取数方式。`,
    "other-rounding-or-hidden": ({ executed, annualBudget, printed, computed, modes, profile }) =>
      `执行率填 ${printed}，是按${worded(modes, roundingTerms["zh-CN"])}取数，而按计分规则 ${profile}，${executed} ÷ ${annualBudget} 应为 ${computed}%；也可能是万元未显示的尾数所致。请用以元计的金额核对。`,
    "hidden-digits": ({ executed, annualBudget, printed, computed, low, high }) =>
      `按所填金额，${executed} ÷ ${annualBudget} 应为 ${computed}%，与所填执行率 ${printed} 不同；金额以万元计，未显示的尾数可使执行率在 ${low}%–${high}% 之间。请用以元计的金额核对。`,
    "fewer-decimals": ({ printed, computed }) =>
      `执行率填 ${printed}，小数位数不足两位，按两位小数应为 ${computed}%。请填写两位小数，以便核对得分。`,
    unreadable: ({ printed, computed }) =>
      `执行率「${printed}」不是数值，按所填金额应为 ${computed}%。请改填数值。`,
  },
  labels: { "write-rate": ({ rate }) => `执行率改为 ${rate}%` },
};
