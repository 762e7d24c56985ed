/** English wording of F07: the year’s request within the project. */
import type { F07 as rule } from "../../../core/rules/catalogue/F07";
import type { RuleText } from "../../rules/wording";

export const F07: RuleText<(typeof rule)["meta"]> = {
  title: "The request does not fit the project total",
  checks:
    "Whether the year's request stays within the project total, and equals it in a project that begins and ends in one year.",
  why: "The request is a part of the total; where they differ in a one-year project, one of them was not brought up to date.",
  howToFix: "Check whether the total covers earlier and later years, and correct the amount that is wrong.",
  messages: {
    exceeds: ({ annual, project }) =>
      `The year’s request of ${annual} exceeds the project total of ${project}. Check both amounts.`,
    "one-year": ({ annual, project, year }) =>
      `The project begins and ends in ${year}, yet the request of ${annual} is not the project total of ${project}. Check the amounts or the dates.`,
  },
  labels: {},
};
