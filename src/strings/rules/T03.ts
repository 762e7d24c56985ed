/** Wording of T03: numbers in the goals against the targets. */
import type { T03 as rule } from "../../core/rules/catalogue/T03";
import type { RuleWording } from "./wording";

export const T03: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
  },
  "en-US": {
    title: "A number in the goal differs from the target",
    checks:
      "Whether a number in the goals agrees with the target of the indicator it speaks of; only certain pairs are compared.",
    why: "Indicators spell out the goals; when their numbers differ, neither can be relied on.",
    howToFix: "Find out which number is right, and use it in both places.",
    messages: {
      differs: ({ mention, name, target }) =>
        `The goal says ${mention}, but the target of “${name}” is ${target}. Check and align them.`,
      "same-subject": ({ mention, name, target }) =>
        `The goal mentions ${mention} and the target of “${name}” is ${target}: close, but not the same. Check whether they should agree.`,
    },
    labels: {},
  },
};
