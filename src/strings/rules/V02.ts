/** Wording of V02: spelling of comparators. */
import type { V02 as rule } from "../../core/rules/catalogue/V02";
import type { RuleText } from "./wording";

export const V02: RuleText<(typeof rule)["meta"]> = {
  title: "比较符号写法不规范",
  checks: "比较符号是否写成 》=、> =、>=、＝ 等，而不是 ≥、≤、=。",
  why: "写法不一，汇总和系统导入时容易读错；改写不改变含义。",
  howToFix: "统一改为 ≥、≤、=、>、<，可以一次改好。",
  messages: {
    spelling: ({ name, written, text, normal }) =>
      `「${name}」的「${text}」中，「${written}」不是规范的比较符号。建议写成 ${normal}。`,
  },
  labels: { respell: ({ text }) => `改为 ${text}` },
};
