/**
 * W01 weights-sum: the indicators' weights and the weight of budget execution add up to 100, as the total row prints.
 *
 * Some forms print no weight for the execution; then 100 without it, or 100 less the profile's, are both in order.
 */
import type { Form } from "../../forms/form";
import { profiles } from "../../scoring/profiles";
import { decimal, decimalText, HUNDRED, literal, sum, type Decimal } from "../../values/decimal";
import { fundRow, numberOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const W01 = defineRule(
  {
    id: "W01",
    alias: "weights-sum",
    severity: "error",
    kinds: ["self-evaluation", "target"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: {
      "not-hundred": ["indicators", "execution", "sum", "difference"],
      "not-hundred-alone": ["indicators", "execution"],
      "printed-total": ["printed", "sum"],
    },
    labels: {},
  },
  ({ form, evaluation }) => {
    if (form.indicators.every((indicator) => indicator.weight === null)) return NOT_APPLICABLE;
    const weights = form.indicators.flatMap((indicator) => numberOf(indicator.weight) ?? []);
    // W07 names the weights that are missing; their sum would only repeat it.
    if (weights.length < form.indicators.length) return NOT_ENOUGH_DATA;

    const indicators = sum(weights);
    const fundWeight = fundRow(form, "total")?.weight ?? null;
    const execution = numberOf(fundWeight);
    const total = execution === null ? indicators : indicators.plus(execution);
    const cells = weightCells(form);
    const printed = form.total?.weight ?? null;
    if (execution === null) {
      if (
        isHundred(indicators) ||
        usualExecutionWeights(form).some((usual) => isHundred(indicators.plus(usual)))
      ) {
        return PASSED;
      }
      const usual = literal(evaluation.choice.profile.executionWeight);
      const data = { indicators: decimalText(indicators), execution: decimalText(usual) };
      return report([{ message: "not-hundred-alone", data, cells }]);
    }
    if (!isHundred(total)) {
      const data = {
        indicators: decimalText(indicators),
        execution: decimalText(execution),
        sum: decimalText(total),
        difference: decimalText(total.minus(HUNDRED).abs()),
      };
      return report([{ message: "not-hundred", data, cells }]);
    }
    if (printed !== null && printed.number?.eq(total) === false) {
      const data = { printed: printed.text, sum: decimalText(total) };
      return report([{ message: "printed-total", data, cells: [printed.cell] }]);
    }
    return PASSED;
  },
);

const isHundred = (value: Decimal): boolean => value.eq(HUNDRED);

/** What the execution may weigh where no cell says so: the points in a fund header (得分(20分*执行率)), or a profile's. */
function usualExecutionWeights(form: Form): readonly Decimal[] {
  const headers = Object.values(form.funds.headers).flatMap((header) => header?.text ?? []);
  const printed = headers.flatMap((text) => decimal(/(\d+(?:\.\d+)?)\s*分/.exec(text)?.[1] ?? "") ?? []);
  return [...printed, ...profiles.map((profile) => literal(profile.executionWeight))];
}

/** The printed total first, then the weights it should be the sum of. */
function weightCells(form: Form): readonly string[] {
  const cells = [
    form.total?.weight,
    fundRow(form, "total")?.weight,
    ...form.indicators.map((row) => row.weight),
  ];
  return cells.flatMap((cell) => cell?.cell ?? []);
}
