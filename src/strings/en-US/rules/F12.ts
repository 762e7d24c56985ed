/** English wording of F12: the unit of the amounts. */
import type { F12 as rule } from "../../../core/rules/catalogue/F12";
import type { RuleText } from "../../rules/wording";

export const F12: RuleText<(typeof rule)["meta"]> = {
  title: "The money unit is missing or implausible",
  checks:
    "Whether the unit of the amounts (元, 万元) is printed and kept, and whether the amounts are plausible in it.",
  why: "元 and 万元 are ten thousand times apart: the most frequent and the worst mistake when forms are summed up.",
  howToFix: "State the unit in the fund block, and give every amount in it.",
  messages: {
    missing: ({ amount }) =>
      `No unit of money is stated, and ${amount} could be 元 as well as 万元. State the unit.`,
    contradicts: ({ amount, unit }) =>
      `The form counts in ${unit}, but an amount says ${amount}. Use one unit.`,
    "too-small": ({ amount }) =>
      `The unit is 元 and the total only ${amount}; it looks like 万元. Check the unit.`,
    "too-large": ({ amount }) =>
      `The unit is 万元 and an amount reaches ${amount}; it looks like 元. Check the unit.`,
  },
  labels: {},
};
