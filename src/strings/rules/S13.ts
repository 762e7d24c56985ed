/** Wording of S13: the grade against the total. */
import type { S13 as rule } from "../../core/rules/catalogue/S13";
import type { RuleWording } from "./wording";

export const S13: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "评分等级与总分不符",
    checks: "评分等级是否为总分所在的档次；总分与各项得分之和不符的，按合计判定。",
    why: "等级由总分决定（90 分以上为优，80 分以上为良，60 分以上为中，其余为差，以计分规则为准），填错等级会影响结果运用。",
    howToFix: "先核对总分，再按总分更正等级。",
    messages: {
      differs: ({ total, grade, due }) =>
        `评分等级填「${grade}」，而总分 ${total} 属于「${due}」。请更正等级。`,
    },
    labels: { "set-grade": ({ grade }) => `等级改为${grade}` },
  },
  "en-US": {
    title: "Grade does not fit the total",
    checks:
      "Whether the grade is the band of the total; where the scores add up to another total, of that sum.",
    why: "The total decides the grade (by the profile: 优 from 90, 良 from 80, 中 from 60, else 差), and the grade decides what follows.",
    howToFix: "Check the total first, then set the grade by it.",
    messages: {
      differs: ({ total, grade, due }) =>
        `The grade says 「${grade}」, but a total of ${total} is 「${due}」. Correct the grade.`,
    },
    labels: { "set-grade": ({ grade }) => `Set the grade to ${grade}` },
  },
};
