/** Wording of T03: numbers in the goals against the targets. */
import type { T03 as rule } from "../../core/rules/catalogue/T03";
import type { RuleText } from "./wording";

export const T03: RuleText<(typeof rule)["meta"]> = {
  title: "目标文字与指标值不一致",
  checks: "目标文字中的数量，与所说的那个指标的指标值是否一致；只比较能确定对应关系的数。",
  why: "指标应由目标细化而来，数字对不上，考核就没有依据。",
  howToFix: "核对哪一个数是对的，使文字与指标值一致。",
  messages: {
    differs: ({ mention, name, target }) =>
      `目标写明 ${mention}，而指标「${name}」的指标值是 ${target}。请核对并统一。`,
    "same-subject": ({ mention, name, target }) =>
      `目标提到 ${mention}，指标「${name}」的指标值是 ${target}，两者相近而不等。请核对是否应当一致。`,
  },
  labels: {},
};
