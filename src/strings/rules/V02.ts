/** Wording of V02: spelling of comparators. */
import type { V02 as rule } from "../../core/rules/catalogue/V02";
import type { RuleWording } from "./wording";

export const V02: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "比较符号写法不规范",
    checks: "比较符号是否写成 》=、> =、>=、＝ 等，而不是 ≥、≤、=。",
    why: "写法不一，汇总和系统导入时容易读错；改写不改变含义。",
    howToFix: "统一改为 ≥、≤、=、>、<，可以一次改好。",
    messages: {
      spelling: ({ name, written, text, normal }) =>
        `「${name}」的「${text}」中，「${written}」不是规范的比较符号。建议写成 ${normal}。`,
    },
    labels: { respell: ({ text }) => `改为 ${text}` },
  },
  "en-US": {
    title: "Unusual spelling of a comparator",
    checks: "Whether a comparator is written 》=, > =, >= or ＝ instead of ≥, ≤ or =.",
    why: "Mixed spellings are misread when forms are collected or imported; re-spelling keeps the meaning.",
    howToFix: "Use ≥, ≤, =, > and < throughout; all of them can be fixed in one go.",
    messages: {
      spelling: ({ name, written, text, normal }) =>
        `“${name}”: in “${text}” the comparator is spelt “${written}”. Better write ${normal}.`,
    },
    labels: { respell: ({ text }) => `Change to ${text}` },
  },
};
