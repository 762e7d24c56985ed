/** Wording of W08: the same indicator twice. */
import type { W08 as rule } from "../../core/rules/catalogue/W08";
import type { RuleText } from "./wording";

export const W08: RuleText<(typeof rule)["meta"]> = {
  title: "指标重复",
  checks: "是否有名称相同、或只是写法不同的指标。",
  why: "同一件事考核两次，等于重复计分。",
  howToFix: "删去重复的一个，或改名写清两者的区别。",
  messages: {
    same: ({ name, row }) => `「${name}」与第 ${row} 行的指标同名。请删去一个，或写清区别。`,
    similar: ({ name, other, row }) =>
      `「${name}」与第 ${row} 行的「${other}」实为同一指标。请合并，或写清区别。`,
  },
  labels: {},
};
