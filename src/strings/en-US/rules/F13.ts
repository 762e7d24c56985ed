/** English wording of F13: amounts of one row written in different ways. */
import type { F13 as rule } from "../../../core/rules/catalogue/F13";
import type { RuleText } from "../../rules/wording";

export const F13: RuleText<(typeof rule)["meta"]> = {
  title: "Amounts of one row in different formats",
  checks: "Whether the amounts of one row have the same decimals and thousands separators.",
  why: "Mixed formats are easily misread, and go wrong in exports and sums.",
  howToFix: "Give the row one number format; the amounts stay as they are.",
  messages: {
    mixed: ({ label, amounts }) =>
      `The amounts of “${label}” are written in different ways: ${amounts}. Use the same decimals and separators.`,
  },
  labels: {
    "same-format": ({ label }) => `Give “${label}” one number format`,
  },
};
