/** English wording of F04: 项目资金总额 against its parts. */
import type { F04 as rule } from "../../../core/rules/catalogue/F04";
import type { RuleText } from "../../rules/wording";

export const F04: RuleText<(typeof rule)["meta"]> = {
  title: "Project funds do not add up",
  checks: "Whether the project total equals the sum of fiscal and other funds.",
  why: "The declared amount is what the budget review rests on; a form whose total and parts disagree is sent back.",
  howToFix: "Check each source of funds and correct the one that is wrong, or the total.",
  messages: {
    differs: ({ total, sum, difference }) =>
      `The amount of the project total is ${total}, but fiscal and other funds add up to ${sum}, ${difference} apart. Check the total and its parts.`,
    "hidden-digits": ({ total, sum, difference }) =>
      `The amount of the project total is ${total} and its parts add up to ${sum}; the ${difference} between them may be rounding to 万元. Check against the amounts in 元.`,
  },
  labels: {
    "write-amount": ({ label, amount }) => `Set ${label} to ${amount}`,
  },
};
