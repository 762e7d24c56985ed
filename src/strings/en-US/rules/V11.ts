/** English wording of V11: too many targets in words. */
import type { V11 as rule } from "../../../core/rules/catalogue/V11";
import type { RuleText } from "../../rules/wording";

export const V11: RuleText<(typeof rule)["meta"]> = {
  title: "Mostly qualitative",
  checks: "Whether more than half of the indicators, by number or by weight, have a target in words.",
  why: "Targets in words are scored by judgement; too many make a self-evaluation hard to believe.",
  howToFix: "Give a number to what can be counted.",
  messages: {
    "by-count": ({ qualitative, count }) =>
      `${qualitative} of ${count} indicators have a target in words, more than half. Give a number to what can be counted.`,
    "by-weight": ({ weight, total, qualitative, count }) =>
      `${qualitative} of ${count} indicators have a target in words and carry ${weight} of ${total} points, more than half. Give a number to what can be counted.`,
  },
  labels: {},
};
