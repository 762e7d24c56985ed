/**
 * F11 budget-adjusted: the annual budget differs from the initial one by the threshold or more, or there was no
 * initial budget, and nothing in the form says why.
 */
import { explainsAdjustment } from "../../knowledge/funding";
import { decimal, decimalText, divide, HUNDRED, literal, ZERO } from "../../values/decimal";
import { explanationTexts } from "../explanations";
import { fundRow, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F11 = defineRule(
  {
    id: "F11",
    alias: "budget-adjusted",
    severity: "warning",
    kinds: ["self-evaluation"],
    source: "",
    fix: null,
    options: { threshold: "20" },
    messages: {
      increased: ["initial", "annual", "percent"],
      decreased: ["initial", "annual", "percent"],
      "not-budgeted": ["annual"],
    },
    labels: {},
  },
  ({ form, options }) => {
    const total = fundRow(form, "total");
    if (total === null || total.initialBudget === null || total.annualBudget === null) return NOT_APPLICABLE;
    const [initial, annual] = [numberOf(total.initialBudget), numberOf(total.annualBudget)];
    if (annual === null || (initial === null && total.initialBudget.text === "")) return NOT_ENOUGH_DATA;
    const explained = (): boolean =>
      explanationTexts(form).some(explainsAdjustment) ||
      form.indicators.some(({ deviation }) => explainsAdjustment(deviation?.text ?? ""));
    const cells = [total.annualBudget.cell, total.initialBudget.cell];
    if (initial === null || initial.lte(ZERO)) {
      const data = { annual: textOf(total.annualBudget) };
      return annual.gt(ZERO) && !explained() ? report([{ message: "not-budgeted", data, cells }]) : PASSED;
    }
    const change = divide(annual.minus(initial).times(HUNDRED), initial, 2, "half-up") ?? ZERO;
    if (change.abs().lt(decimal(options.threshold) ?? literal("20")) || explained()) return PASSED;
    const data = {
      initial: textOf(total.initialBudget),
      annual: textOf(total.annualBudget),
      percent: decimalText(change.abs()),
    };
    return report([{ message: change.gt(ZERO) ? "increased" : "decreased", data, cells }]);
  },
);
