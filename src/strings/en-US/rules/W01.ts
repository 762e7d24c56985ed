/** English wording of W01: weights that must make 100. */
import type { W01 as rule } from "../../../core/rules/catalogue/W01";
import type { RuleText } from "../../rules/wording";

export const W01: RuleText<(typeof rule)["meta"]> = {
  title: "Weights do not add up to 100",
  checks:
    "Whether the weights of the indicators and of budget execution make 100, and whether the total row says so.",
  why: "Self-evaluations are scored out of 100; with another sum neither total nor grade means anything.",
  howToFix:
    "Adjust the weights by importance until they make 100 with budget execution, then check the total row.",
  messages: {
    "not-hundred": ({ indicators, execution, sum, difference }) =>
      `The indicators weigh ${indicators} and budget execution ${execution}, together ${sum}, which is ${difference} off 100. Adjust the weights.`,
    "not-hundred-alone": ({ indicators, execution }) =>
      `The indicators weigh ${indicators}, which is not 100 with the ${execution} for budget execution either. Adjust the weights.`,
    "printed-total": ({ printed, sum }) =>
      `The total row says ${printed}, but the weights add up to ${sum}. Correct the total row.`,
  },
  labels: {},
};
