/** Wording of T07: a completion that says nothing. */
import type { T07 as rule } from "../../core/rules/catalogue/T07";
import type { RuleText } from "./wording";

export const T07: RuleText<(typeof rule)["meta"]> = {
  title: "实际完成情况过于简单",
  checks: "实际完成情况是否只说“已完成”“按计划完成”而没有内容。",
  why: "只说完成，看不出做了什么，也无法与预期目标对照。",
  howToFix: "写明完成的工作、数量和效果。",
  messages: {
    empty: ({ text }) => `实际完成情况只写了「${text}」，没有具体内容。建议写明完成的工作、数量和效果。`,
  },
  labels: {},
};
