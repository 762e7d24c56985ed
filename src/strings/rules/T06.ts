/** Wording of T06: a completion that repeats the goal. */
import type { T06 as rule } from "../../core/rules/catalogue/T06";
import type { RuleText } from "./wording";

export const T06: RuleText<(typeof rule)["meta"]> = {
  title: "实际完成情况照抄预期目标",
  checks: "实际完成情况是否与预期目标一字不差（标点和“已”等字除外）。",
  why: "自评要说明做成了什么；照抄目标等于没有自评。",
  howToFix: "写明实际完成的工作、数量和效果，与预期目标逐项对照。",
  messages: {
    copied: () => `实际完成情况照抄了预期目标。请写明实际做了什么、完成多少、效果如何。`,
  },
  labels: {},
};
