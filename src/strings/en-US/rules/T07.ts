/** English wording of T07: a completion that says nothing. */
import type { T07 as rule } from "../../../core/rules/catalogue/T07";
import type { RuleText } from "../../rules/wording";

export const T07: RuleText<(typeof rule)["meta"]> = {
  title: "The actual completion says too little",
  checks: "Whether the actual completion only says that all was done.",
  why: "That shows neither what was done nor how it compares with the goal.",
  howToFix: "Write what was done, how much, and with what effect.",
  messages: {
    empty: ({ text }) =>
      `The actual completion only says “${text}”. Write what was done, how much, and with what effect.`,
  },
  labels: {},
};
