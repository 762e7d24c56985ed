/**
 * The total and grade after a person's judgements: what the pane's slider chose, or what the clerk had already
 * written into the sheet. A computed score is never overruled, and a judgement outside its interval does not count.
 */
import type { Form } from "../forms/form";
import { ZERO, type Decimal } from "../values/decimal";
import type { Evaluation, IndicatorEvaluation, ScoreResult } from "./evaluation";
import { gradesOf, totalOf } from "./total";

/** Judged scores by the indicator's row. */
export type Decisions = ReadonlyMap<number, Decimal>;

/** May a person give this score? Within the interval; without a result, from 0 to the weight. */
export function isAllowed(indicator: IndicatorEvaluation, score: Decimal): boolean {
  const { result } = indicator;
  switch (result.kind) {
    case "score":
      return score.eq(result.score);
    case "interval":
      return score.gte(result.low) && score.lte(result.high);
    case "none": {
      const { weight } = indicator.working;
      return weight !== null && score.gte(ZERO) && score.lte(weight);
    }
  }
}

/** The evaluation in which allowed decisions stand as scores; total and grades follow. */
export function decideWith(evaluation: Evaluation, decisions: Decisions): Evaluation {
  const indicators = evaluation.indicators.map((indicator): IndicatorEvaluation => {
    const score = decisions.get(indicator.row);
    if (score === undefined || indicator.result.kind === "score" || !isAllowed(indicator, score))
      return indicator;
    const result: ScoreResult = { kind: "score", score };
    return { ...indicator, result };
  });
  const total = totalOf(
    evaluation.funds.score,
    indicators.map(({ result }) => result),
  );
  return { ...evaluation, indicators, total, grades: gradesOf(total, evaluation.choice.profile.bands) };
}

/** Judgements that stand in the sheet already: printed scores where the tool has no exact one, if allowed. */
export function printedDecisions(form: Form, evaluation: Evaluation): Decisions {
  const printed = new Map(form.indicators.map(({ row, score }) => [row, score?.number ?? null]));
  const decisions = new Map<number, Decimal>();
  for (const indicator of evaluation.indicators) {
    const score = printed.get(indicator.row) ?? null;
    if (score !== null && indicator.result.kind !== "score" && isAllowed(indicator, score)) {
      decisions.set(indicator.row, score);
    }
  }
  return decisions;
}
