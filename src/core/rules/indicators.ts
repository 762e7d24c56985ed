/**
 * What the rules about indicators share: the indicator beside its evaluation, and its texts as messages show them.
 */
import type { Form, Indicator } from "../forms/form";
import { rememberLast } from "../memo";
import type { Evaluation, IndicatorEvaluation } from "../scoring/evaluation";
import type { SheetSnapshot } from "../sheet/snapshot";
import { decimalText, type Decimal } from "../values/decimal";
import { numberEdit } from "./edits";
import type { FixEdit } from "./rule";

export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly judged: IndicatorEvaluation;
}

/** The indicators of a form with what scoring says about each; evaluations come in the order of the indicators. */
export const judgedIndicators = (form: Form, evaluation: Evaluation): readonly JudgedIndicator[] =>
  judgedOf(evaluation)(form);

/** A dozen rules ask for those of the same form, one after the other. */
const judgedOf = rememberLast((evaluation: Evaluation) =>
  rememberLast((form: Form): readonly JudgedIndicator[] =>
    form.indicators.flatMap((indicator, index) => {
      const judged = evaluation.indicators[index];
      return judged === undefined ? [] : [{ indicator, judged }];
    }),
  ),
);

/** Longest name or value that a message quotes whole, in characters. */
const LONGEST = 36;

/** A text of a cell on one line, shortened when it is very long. */
export function oneLine(text: string): string {
  if (text.length <= LONGEST && !/\s/.test(text)) return text;
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

/** What messages about a score quote: the name, and target, actual and score as printed. */
export interface ScoreTexts {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly score: string;
}

export function scoreTexts(indicator: Indicator): ScoreTexts {
  return {
    name: nameOf(indicator),
    target: oneLine(indicator.target.text),
    actual: oneLine(indicator.actual?.text ?? ""),
    score: indicator.score?.text ?? "",
  };
}

/** The cells behind a remark about a score; the score is the one to select. */
export function scoreCells({ score, actual, target }: Indicator): readonly string[] {
  return [score, actual, target].flatMap((cell) => (cell === null ? [] : [cell.cell]));
}

/** The fix option "set the score to …", for rules that label it so. */
export function setScore(
  sheet: SheetSnapshot,
  indicator: Indicator,
  score: Decimal,
): {
  readonly label: "set-score";
  readonly data: { readonly score: string };
  readonly edits: readonly FixEdit[];
} {
  const edits = indicator.score === null ? [] : numberEdit(sheet, indicator.score.cell, score);
  return { label: "set-score", data: { score: points(score) }, edits };
}
