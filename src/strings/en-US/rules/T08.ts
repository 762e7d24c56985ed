/** English wording of T08: fields of the head that must be filled. */
import type { T08 as rule } from "../../../core/rules/catalogue/T08";
import { fieldTerms, worded } from "./words";
import type { RuleText } from "../../rules/wording";

export const T08: RuleText<(typeof rule)["meta"]> = {
  title: "A required field is blank",
  checks:
    "Whether project name, category, department, unit and dates are filled in, as far as the form prints them.",
  why: "They say whose project this is; without one the form can be neither filed nor compared.",
  howToFix: "Fill them in from the approval; replace hints of the template.",
  messages: {
    blank: ({ field }) => `The ${worded(field, fieldTerms)} is blank. Fill it in.`,
    hint: ({ field, text }) =>
      `The ${worded(field, fieldTerms)} still holds the template’s hint “${text}”. Replace it.`,
  },
  labels: {},
};
