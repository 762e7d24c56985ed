/** English wording of F11: a budget that changed much. */
import type { F11 as rule } from "../../../core/rules/catalogue/F11";
import type { RuleText } from "../../rules/wording";

export const F11: RuleText<(typeof rule)["meta"]> = {
  title: "A large budget change without an explanation",
  checks:
    "When the annual budget differs from the initial one by the threshold (20% by default) or more, or there was none: whether the form says why.",
  why: "When a budget changes that much the targets should follow; without a word nobody sees whether they still fit.",
  howToFix:
    "Say why the budget was changed and approved, and check whether the targets were changed with it.",
  messages: {
    increased: ({ initial, annual, percent }) =>
      `The annual budget of ${annual} is ${percent}% above the initial ${initial}, and nothing says why. Explain the increase.`,
    decreased: ({ initial, annual, percent }) =>
      `The annual budget of ${annual} is ${percent}% below the initial ${initial}, and nothing says why. Explain the cut.`,
    "not-budgeted": ({ annual }) =>
      `There was no initial budget and the annual one is ${annual}; nothing says why. Explain the addition.`,
  },
  labels: {},
};
