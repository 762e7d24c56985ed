/**
 * W07 weight-invalid: a weight is blank, 0, negative, or not a number. A form whose weights are all blank is said
 * to be so once.
 */
import { ZERO } from "../../values/decimal";
import { isNone } from "../../values/placeholder";
import type { NumberCell } from "../../forms/form";
import { defineRule, NOT_APPLICABLE, report } from "../rule";

export const W07 = defineRule(
  {
    id: "W07",
    alias: "weight-invalid",
    severity: "error",
    kinds: ["self-evaluation", "target"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: {
      blank: ["name"],
      zero: ["name"],
      negative: ["name", "weight"],
      "not-a-number": ["name", "weight"],
      "all-blank": ["count"],
    },
    labels: {},
  },
  ({ form }) => {
    const weighted = form.indicators.flatMap(({ name, weight }) =>
      weight === null ? [] : [{ name: name.text, weight }],
    );
    if (weighted.length === 0) return NOT_APPLICABLE;
    if (weighted.length > 1 && weighted.every(({ weight }) => isNone(weight.text))) {
      // A declaration asks for no weights: a column of them that is left blank is not wrong.
      if (form.kind === "target") return NOT_APPLICABLE;
      const data = { count: String(weighted.length) };
      return report([{ message: "all-blank", data, cells: weighted.map(({ weight }) => weight.cell) }]);
    }
    return report(
      weighted.flatMap(({ name, weight }) => {
        const fault = faultOf(weight);
        return fault === null
          ? []
          : [{ message: fault, data: { name, weight: weight.text }, cells: [weight.cell] }];
      }),
    );
  },
);

function faultOf({ text, number }: NumberCell): "blank" | "zero" | "negative" | "not-a-number" | null {
  if (number === null) return isNone(text) ? "blank" : "not-a-number";
  if (number.eq(ZERO)) return "zero";
  return number.lt(ZERO) ? "negative" : null;
}
