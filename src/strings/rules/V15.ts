/** Wording of V15: satisfaction without a survey. */
import type { V15 as rule } from "../../core/rules/catalogue/V15";
import type { RuleText } from "./wording";

export const V15: RuleText<(typeof rule)["meta"]> = {
  title: "满意度没写调查依据",
  checks: "满意度指标有没有写明调查方式（问卷、访谈、回访等）或样本。",
  why: "满意度应来自调查；没有依据的满意度，复核时不予认可。",
  howToFix: "在偏差栏、实际完成值或完成情况中写明调查方式和样本数。",
  messages: {
    "no-survey": ({ name, actual }) =>
      `「${name}」填 ${actual}，全表没有写明调查依据。请注明调查方式和样本数。`,
  },
  labels: {},
};
