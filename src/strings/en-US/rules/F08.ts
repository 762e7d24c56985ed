/** English wording of F08: executed beyond the annual budget. */
import type { F08 as rule } from "../../../core/rules/catalogue/F08";
import type { RuleText } from "../../rules/wording";

export const F08: RuleText<(typeof rule)["meta"]> = {
  title: "More was executed than budgeted",
  checks: "Whether the executed amount exceeds the annual budget, row by row.",
  why: "Nothing may be spent without a budget; either an adjustment is missing or an amount stands in the wrong place.",
  howToFix:
    "When the budget was adjusted, enter the adjusted amount as the annual budget; otherwise check the executed amount.",
  messages: {
    total: ({ executed, annualBudget, excess }) =>
      `${executed} executed exceeds the annual budget of ${annualBudget} by ${excess}. Check the executed amount, or enter the adjusted budget.`,
    part: ({ label, executed, annualBudget, excess }) =>
      `In “${label}” ${executed} executed exceeds the annual budget of ${annualBudget} by ${excess}. Check whether the amount stands in the wrong row.`,
  },
  labels: {},
};
