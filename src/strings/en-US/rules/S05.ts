/** English wording of S05: equal deductions for unequal deviations. */
import type { S05 as rule } from "../../../core/rules/catalogue/S05";
import type { RuleText } from "../../rules/wording";

export const S05: RuleText<(typeof rule)["meta"]> = {
  title: "The same deduction for different deviations",
  checks: "Whether two targets that were missed by very different degrees lost the same points.",
  why: "A deduction should follow the deviation; the same points for a small and a large one look arbitrary.",
  howToFix: "Calculate each score in proportion.",
  messages: {
    uneven: ({ first, firstGap, second, secondGap, deduction }) =>
      `“${first}” missed its target by ${firstGap}%, “${second}” by ${secondGap}%, and both lost ${deduction} points. Let the deduction follow the deviation.`,
  },
  labels: {},
};
