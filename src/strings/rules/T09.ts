/** Wording of T09: the planned dates. */
import type { T09 as rule } from "../../core/rules/catalogue/T09";
import { fieldTerms, worded } from "./words";
import type { RuleWording } from "./wording";

export const T09: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "起止日期有误",
    checks: "计划开始、完成日期是否为日期，完成是否不早于开始，表格年度是否在起止之间。",
    why: "日期决定时效指标如何考核；前后颠倒或不在本年度，说明填错了。",
    howToFix: "按批复更正日期，写成 2024-01-01 的形式。",
    messages: {
      "no-date": ({ field, text }) =>
        `${worded(field, fieldTerms, "zh-CN")}「${text}」不是日期。请改为 2024-01-01 这样的日期。`,
      reversed: ({ start, end }) => `计划完成日期 ${end} 早于计划开始日期 ${start}。请更正，或将两者对调。`,
      "outside-year": ({ start, end, year }) =>
        `计划起止 ${start} 至 ${end} 不包含本表的 ${year} 年度。请核对日期或年度。`,
    },
    labels: {
      swap: ({ start, end }) => `对调为 ${start} 至 ${end}`,
    },
  },
  "en-US": {
    title: "The planned dates are wrong",
    checks:
      "Whether the planned dates are dates, the end is not before the start, and the form’s year lies between them.",
    why: "The dates decide how timeliness is judged; reversed or out of the year they are a mistake.",
    howToFix: "Correct them from the approval, written like 2024-01-01.",
    messages: {
      "no-date": ({ field, text }) =>
        `The ${worded(field, fieldTerms, "en-US")} “${text}” is no date. Write it like 2024-01-01.`,
      reversed: ({ start, end }) =>
        `The planned end ${end} is before the start ${start}. Correct them, or exchange the two.`,
      "outside-year": ({ start, end, year }) =>
        `The dates ${start} to ${end} do not touch the form’s year ${year}. Check the dates or the year.`,
    },
    labels: {
      swap: ({ start, end }) => `Exchange to ${start} – ${end}`,
    },
  },
};
