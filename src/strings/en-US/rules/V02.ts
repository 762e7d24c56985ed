/** English wording of V02: spelling of comparators. */
import type { V02 as rule } from "../../../core/rules/catalogue/V02";
import type { RuleText } from "../../rules/wording";

export const V02: RuleText<(typeof rule)["meta"]> = {
  title: "Unusual spelling of a comparator",
  checks: "Whether a comparator is written 》=, > =, >= or ＝ instead of ≥, ≤ or =.",
  why: "Mixed spellings are misread when forms are collected or imported; re-spelling keeps the meaning.",
  howToFix: "Use ≥, ≤, =, > and < throughout; all of them can be fixed in one go.",
  messages: {
    spelling: ({ name, written, text, normal }) =>
      `“${name}”: in “${text}” the comparator is spelt “${written}”. Better write ${normal}.`,
  },
  labels: { respell: ({ text }) => `Change to ${text}` },
};
