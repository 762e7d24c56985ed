/** English wording of F05: 年度资金申请总额 against its parts. */
import type { F05 as rule } from "../../../core/rules/catalogue/F05";
import type { RuleText } from "../../rules/wording";

export const F05: RuleText<(typeof rule)["meta"]> = {
  title: "The year's funds do not add up",
  checks: "Whether the year's request equals the sum of fiscal, carried-over and other funds.",
  why: "The declared amount is what the budget review rests on; a form whose total and parts disagree is sent back.",
  howToFix: "Check each source of funds and correct the one that is wrong, or the total.",
  messages: {
    differs: ({ total, sum, difference }) =>
      `The amount of the year's request is ${total}, but fiscal, carried-over and other funds add up to ${sum}, ${difference} apart. Check the total and its parts.`,
    "hidden-digits": ({ total, sum, difference }) =>
      `The amount of the year's request is ${total} and its parts add up to ${sum}; the ${difference} between them may be rounding to 万元. Check against the amounts in 元.`,
    "parts-blank": ({ total }) =>
      `The year's request of ${total} has no sources: fiscal, carried-over and other funds are all blank. Fill in where the money comes from.`,
    "fiscal-blank": ({ total, sum, difference }) =>
      `The year's request is ${total} and the other sources add up to ${sum}; fiscal funds are blank and ${difference} is missing. Fill in the fiscal funds or correct the total.`,
  },
  labels: {
    "write-amount": ({ label, amount }) => `Set ${label} to ${amount}`,
  },
};
