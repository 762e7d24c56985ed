/**
 * W03 dominant-weight: one indicator carries so many points that it alone decides the grade.
 */
import { decimal, decimalText, literal } from "../../values/decimal";
import { defineRule, NOT_APPLICABLE, reportOn } from "../rule";

export const W03 = defineRule(
  {
    id: "W03",
    alias: "dominant-weight",
    severity: "warning",
    kinds: ["self-evaluation", "target"],
    source: "财预〔2020〕10号",
    fix: null,
    options: { threshold: "30" },
    messages: { dominant: ["name", "weight", "threshold"] },
    labels: {},
  },
  ({ form, options }) => {
    const threshold = decimal(options.threshold) ?? literal("30");
    const weighted = form.indicators.flatMap(({ name, weight }) =>
      weight === null ? [] : [{ name: name.text, weight }],
    );
    if (weighted.length === 0) return NOT_APPLICABLE;
    return reportOn(
      weighted.some(({ weight }) => weight.number !== null),
      weighted
        .filter(({ weight }) => weight.number?.gte(threshold) === true)
        .map(({ name, weight }) => ({
          message: "dominant",
          data: { name, weight: weight.text, threshold: decimalText(threshold) },
          cells: [weight.cell],
        })),
    );
  },
);
