/** English wording of C03: labels of the two levels. */
import type { C03 as rule } from "../../../core/rules/catalogue/C03";
import { levelInEnglish } from "./words";
import type { RuleText } from "../../rules/wording";

export const C03: RuleText<(typeof rule)["meta"]> = {
  title: "A level label is wrong",
  checks:
    "Whether the labels of both levels are those of the rules, each second level stands under its first, and the labels stand in their columns.",
  why: "With wrong labels everything counted by level goes wrong.",
  howToFix: "Use the names of the rules, and move labels back into their columns.",
  messages: {
    unknown: ({ label }) => `“${label}” is no level of the rules. Use the proper name.`,
    elsewhere: ({ level2, level1, right }) =>
      `The level ${levelInEnglish(level2)} stands under ${levelInEnglish(level1)}, not under ${levelInEnglish(right)}. Move it.`,
    shifted: ({ label }) =>
      `The label “${label}” stands outside its column, perhaps moved by a page break or an inserted cell. Move it back.`,
    missing: ({ name }) => `It cannot be seen which levels “${name}” belongs to. Add the labels.`,
  },
  labels: {},
};
