/** Wording of F13: amounts of one row written in different ways. */
import type { F13 as rule } from "../../core/rules/catalogue/F13";
import type { RuleText } from "./wording";

export const F13: RuleText<(typeof rule)["meta"]> = {
  title: "同一行金额格式不一",
  checks: "同一行的年初预算数、全年预算数、全年执行数是否用同样的小数位数和千分位。",
  why: "格式混用容易看错数位，导出和汇总时也容易出错。",
  howToFix: "统一这一行的数字格式，金额本身不变。",
  messages: {
    mixed: ({ label, amounts }) => `「${label}」一行的金额写法不一：${amounts}。建议统一小数位数和千分位。`,
  },
  labels: {
    "same-format": ({ label }) => `统一「${label}」一行的数字格式`,
  },
};
