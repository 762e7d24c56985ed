/** English wording of S13: the grade against the total. */
import type { S13 as rule } from "../../../core/rules/catalogue/S13";
import type { RuleText } from "../../rules/wording";

export const S13: RuleText<(typeof rule)["meta"]> = {
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
};
