/** Wording of F09: an annual budget of 0. */
import type { F09 as rule } from "../../core/rules/catalogue/F09";
import type { RuleText } from "./wording";

export const F09: RuleText<(typeof rule)["meta"]> = {
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
};
