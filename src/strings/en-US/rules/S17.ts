/** English wording of S17: blanks that can be computed. */
import type { S17 as rule } from "../../../core/rules/catalogue/S17";
import type { RuleText } from "../../rules/wording";

export const S17: RuleText<(typeof rule)["meta"]> = {
  title: "A blank that can be computed",
  checks: "Rates, scores, totals and grades that follow from the form and are still blank.",
  why: "These need no judgement; while they are blank there is no total and no grade.",
  howToFix: "Fill all of them in one go, then look at the indicators that need a judgement.",
  messages: {
    rate: ({ value }) => `The execution rate is blank; from the amounts it is ${value}. It can be filled in.`,
    "row-rate": ({ value }) =>
      `The rate of a fund row is blank; from its amounts it is ${value}. It can be filled in.`,
    "fund-score": ({ value }) =>
      `The score for budget execution is blank; from the rate it is ${value}. It can be filled in.`,
    "indicator-score": ({ name, value }) =>
      `The score of “${name}” is blank; from target and actual it is ${value}. It can be filled in.`,
    "total-weight": ({ value }) =>
      `The total weight is blank; the weights add up to ${value}. It can be filled in.`,
    "total-score": ({ value }) => `The total is blank; the scores add up to ${value}. It can be filled in.`,
    grade: ({ value }) => `The grade is blank; by the total it is 「${value}」. It can be filled in.`,
  },
  labels: { fill: ({ value }) => `Fill in ${value}` },
};
