/** English wording of F03: the parts of 年度资金总额. */
import type { F03 as rule } from "../../../core/rules/catalogue/F03";
import { columnTerms } from "../terms";
import { worded } from "./words";
import type { RuleText } from "../../rules/wording";

export const F03: RuleText<(typeof rule)["meta"]> = {
  title: "Fund rows do not add up to the total",
  checks:
    "Whether, for initial budget, annual budget and executed amount, the total row is the sum of its parts.",
  why: "A total without matching parts leaves open where the money came from; auditors look at this first.",
  howToFix:
    "Fill in the parts from the approved budget and the books so that they add up to the total; enter 0 where there is none.",
  messages: {
    differs: ({ column, total, sum, difference }) =>
      `In ${worded(column, columnTerms)} the total is ${total} but the parts add up to ${sum}, ${difference} apart. Check the parts and the total.`,
    "parts-blank": ({ columns, total }) =>
      `There is a total in ${worded(columns, columnTerms)} (${total}), but every part of it is 0 or blank. Fill in the parts by source of funds.`,
    "hidden-digits": ({ column, total, sum, difference }) =>
      `In ${worded(column, columnTerms)} the total is ${total} and the parts add up to ${sum}; the ${difference} between them may be rounding to 万元. Check against the amounts in 元.`,
  },
  labels: {},
};
