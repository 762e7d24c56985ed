/** English wording of C01: names under the wrong second level. */
import type { C01 as rule } from "../../../core/rules/catalogue/C01";
import { levelInEnglish } from "./words";
import type { RuleText } from "../../rules/wording";

export const C01: RuleText<(typeof rule)["meta"]> = {
  title: "An indicator under the wrong second level",
  checks:
    "Whether names that are plainly about time, quality, cost or satisfaction stand under that level, and names under satisfaction are about it.",
  why: "Misplaced indicators distort the weights and the conclusions of each level.",
  howToFix: "Move the indicator to its level, or reword its name.",
  messages: {
    "belongs-elsewhere": ({ name, level, right }) =>
      `“${name}” stands under ${levelInEnglish(level)} but belongs under ${levelInEnglish(right)}. Move it, or reword it.`,
    "not-satisfaction": ({ name }) =>
      `“${name}” stands under satisfaction but does not measure it. Move it, and add an indicator of satisfaction.`,
  },
  labels: {},
};
