/** Wording of W06: how many indicators there are. */
import type { W06 as rule } from "../../core/rules/catalogue/W06";
import type { RuleText } from "./wording";

export const W06: RuleText<(typeof rule)["meta"]> = {
  title: "指标个数过少或过多",
  checks: "三级指标个数是否在 3 到 25 个之间（可调）。",
  why: "指标太少反映不了项目内容，太多则抓不住重点，也难以逐项取证。",
  howToFix: "太少的，按产出、效益、满意度补设；太多的，合并相近的指标。",
  messages: {
    few: ({ count, least }) => `只设了 ${count} 个指标，少于 ${least} 个。请补设能反映主要内容的指标。`,
    many: ({ count, most }) => `设了 ${count} 个指标，多于 ${most} 个。建议合并或删减次要指标。`,
  },
  labels: {},
};
