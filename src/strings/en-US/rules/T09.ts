/** English wording of T09: the planned dates. */
import type { T09 as rule } from "../../../core/rules/catalogue/T09";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "../../rules/wording";

export const T09: RuleText<(typeof rule)["meta"]> = {
  title: "The planned dates are wrong",
  checks:
    "Whether the planned dates are dates, the end is not before the start, and the form’s year lies between them.",
  why: "The dates decide how timeliness is judged; reversed or out of the year they are a mistake.",
  howToFix: "Correct them from the approval, written like 2024-01-01.",
  messages: {
    "no-date": ({ field, text }) =>
      `The ${worded(field, fieldTerms)} “${text}” is no date. Write it like 2024-01-01.`,
    reversed: ({ start, end }) =>
      `The planned end ${end} is before the start ${start}. Correct them, or exchange the two.`,
    "outside-year": ({ start, end, year }) =>
      `The dates ${start} to ${end} do not touch the form’s year ${year}. Check the dates or the year.`,
  },
  labels: {
    swap: ({ start, end }) => `Exchange to ${start} – ${end}`,
  },
};
