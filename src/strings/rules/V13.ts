/** Wording of V13: actuals that are no results. */
import type { V13 as rule } from "../../core/rules/catalogue/V13";
import type { RuleText } from "./wording";

export const V13: RuleText<(typeof rule)["meta"]> = {
  title: "实际完成值不是实际结果",
  checks: "实际完成值是否写成「≥85%」这样的不等式，或照抄了目标值的区间、时限。",
  why: "实际完成值应是实际做到的数，写成不等式或照抄目标，看不出做到多少。",
  howToFix: "填写实际做到的数值、日期或结果。",
  messages: {
    inequality: ({ name, actual }) =>
      `「${name}」的实际完成值写成 ${actual}，是要求不是结果。请填实际做到的数值。`,
    copied: ({ name, actual }) =>
      `「${name}」的实际完成值「${actual}」照抄了目标值。请填实际结果，如数值或完成日期。`,
  },
  labels: {},
};
