/** Wording of T04: goals that are not there. */
import type { T04 as rule } from "../../core/rules/catalogue/T04";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "./wording";

export const T04: RuleText<(typeof rule)["meta"]> = {
  title: "目标或其期间未填",
  checks: "项目总目标、年度总目标、预期目标和实际完成情况是否填写，项目总目标的起止年份是否填写。",
  why: "目标是设置指标和评价的出发点；期间空着，就看不出总目标管几年。",
  howToFix: "补填目标文字和起止年份；一年期的项目，起止年份相同。",
  messages: {
    blank: ({ fields }) => `${worded(fields, fieldTerms)}没有填写。请补填。`,
    "no-period": ({ period }) => `项目总目标的期间「${period}」没有填写年份。请补填起止年份。`,
    "blank-without-period": ({ fields, period }) =>
      `${worded(fields, fieldTerms)}没有填写，期间「${period}」也没有年份。请补填。`,
  },
  labels: {},
};
