/** Wording of T01: years in the goals. */
import type { T01 as rule } from "../../core/rules/catalogue/T01";
import type { RuleWording } from "./wording";

export const T01: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "目标中的年份与表格年度不符",
    checks: "目标文字中作为工作时间的年份，是否与表格年度一致；比较、起始、文件年份不算。",
    why: "年份不符通常是照抄了上年的文字，目标就不再是本年度的目标。",
    howToFix: "把年份改为本年度，并核对这段文字是否也要更新。",
    messages: {
      differs: ({ year, formYear, clause }) =>
        `目标写到 ${year} 年（「${clause}」），而本表是 ${formYear} 年度。请核对是否沿用了其他年度的文字。`,
    },
    labels: {},
  },
  "en-US": {
    title: "A year in the goals is not the form’s year",
    checks:
      "Whether a year given as the time of the work is the form’s year; comparisons, beginnings and documents do not count.",
    why: "Another year usually means that last year’s text was copied: the goal is then not this year’s.",
    howToFix: "Correct the year, and check whether the text needs an update as well.",
    messages: {
      differs: ({ year, formYear, clause }) =>
        `A goal speaks of ${year} (“${clause}”), but the form is for ${formYear}. Check whether the text was copied from another year.`,
    },
    labels: {},
  },
};
