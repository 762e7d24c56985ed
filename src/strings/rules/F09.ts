/** Wording of F09: an annual budget of 0. */
import type { F09 as rule } from "../../core/rules/catalogue/F09";
import type { RuleWording } from "./wording";

export const F09: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "全年预算数为 0",
    checks: "全年预算数是否为 0。",
    why: "没有预算就没有执行率，项目当年没有实施，不应作为已实施项目打分。",
    howToFix: "项目确未实施的，不填自评分，并按本地要求说明；有预算的，补填全年预算数。",
    messages: {
      "not-carried-out": ({ annualBudget }) =>
        `全年预算数为 ${annualBudget}，无法计算执行率，项目当年没有实施。请核对预算数，并说明未实施的原因。`,
      scored: ({ annualBudget, score }) =>
        `全年预算数为 ${annualBudget}，项目当年没有实施，却有总分 ${score}。请核对预算数；确未实施的不应打分。`,
      "executed-without-budget": ({ annualBudget, executed }) =>
        `全年预算数为 ${annualBudget}，却有全年执行数 ${executed}，无法计算执行率。请补填调整后的全年预算数。`,
    },
    labels: {},
  },
  "en-US": {
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
  },
};
