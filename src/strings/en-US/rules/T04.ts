/** English wording of T04: goals that are not there. */
import type { T04 as rule } from "../../../core/rules/catalogue/T04";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "../../rules/wording";

export const T04: RuleText<(typeof rule)["meta"]> = {
  title: "A goal or its period is missing",
  checks:
    "Whether the goals and the actual completion are filled in, and the project goal’s period has its years.",
  why: "Indicators and evaluation start from the goals; without the years nobody sees how long the project goal holds.",
  howToFix: "Fill in the goals and the years; in a one-year project both years are the same.",
  messages: {
    blank: ({ fields }) => `The ${worded(fields, fieldTerms)} is blank. Fill it in.`,
    "no-period": ({ period }) => `The period “${period}” of the project goal has no years. Fill them in.`,
    "blank-without-period": ({ fields, period }) =>
      `The ${worded(fields, fieldTerms)} is blank, and the period “${period}” has no years. Fill them in.`,
  },
  labels: {},
};
