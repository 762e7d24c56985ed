/** English wording of V16: what typing or Excel broke. */
import type { V16 as rule } from "../../../core/rules/catalogue/V16";
import type { RuleText } from "../../rules/wording";

export const V16: RuleText<(typeof rule)["meta"]> = {
  title: "Broken while typing",
  checks:
    "Whether Excel took a target or an actual for a formula or a date, whether two quantities are run together, or a name stands in a value cell.",
  why: "Excel takes =100% for a formula and 2-4 for a date: others do not see what was typed.",
  howToFix: "Type it again as text (with a leading apostrophe); split two quantities into two indicators.",
  messages: {
    formula: ({ name, typed }) =>
      `Excel took ${typed} of “${name}” for a formula. Make it text, so that it shows and counts as typed.`,
    date: ({ name, typed, shown }) =>
      `“${name}” shows ${shown}; Excel may have taken a typed ${typed} for a date. Check it and type it again as text.`,
    lost: ({ name, shown }) => `“${name}” shows ${shown}; what was typed cannot be recovered. Type it again.`,
    "run-together": ({ name, text, first, second }) =>
      `“${text}” of “${name}” runs ${first} and ${second} together. Keep one, or make two indicators.`,
    "name-in-value": ({ name, text }) =>
      `The value of “${name}” is “${text}”, which looks like an indicator's name. Enter the value.`,
  },
  labels: { "write-as-text": ({ text }) => `Write ${text} as text` },
};
