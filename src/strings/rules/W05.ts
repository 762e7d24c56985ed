/** Wording of W05: second levels that are missing. */
import type { W05 as rule } from "../../core/rules/catalogue/W05";
import { levelInEnglish } from "./words";
import type { RuleWording } from "./wording";

export const W05: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "缺少二级指标",
    checks: "产出指标下是否设有数量、质量、时效指标；工程和采购类项目是否设有成本指标。",
    why: "只有数量没有质量和时效，看不出事情做得好不好、是否按时；工程和采购花钱多，成本必须可以考核。",
    howToFix: "为缺少的方面各补设至少一个可以衡量的指标。",
    messages: {
      missing: ({ levels }) => `产出指标下没有${levels.split(",").join("、")}。请各补设至少一个指标。`,
      "missing-cost": ({ project }) => `「${project}」属于工程或采购类项目，没有成本指标。请补设成本指标。`,
    },
    labels: {},
  },
  "en-US": {
    title: "A second level is missing",
    checks:
      "Whether quantity, quality and timeliness are each measured, and cost in projects of works or purchases.",
    why: "Quantity alone does not tell whether the work was good and on time; works and purchases cost much, so that cost must be measured.",
    howToFix: "Add at least one measurable indicator for each missing level.",
    messages: {
      missing: ({ levels }) =>
        `Output has no ${levels.split(",").map(levelInEnglish).join(", ")} indicator. Add at least one for each.`,
      "missing-cost": ({ project }) =>
        `“${project}” is a project of works or purchases and has no cost indicator. Add one.`,
    },
    labels: {},
  },
};
