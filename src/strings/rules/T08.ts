/** Wording of T08: fields of the head that must be filled. */
import type { T08 as rule } from "../../core/rules/catalogue/T08";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "./wording";

export const T08: RuleText<(typeof rule)["meta"]> = {
  title: "必填栏目未填",
  checks: "项目名称、项目类别、主管部门、实施单位和起止日期（以表上印有的为准）是否填写。",
  why: "这些栏目说明是谁的什么项目；缺一项，表格就无法归档和比对。",
  howToFix: "按批复文件补填；模板提示文字要换成实际内容。",
  messages: {
    blank: ({ field }) => `${worded(field, fieldTerms)}没有填写。请补填。`,
    hint: ({ field, text }) => `${worded(field, fieldTerms)}还是模板里的提示「${text}」。请改填实际内容。`,
  },
  labels: {},
};
