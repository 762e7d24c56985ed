/** Wording of F08: executed beyond the annual budget. */
import type { F08 as rule } from "../../core/rules/catalogue/F08";
import type { RuleText } from "./wording";

export const F08: RuleText<(typeof rule)["meta"]> = {
  title: "执行数超过预算数",
  checks: "全年执行数是否超过全年预算数；各项资金分别比较。",
  why: "没有预算不得支出。执行数大于预算数，或是漏记预算调整，或是填错了行列。",
  howToFix: "有预算调整的，把全年预算数改为调整后的数；没有的，核对执行数。",
  messages: {
    total: ({ executed, annualBudget, excess }) =>
      `全年执行数 ${executed} 超过全年预算数 ${annualBudget}，多出 ${excess}。请核对执行数，或把全年预算数改为调整后的预算。`,
    part: ({ label, executed, annualBudget, excess }) =>
      `「${label}」的全年执行数 ${executed} 超过其全年预算数 ${annualBudget}，多出 ${excess}。请核对这笔资金是否填错了行。`,
  },
  labels: {},
};
