/** Wording of V14: actuals that all equal their targets. */
import type { V14 as rule } from "../../core/rules/catalogue/V14";
import type { RuleWording } from "./wording";

export const V14: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "实际值与目标值全部相等",
    checks: "全部数值指标（目标为 0 或 100% 的除外）的实际完成值是否都恰好等于目标值。",
    why: "每项都分毫不差，容易被认为是照抄目标，复核会要求佐证。",
    howToFix: "核对实际完成值是否为实际统计数。",
    messages: {
      "all-equal": ({ count }) =>
        `${count} 项数值指标的实际完成值都恰好等于目标值。请确认填的是实际统计数，并备好佐证材料。`,
    },
    labels: {},
  },
  "en-US": {
    title: "Every actual equals its target",
    checks: "Whether all numeric actuals, targets of 0 and 100% left out, equal their targets exactly.",
    why: "When nothing deviates at all, reviewers suspect copied targets and ask for evidence.",
    howToFix: "Check that the actuals are counted results.",
    messages: {
      "all-equal": ({ count }) =>
        `The actuals of all ${count} numeric indicators equal their targets exactly. Make sure that they were counted, and keep the evidence.`,
    },
    labels: {},
  },
};
