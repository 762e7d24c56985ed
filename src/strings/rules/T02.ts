/** Wording of T02: years in the project’s name. */
import type { T02 as rule } from "../../core/rules/catalogue/T02";
import type { RuleText } from "./wording";

export const T02: RuleText<(typeof rule)["meta"]> = {
  title: "项目名称中的年份与表格年度不符",
  checks: "项目名称带年份时，是否与表格年度一致。",
  why: "名称沿用旧年份，容易与往年项目混淆。",
  howToFix: "核对是否填错了项目或年度；名称确定不变的可以忽略。",
  messages: {
    differs: ({ name, year, formYear }) =>
      `项目名称「${name}」带有 ${year} 年，而本表是 ${formYear} 年度。请核对名称或年度。`,
  },
  labels: {},
};
