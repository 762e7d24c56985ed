/** Wording of F11: a budget that changed much. */
import type { F11 as rule } from "../../core/rules/catalogue/F11";
import type { RuleText } from "./wording";

export const F11: RuleText<(typeof rule)["meta"]> = {
  title: "预算调整幅度大且无说明",
  checks: "全年预算数比年初预算数增减达到阈值（默认 20%），或年初没有预算时，表中是否说明原因。",
  why: "预算年中大幅调整，绩效目标也应随之调整；没有说明，就看不出目标是否仍然合适。",
  howToFix: "写明追加、调减的原因和批准情况，并核对绩效目标是否同步调整。",
  messages: {
    increased: ({ initial, annual, percent }) =>
      `全年预算数 ${annual} 比年初预算数 ${initial} 增加 ${percent}%，表中没有说明。请写明追加预算的原因。`,
    decreased: ({ initial, annual, percent }) =>
      `全年预算数 ${annual} 比年初预算数 ${initial} 减少 ${percent}%，表中没有说明。请写明调减预算的原因。`,
    "not-budgeted": ({ annual }) =>
      `年初没有预算，全年预算数为 ${annual}，表中没有说明。请写明年中新增的原因。`,
  },
  labels: {},
};
