/** Wording of T09: the planned dates. */
import type { T09 as rule } from "../../core/rules/catalogue/T09";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "./wording";

export const T09: RuleText<(typeof rule)["meta"]> = {
  title: "起止日期有误",
  checks: "计划开始、完成日期是否为日期，完成是否不早于开始，表格年度是否在起止之间。",
  why: "日期决定时效指标如何考核；前后颠倒或不在本年度，说明填错了。",
  howToFix: "按批复更正日期，写成 2024-01-01 的形式。",
  messages: {
    "no-date": ({ field, text }) =>
      `${worded(field, fieldTerms)}「${text}」不是日期。请改为 2024-01-01 这样的日期。`,
    reversed: ({ start, end }) => `计划完成日期 ${end} 早于计划开始日期 ${start}。请更正，或将两者对调。`,
    "outside-year": ({ start, end, year }) =>
      `计划起止 ${start} 至 ${end} 不包含本表的 ${year} 年度。请核对日期或年度。`,
  },
  labels: {
    swap: ({ start, end }) => `对调为 ${start} 至 ${end}`,
  },
};
