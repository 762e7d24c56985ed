/** English wording of V04: units that do not fit the name. */
import type { V04 as rule } from "../../../core/rules/catalogue/V04";
import type { RuleText } from "../../rules/wording";

export const V04: RuleText<(typeof rule)["meta"]> = {
  title: "Unit does not fit the name",
  checks:
    "Whether a rate has a count or a word as its target, a count has a percentage, or people, occasions, days, areas, lengths, money and time are given in other units.",
  why: "When name and unit disagree, nobody can tell what is assessed.",
  howToFix: "Change the name or the value so that both speak of one thing.",
  messages: {
    "share-with-count": ({ name, text, unit }) =>
      `“${name}” is a rate, but its target ${text} counts in 「${unit}」. Use a percentage, or name it as a count.`,
    "share-with-word": ({ name, text }) =>
      `“${name}” is a rate, but its target is the word “${text}”. Use a percentage, or rename the indicator.`,
    "count-with-share": ({ name, text }) =>
      `“${name}” is a count, but its target is the percentage ${text}. Enter a number with its unit, or name it as a rate.`,
    "other-count": ({ name, text, unit, counted }) =>
      `“${name}” measures 「${counted}」, but its target ${text} is in 「${unit}」. Check the unit or the name.`,
  },
  labels: {},
};
