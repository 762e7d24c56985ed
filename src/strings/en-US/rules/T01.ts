/** English wording of T01: years in the goals. */
import type { T01 as rule } from "../../../core/rules/catalogue/T01";
import type { RuleText } from "../../rules/wording";

export const T01: RuleText<(typeof rule)["meta"]> = {
  title: "A year in the goals is not the form’s year",
  checks:
    "Whether a year given as the time of the work is the form’s year; comparisons, beginnings and documents do not count.",
  why: "Another year usually means that last year’s text was copied: the goal is then not this year’s.",
  howToFix: "Correct the year, and check whether the text needs an update as well.",
  messages: {
    differs: ({ year, formYear, clause }) =>
      `A goal speaks of ${year} (“${clause}”), but the form is for ${formYear}. Check whether the text was copied from another year.`,
  },
  labels: {},
};
