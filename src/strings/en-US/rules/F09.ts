/** English wording of F09: an annual budget of 0. */
import type { F09 as rule } from "../../../core/rules/catalogue/F09";
import type { RuleText } from "../../rules/wording";

export const F09: RuleText<(typeof rule)["meta"]> = {
  title: "The annual budget is 0",
  checks: "Whether the annual budget is 0.",
  why: "Without a budget there is no rate: the project was not carried out this year and should not be scored as if it had been.",
  howToFix:
    "When it was not carried out, leave the scores blank and say why; otherwise fill in the annual budget.",
  messages: {
    "not-carried-out": ({ annualBudget }) =>
      `The annual budget is ${annualBudget}, so there is no execution rate; the project was not carried out. Check the budget, and say why.`,
    scored: ({ annualBudget, score }) =>
      `The annual budget is ${annualBudget}: the project was not carried out, yet its total is ${score}. Check the budget; a project that was not carried out is not scored.`,
    "executed-without-budget": ({ annualBudget, executed }) =>
      `The annual budget is ${annualBudget}, yet ${executed} was executed, so there is no rate. Fill in the adjusted annual budget.`,
  },
  labels: {},
};
