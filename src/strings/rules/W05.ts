/** Wording of W05: second levels that are missing. */
import type { W05 as rule } from "../../core/rules/catalogue/W05";
import type { RuleText } from "./wording";

export const W05: RuleText<(typeof rule)["meta"]> = {
  title: "缺少二级指标",
  checks: "产出指标下是否设有数量、质量、时效指标；工程和采购类项目是否设有成本指标。",
  why: "只有数量没有质量和时效，看不出事情做得好不好、是否按时；工程和采购花钱多，成本必须可以考核。",
  howToFix: "为缺少的方面各补设至少一个可以衡量的指标。",
  messages: {
    missing: ({ levels }) => `产出指标下没有${levels.split(",").join("、")}。请各补设至少一个指标。`,
    "missing-cost": ({ project }) => `「${project}」属于工程或采购类项目，没有成本指标。请补设成本指标。`,
  },
  labels: {},
};
