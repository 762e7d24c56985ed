/** Wording of V01: missing targets and actuals. */
import type { V01 as rule } from "../../core/rules/catalogue/V01";
import type { RuleText } from "./wording";

export const V01: RuleText<(typeof rule)["meta"]> = {
  title: "指标值缺失",
  checks: "年度指标值、实际完成值是否空白，或只有占位符（*、/、—）、模板提示语。",
  why: "没有目标值就无从考核，没有实际完成值就无从计分。",
  howToFix: "填写可以衡量的目标值或实际完成值；不适用的指标整行删去。",
  messages: {
    "target-blank": ({ name }) => `「${name}」没有填目标值。请填写可以衡量的目标值。`,
    "target-placeholder": ({ name, text }) =>
      `「${name}」的目标值只有「${text}」，不是目标。请填写可以衡量的目标值。`,
    "actual-blank": ({ name, target }) =>
      `「${name}」没有填实际完成值${target === "" ? "" : `（目标 ${target}）`}。请填写实际完成情况。`,
    "actual-placeholder": ({ name, target, text }) =>
      `「${name}」的实际完成值只有「${text}」${target === "" ? "" : `（目标 ${target}）`}。请填写实际完成情况。`,
  },
  labels: {},
};
