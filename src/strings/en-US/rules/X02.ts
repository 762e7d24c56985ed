/** English wording of X02: targets below those of an earlier year. */
import type { X02 as rule } from "../../../core/rules/catalogue/X02";
import type { RuleText } from "../../rules/wording";

export const X02: RuleText<(typeof rule)["meta"]> = {
  title: "Target below an earlier year's",
  checks:
    "Whether a target asks for less than the same project's target of the year before, or for clearly less than was reached.",
  why: "A project that goes on should aim no lower than what it has reached; targets that sink bind nobody.",
  howToFix: "Set the target by last year's target and result, or state why there is less to do.",
  messages: {
    "below-target": ({ name, target, earlier, year }) =>
      `“${name}” aims at ${target}, which asks for less than the target of ${year}, ${earlier}. Raise it, or state the reason.`,
    "below-actual": ({ name, target, earlier, year }) =>
      `“${name}” aims at ${target}, well short of what was reached in ${year}, ${earlier}. Set it by what has been reached.`,
  },
  labels: {},
};
