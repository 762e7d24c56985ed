/**
 * F09 zero-budget: the annual budget is 0, so that there is no rate; the project was not carried out and should not
 * be scored.
 */
import { ZERO } from "../../values/decimal";
import { fundRow, isNothing, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F09 = defineRule(
  {
    id: "F09",
    alias: "zero-budget",
    severity: "warning",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: {
      "not-carried-out": ["annualBudget"],
      scored: ["annualBudget", "score"],
      "executed-without-budget": ["annualBudget", "executed"],
    },
    labels: {},
  },
  ({ form }) => {
    const total = fundRow(form, "total");
    if (total === null || total.annualBudget === null) return NOT_APPLICABLE;
    const { annualBudget, executed } = total;
    if (annualBudget.number === null && (annualBudget.text === "" || !isNothing(annualBudget)))
      return NOT_ENOUGH_DATA;
    if (annualBudget.number?.gt(ZERO) === true) return PASSED;
    const zero = { annualBudget: annualBudget.text };
    if (numberOf(executed)?.gt(ZERO) === true) {
      const cells = [annualBudget.cell, ...(executed === null ? [] : [executed.cell])];
      return report([
        { message: "executed-without-budget", data: { ...zero, executed: textOf(executed) }, cells },
      ]);
    }
    const score = form.total?.score ?? null;
    if (score !== null && numberOf(score)?.gt(ZERO) === true) {
      return report([
        { message: "scored", data: { ...zero, score: score.text }, cells: [annualBudget.cell, score.cell] },
      ]);
    }
    return report([{ message: "not-carried-out", data: zero, cells: [annualBudget.cell] }]);
  },
);
