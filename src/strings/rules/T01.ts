/** Wording of T01: years in the goals. */
import type { T01 as rule } from "../../core/rules/catalogue/T01";
import type { RuleText } from "./wording";

export const T01: RuleText<(typeof rule)["meta"]> = {
  title: "目标中的年份与表格年度不符",
  checks: "目标文字中作为工作时间的年份，是否与表格年度一致；比较、起始、文件年份不算。",
  why: "年份不符通常是照抄了上年的文字，目标就不再是本年度的目标。",
  howToFix: "把年份改为本年度，并核对这段文字是否也要更新。",
  messages: {
    differs: ({ year, formYear, clause }) =>
      `目标写到 ${year} 年（「${clause}」），而本表是 ${formYear} 年度。请核对是否沿用了其他年度的文字。`,
  },
  labels: {},
};
