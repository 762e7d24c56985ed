/** English wording of W07: a weight that is none. */
import type { W07 as rule } from "../../../core/rules/catalogue/W07";
import type { RuleText } from "../../rules/wording";

export const W07: RuleText<(typeof rule)["meta"]> = {
  title: "A weight is not valid",
  checks: "Whether every indicator has a weight above 0.",
  why: "An indicator without a weight does not count, as if it were not there; a text spoils the sum.",
  howToFix: "Give each indicator a weight above 0 so that all of them make 100 with budget execution.",
  messages: {
    blank: ({ name }) => `“${name}” has no weight. Enter one above 0.`,
    zero: ({ name }) =>
      `“${name}” weighs 0 and does not count. Enter a weight above 0, or remove the indicator.`,
    negative: ({ name, weight }) => `“${name}” weighs ${weight}, which is below 0. Enter a weight above 0.`,
    "not-a-number": ({ name, weight }) =>
      `The weight of “${name}”, “${weight}”, is no number. Enter a number.`,
    "all-blank": ({ count }) =>
      `None of the ${count} indicators has a weight, so nothing can be scored. Enter the weights.`,
  },
  labels: {},
};
