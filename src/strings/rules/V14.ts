/** Wording of V14: actuals that all equal their targets. */
import type { V14 as rule } from "../../core/rules/catalogue/V14";
import type { RuleText } from "./wording";

export const V14: RuleText<(typeof rule)["meta"]> = {
  title: "实际值与目标值全部相等",
  checks: "全部数值指标（目标为 0 或 100% 的除外）的实际完成值是否都恰好等于目标值。",
  why: "每项都分毫不差，容易被认为是照抄目标，复核会要求佐证。",
  howToFix: "核对实际完成值是否为实际统计数。",
  messages: {
    "all-equal": ({ count }) =>
      `${count} 项数值指标的实际完成值都恰好等于目标值。请确认填的是实际统计数，并备好佐证材料。`,
  },
  labels: {},
};
