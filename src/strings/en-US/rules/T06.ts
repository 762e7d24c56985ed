/** English wording of T06: a completion that repeats the goal. */
import type { T06 as rule } from "../../../core/rules/catalogue/T06";
import type { RuleText } from "../../rules/wording";

export const T06: RuleText<(typeof rule)["meta"]> = {
  title: "The actual completion copies the goal",
  checks:
    "Whether the actual completion repeats the expected goal word for word, punctuation and small words aside.",
  why: "A self-evaluation says what was done; a copy of the goal says nothing.",
  howToFix: "Write what was done, how much of it, and with what effect, point by point.",
  messages: {
    copied: () =>
      `The actual completion copies the expected goal. Write what was done, how much, and with what effect.`,
  },
  labels: {},
};
