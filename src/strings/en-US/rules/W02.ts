/** English wording of W02: weights of the first levels. */
import type { W02 as rule } from "../../../core/rules/catalogue/W02";
import type { RuleText } from "../../rules/wording";

export const W02: RuleText<(typeof rule)["meta"]> = {
  title: "First-level weights depart from the rule",
  checks:
    "Whether the weights of output, benefit, satisfaction (and cost) add up to those of the scoring profile.",
  why: "In principle all projects use the same division, so that they can be compared; a departure needs a reason.",
  howToFix: "Adjust the weights to the rule, or be ready to explain the departure.",
  messages: {
    departs: ({ actual, expected }) =>
      `The first levels weigh ${actual}, where the profile has ${expected}. Adjust the weights, or explain the departure.`,
  },
  labels: {},
};
