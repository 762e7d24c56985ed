/** Wording of T08: fields of the head that must be filled. */
import type { T08 as rule } from "../../core/rules/catalogue/T08";
import { fieldTerms, worded } from "./words";
import type { RuleWording } from "./wording";

export const T08: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "必填栏目未填",
    checks: "项目名称、项目类别、主管部门、实施单位和起止日期（以表上印有的为准）是否填写。",
    why: "这些栏目说明是谁的什么项目；缺一项，表格就无法归档和比对。",
    howToFix: "按批复文件补填；模板提示文字要换成实际内容。",
    messages: {
      blank: ({ field }) => `${worded(field, fieldTerms, "zh-CN")}没有填写。请补填。`,
      hint: ({ field, text }) =>
        `${worded(field, fieldTerms, "zh-CN")}还是模板里的提示「${text}」。请改填实际内容。`,
    },
    labels: {},
  },
  "en-US": {
    title: "A required field is blank",
    checks:
      "Whether project name, category, department, unit and dates are filled in, as far as the form prints them.",
    why: "They say whose project this is; without one the form can be neither filed nor compared.",
    howToFix: "Fill them in from the approval; replace hints of the template.",
    messages: {
      blank: ({ field }) => `The ${worded(field, fieldTerms, "en-US")} is blank. Fill it in.`,
      hint: ({ field, text }) =>
        `The ${worded(field, fieldTerms, "en-US")} still holds the template’s hint “${text}”. Replace it.`,
    },
    labels: {},
  },
};
