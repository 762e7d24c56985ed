/**
 * F10 low-execution: the rate is below the threshold and nothing in the form explains it: no reason in the deviation
 * column, no word about the spending in the texts.
 */
import { explainsExecution } from "../../knowledge/funding";
import { decimal, decimalText, literal } from "../../values/decimal";
import { explanationTexts, givesAnyReason } from "../explanations";
import { fundRow, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F10 = defineRule(
  {
    id: "F10",
    alias: "low-execution",
    severity: "warning",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: { threshold: "80" },
    messages: { unexplained: ["rate", "threshold"] },
    labels: {},
  },
  ({ form, evaluation, options }) => {
    const total = fundRow(form, "total");
    if (total === null || evaluation.funds.zeroBudget) return NOT_APPLICABLE; // F09 speaks of a budget of 0
    const rate = evaluation.funds.rate ?? numberOf(total.rate);
    if (rate === null) return NOT_ENOUGH_DATA;
    const threshold = decimal(options.threshold) ?? literal("80");
    if (rate.gte(threshold) || givesAnyReason(form)) return PASSED;
    if (explanationTexts(form).some(explainsExecution)) return PASSED;
    const cells = [total.rate, total.executed].flatMap((cell) => cell?.cell ?? []);
    const printed = textOf(total.rate) === "" ? null : numberOf(total.rate);
    const data = { rate: decimalText(printed ?? rate, 2), threshold: decimalText(threshold) };
    return report([{ message: "unexplained", data, cells }]);
  },
);
