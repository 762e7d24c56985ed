/** English wording of V12: numbers inside words. */
import type { V12 as rule } from "../../../core/rules/catalogue/V12";
import type { RuleText } from "../../rules/wording";

export const V12: RuleText<(typeof rule)["meta"]> = {
  title: "A quantity hidden in words",
  checks: "Whether a target in words holds a quantity that could be assessed by itself.",
  why: "Inside words a quantity is scored by judgement, not by number.",
  howToFix: "Make the quantity the target and move the explanation into the name.",
  messages: {
    "holds-number": ({ name, target, number }) =>
      `The target “${target}” of “${name}” holds the quantity ${number} but is written as words. Make the quantity the target and explain it in the name.`,
  },
  labels: {
    "set-target": ({ target }) => `Set the target to ${target}`,
  },
};
