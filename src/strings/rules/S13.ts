/** Wording of S13: the grade against the total. */
import type { S13 as rule } from "../../core/rules/catalogue/S13";
import type { RuleText } from "./wording";

export const S13: RuleText<(typeof rule)["meta"]> = {
  title: "评分等级与总分不符",
  checks: "评分等级是否为总分所在的档次；总分与各项得分之和不符的，按合计判定。",
  why: "等级由总分决定（90 分以上为优，80 分以上为良，60 分以上为中，其余为差，以计分规则为准），填错等级会影响结果运用。",
  howToFix: "先核对总分，再按总分更正等级。",
  messages: {
    differs: ({ total, grade, due }) =>
      `评分等级填「${grade}」，而总分 ${total} 属于「${due}」。请更正等级。`,
  },
  labels: { "set-grade": ({ grade }) => `等级改为${grade}` },
};
