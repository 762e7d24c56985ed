/** Wording of S08: a stated shortfall without a deduction. */
import type { S08 as rule } from "../../core/rules/catalogue/S08";
import type { RuleText } from "./wording";

export const S08: RuleText<(typeof rule)["meta"]> = {
  title: "说明了未完成，却没有扣分",
  checks: "偏差栏写了未完成的原因，而得分仍为满分的指标。",
  why: "偏差栏承认没有完成，得分却是满分，两处自相矛盾。",
  howToFix: "确未完成的，核对实际完成值并相应扣分；已经完成的，改写偏差栏。",
  messages: {
    unchanged: ({ name, reason, score }) =>
      `「${name}」偏差栏写「${reason}」，说的是没有完成，得分却是满分 ${score}。请相应扣分，或改写偏差栏。`,
  },
  labels: {},
};
