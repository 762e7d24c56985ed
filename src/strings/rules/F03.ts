/** Wording of F03: the parts of 年度资金总额. */
import type { F03 as rule } from "../../core/rules/catalogue/F03";
import { columnTerms } from "../terms";
import { worded } from "./words";
import type { RuleText } from "./wording";

export const F03: RuleText<(typeof rule)["meta"]> = {
  title: "资金分项之和与总额不符",
  checks: "年初预算数、全年预算数、全年执行数各列中，年度资金总额是否等于其下各项资金之和。",
  why: "总额与分项不符，说明资金来源没有填全或填错；审计和复核首先核对这一点。",
  howToFix: "按预算批复和账面支出补全各项资金，使分项之和等于总额；没有的项目填 0。",
  messages: {
    differs: ({ column, total, sum, difference }) =>
      `${worded(column, columnTerms["zh-CN"])}：年度资金总额 ${total}，各分项合计 ${sum}，相差 ${difference}。请核对分项和总额。`,
    "parts-blank": ({ columns, total }) =>
      `${worded(columns, columnTerms["zh-CN"])}有年度资金总额（${total}），但各分项均为 0 或空白。请按资金来源填写分项。`,
    "hidden-digits": ({ column, total, sum, difference }) =>
      `${worded(column, columnTerms["zh-CN"])}：年度资金总额 ${total}，各分项合计 ${sum}，相差 ${difference}，可能是万元取整的尾差。请用以元计的金额核对。`,
  },
  labels: {},
};
