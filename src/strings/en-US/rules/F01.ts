/** English wording of F01: 执行率 against the amounts it is made of. */
import type { F01 as rule } from "../../../core/rules/catalogue/F01";
import { roundingTerms } from "../terms";
import { worded } from "./words";
import type { RuleText } from "../../rules/wording";

export const F01: RuleText<(typeof rule)["meta"]> = {
  title: "Execution rate does not follow from the amounts",
  checks:
    "Whether the rate in the total row is executed divided by the annual budget, with two decimals by the scoring profile.",
  why: "The rate decides the score for budget execution and is the first figure a reviewer recalculates; it is taken of the annual budget, never of the initial one.",
  howToFix:
    "Check the annual budget and the executed amount; when both are right, recalculate the rate by the profile and correct the score with it.",
  messages: {
    differs: ({ executed, annualBudget, printed, computed }) =>
      `The execution rate says ${printed}, but ${executed} executed ÷ ${annualBudget} annual budget is ${computed}%. Check the amounts or correct the rate.`,
    "other-rounding": ({ executed, annualBudget, printed, computed, modes, profile }) =>
      `The execution rate ${printed} is ${worded(modes, roundingTerms)}; under profile ${profile}, ${executed} ÷ ${annualBudget} gives ${computed}%. Use one way of rounding throughout.`,
    "other-rounding-or-hidden": ({ executed, annualBudget, printed, computed, modes, profile }) =>
      `The execution rate ${printed} is ${worded(modes, roundingTerms)}, while ${executed} ÷ ${annualBudget} gives ${computed}% under profile ${profile}; digits that 万元 hides may explain it too. Check against the amounts in 元.`,
    "hidden-digits": ({ executed, annualBudget, printed, computed, low, high }) =>
      `By the amounts shown, ${executed} ÷ ${annualBudget} is ${computed}%, not ${printed}; digits that 万元 hides allow anything from ${low}% to ${high}%. Check against the amounts in 元.`,
    "fewer-decimals": ({ printed, computed }) =>
      `The execution rate ${printed} has fewer than two decimals; with two it is ${computed}%. Give two, so that the score can be checked.`,
    unreadable: ({ printed, computed }) =>
      `The execution rate “${printed}” is no number; by the amounts it is ${computed}%. Enter a number.`,
  },
  labels: { "write-rate": ({ rate }) => `Set the rate to ${rate}%` },
};
