/** English wording of C02: cost that cannot be measured. */
import type { C02 as rule } from "../../../core/rules/catalogue/C02";
import type { RuleText } from "../../rules/wording";

export const C02: RuleText<(typeof rule)["meta"]> = {
  title: "A cost indicator that cannot be measured",
  checks: "Whether the target of a cost indicator is only a word.",
  why: "Cost is measured as an amount, a rate or a limit; “effective” or “reasonable” cannot be checked.",
  howToFix: "Give an amount, a price or a rate, such as “≤80元/人”.",
  messages: {
    word: ({ name, target }) =>
      `The target “${target}” of the cost indicator “${name}” cannot be measured. Give an amount, a price or a rate.`,
  },
  labels: {},
};
