/** English wording of T02: years in the project’s name. */
import type { T02 as rule } from "../../../core/rules/catalogue/T02";
import type { RuleText } from "../../rules/wording";

export const T02: RuleText<(typeof rule)["meta"]> = {
  title: "A year in the name is not the form’s year",
  checks: "Whether a year in the project’s name is the form’s year.",
  why: "A name with an old year is easily taken for an earlier project.",
  howToFix: "Check the project and the year; ignore this when the name is fixed.",
  messages: {
    differs: ({ name, year, formYear }) =>
      `The name “${name}” carries ${year}, but the form is for ${formYear}. Check the name or the year.`,
  },
  labels: {},
};
