/**
 * The printed scores added up, and the grade of a total: what the rules about 总分 and 评分等级 share.
 */
import type { Form } from "../forms/form";
import { rememberLast } from "../memo";
import { round, sum, ZERO, type Decimal } from "../values/decimal";
import { fundRow } from "./funds";

export interface PrintedSum {
  readonly fundScore: Decimal;
  readonly indicatorScores: Decimal;
  readonly total: Decimal;
}

/** All printed scores added up; `null` when one of them is blank or no number. */
export const printedSum = rememberLast((form: Form): PrintedSum | null => {
  const scores = form.indicators.flatMap(({ score, weight }) =>
    // A row without a weight and a score is no scored row (a note, a heading).
    score === null || (score.number === null && (weight?.number ?? null) === null) ? [] : [score.number],
  );
  const indicatorScores = addUp(scores);
  const fundCell = fundRow(form, "total")?.score ?? null;
  const fundScore = fundCell?.number ?? (indicatorsAreAll(form) ? ZERO : null);
  if (scores.length === 0 || indicatorScores === null || fundScore === null) return null;
  return { fundScore, indicatorScores, total: fundScore.plus(indicatorScores) };
});

/** Without a score for the funds the indicators must carry all points; else a part of the total is not known. */
function indicatorsAreAll(form: Form): boolean {
  const total = form.total?.weight?.number ?? null;
  const weights = form.indicators.flatMap(({ weight }) => weight?.number ?? []);
  return total !== null && sum(weights).eq(total);
}

function addUp(numbers: readonly (Decimal | null)[]): Decimal | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known) : null;
}

/** Scores have two decimals; what a live formula holds beyond them is not seen by anybody. */
export const sameScore = (a: Decimal, b: Decimal): boolean =>
  round(a, 2, "half-up").eq(round(b, 2, "half-up"));
