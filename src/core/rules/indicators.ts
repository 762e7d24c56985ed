/**
 * What the rules about indicators share: the indicator beside its evaluation, and its texts as messages show them.
 */
import type { Form, Indicator } from "../forms/form";
import type { Evaluation, IndicatorEvaluation } from "../scoring/evaluation";
import { decimalText, type Decimal } from "../values/decimal";

export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly judged: IndicatorEvaluation;
}

/** The indicators of a form with what scoring says about each; evaluations come in the order of the indicators. */
export function judgedIndicators(form: Form, evaluation: Evaluation): readonly JudgedIndicator[] {
  return form.indicators.flatMap((indicator, index) => {
    const judged = evaluation.indicators[index];
    return judged === undefined ? [] : [{ indicator, judged }];
  });
}

/** Longest name or value that a message quotes whole, in characters. */
const LONGEST = 36;

/** A text of a cell on one line, shortened when it is very long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

/** The indicator's name (三级指标) on one line; the second level stands in for a blank name. */
export function nameOf(indicator: Indicator): string {
  return oneLine(indicator.name.text) || indicator.level2 || indicator.level1;
}

/** A score as messages print it: two decimals ("9.84", "10.00"). */
export const points = (score: Decimal): string => decimalText(score, 2);
