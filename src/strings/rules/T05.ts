/** Wording of T05: two goals that are one. */
import type { T05 as rule } from "../../core/rules/catalogue/T05";
import type { RuleText } from "./wording";

export const T05: RuleText<(typeof rule)["meta"]> = {
  title: "总目标与年度目标相同",
  checks: "项目总目标与年度总目标是否一字不差。",
  why: "跨年项目的总目标和年度目标应当不同；照抄说明没有把总目标分解到年度。",
  howToFix: "一年期项目可以相同；跨年项目应写明本年度完成哪一部分。",
  messages: {
    same: () => `年度总目标与项目总目标一字不差。跨年项目请写明本年度的目标。`,
  },
  labels: {},
};
