/** Wording of S07: a deviation without a reason. */
import type { S07 as rule } from "../../core/rules/catalogue/S07";
import type { RuleText } from "./wording";

export const S07: RuleText<(typeof rule)["meta"]> = {
  title: "没有写偏差原因",
  checks: "没有完成的指标，偏差栏是否写明原因；大幅超额的指标，偏差栏所写的是不是原因。",
  why: "自评要对偏差逐项说明原因和改进措施；只写「无」「已完成」等于没有说明。",
  howToFix: "在偏差栏写明偏差的原因和改进措施。",
  messages: {
    blank: ({ name, target, actual }) =>
      `「${name}」目标 ${target}，实际 ${actual}，没有完成，偏差栏空白。请写明原因和改进措施。`,
    "no-reason": ({ name, target, actual, reason }) =>
      `「${name}」目标 ${target}，实际 ${actual}，没有完成，偏差栏只写「${reason}」，不是原因。请写明原因和改进措施。`,
    "over-no-reason": ({ name, target, actual, over, reason }) =>
      `「${name}」目标 ${target}，实际 ${actual}，超出 ${over}%，偏差栏只写「${reason}」，没有说明原因。请写明超额的原因。`,
  },
  labels: {},
};
