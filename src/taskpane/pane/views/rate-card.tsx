/** The execution rate first, because everybody asks for it: with its division, its score, and what the sheet says. */
import { literal, decimalText, type Decimal } from "../../../core/values/decimal";
import { executionWeight } from "../../../core/scoring/evaluate";
import { rateDivision } from "../../explain/division";
import type { AnalysedForm } from "../../store";
import { findingsOf } from "../../store/select";
import { barLength } from "../../store/summary";
import { usePane } from "../context";
import { Icon } from "../icons";

/** Below this rate a reason is asked for (rule F10's usual threshold). */
const LOW_RATE = literal("80");

export function RateCard({ analysed }: { readonly analysed: AnalysedForm }) {
  const { state, texts } = usePane();
  const { score } = texts;
  const { form, evaluation } = analysed;
  const { funds, choice } = evaluation;
  const row = form.funds.rows.find(({ item }) => item === "total");
  if (row === undefined || row.annualBudget === null) return null;
  const { profile } = choice;
  const division = rateDivision(row, profile.rate.places);
  const printed = row.rate;
  const unexplained = findingsOf(state, form.id).some(({ finding }) => finding.rule === "F10");
  const low = funds.rate?.lt(LOW_RATE) === true;
  return (
    <section className="rate-card" aria-label={score.rate}>
      <div className="rate-top">
        <span className="strong">{score.rate}</span>
        <span className="big-number">{funds.rate === null ? "—" : `${points(funds.rate)}%`}</span>
        <span className="grow" />
        {funds.score === null ? null : (
          <>
            <span className="small tone-quiet">{score.score}</span>
            <span className="big-number">{points(funds.score)}</span>
            <span className="small tone-quiet">{score.ofWeight(points(executionWeight(form, profile)))}</span>
          </>
        )}
      </div>
      {funds.rate === null ? (
        <p className="small tone-info">{funds.zeroBudget ? score.zeroBudget : score.noRate}</p>
      ) : (
        <span className="track" aria-hidden="true">
          <span className="track-fill" style={{ width: `${barLength(funds.rate)}%` }} />
          <span className="track-tick" style={{ left: "80%" }} />
        </span>
      )}
      {division === null || funds.rate === null ? null : (
        <p className="small tone-quiet">
          {score.division(division.executed, division.budget, division.raw)}
          {division.exact ? null : (
            <span className="whole">
              {` ${score.arrow} ${score.rounded[profile.rate.mode]} `}
              <b className="strong">{points(funds.rate)}</b>
            </span>
          )}
        </p>
      )}
      <div className="rate-foot">
        <span>
          {low ? (
            <>
              <Icon name="warning" tone="warning" />
              {unexplained ? score.low : score.lowExplained}
            </>
          ) : null}
        </span>
        {printed === null ? null : (
          <span className="tone-quiet">
            {score.inSheet(
              printed.text === ""
                ? score.blankCell
                : printed.number === null
                  ? printed.text
                  : points(printed.number),
            )}
          </span>
        )}
      </div>
    </section>
  );
}

const points = (value: Decimal): string => decimalText(value, 2);
