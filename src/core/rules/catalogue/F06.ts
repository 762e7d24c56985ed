/**
 * F06 fiscal-part-blank: 财政资金 is blank although the project total is positive and other funds do not cover it.
 */
import { ZERO } from "../../values/decimal";
import { fundRow, isNothing, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F06 = defineRule(
  {
    id: "F06",
    alias: "fiscal-part-blank",
    severity: "warning",
    kinds: ["target"],
    source: "",
    fix: null,
    options: {},
    messages: { blank: ["total"] },
    labels: {},
  },
  ({ form }) => {
    const total = fundRow(form, "projectTotal");
    const fiscal = fundRow(form, "projectFiscal");
    if (total === null || fiscal === null || fiscal.amount === null) return NOT_APPLICABLE;
    const amount = numberOf(total.amount);
    if (amount === null) return NOT_ENOUGH_DATA;
    const other = numberOf(fundRow(form, "projectOther")?.amount ?? null) ?? ZERO;
    if (!isNothing(fiscal.amount) || amount.lte(ZERO) || other.gte(amount)) return PASSED;
    const cells = [fiscal.amount.cell, ...(total.amount === null ? [] : [total.amount.cell])];
    return report([{ message: "blank", data: { total: textOf(total.amount) }, cells }]);
  },
);
