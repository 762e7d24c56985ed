/** English wording of X03: projects that only one set of forms has. */
import type { X03 as rule } from "../../../core/rules/catalogue/X03";
import type { RuleText } from "../../rules/wording";

export const X03: RuleText<(typeof rule)["meta"]> = {
  title: "A project in one set of forms only",
  checks: "Whether every project of a body and year has both a declaration and a self-evaluation.",
  why: "What was declared is to be evaluated, and what is evaluated was to be declared; one alone cannot be compared.",
  howToFix: "Add the missing form; where the project was renamed, write one name in both.",
  messages: {
    "not-evaluated": ({ name, year }) =>
      `“${name}” was declared for ${year} and has no self-evaluation. Add it, or check whether the project was renamed.`,
    "not-declared": ({ name, year }) =>
      `“${name}” has a self-evaluation for ${year} and no declaration. Check the project's name, or find the declaration.`,
    ambiguous: ({ name, candidates }) =>
      `“${name}” may be any of these in the other set: ${candidates}. Make the project's name or unit clear.`,
    similar: ({ name, candidates }) =>
      `“${name}” is only like these in the other set: ${candidates}. Check the project's name and unit.`,
  },
  labels: {},
};
