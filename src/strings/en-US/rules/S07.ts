/** English wording of S07: a deviation without a reason. */
import type { S07 as rule } from "../../../core/rules/catalogue/S07";
import type { RuleText } from "../../rules/wording";

export const S07: RuleText<(typeof rule)["meta"]> = {
  title: "No reason for the deviation",
  checks:
    "Whether the deviation column gives a reason for every missed target, and whether what it says about a far exceeded one is a reason.",
  why: "A self-evaluation explains each deviation and its remedy; “none” or “completed” explains nothing.",
  howToFix: "State the reason and the remedy in the deviation column.",
  messages: {
    blank: ({ name, target, actual }) =>
      `“${name}” missed its target (target ${target}, actual ${actual}), and the deviation column is blank. State the reason and the remedy.`,
    "no-reason": ({ name, target, actual, reason }) =>
      `“${name}” missed its target (target ${target}, actual ${actual}), and the deviation column only says “${reason}”. State the reason and the remedy.`,
    "over-no-reason": ({ name, target, actual, over, reason }) =>
      `“${name}” is ${over}% over its target (target ${target}, actual ${actual}), and the deviation column only says “${reason}”. State why it was exceeded.`,
  },
  labels: {},
};
