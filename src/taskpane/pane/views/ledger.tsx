/** The second line of an indicator: actual against target as a small bar, and the state in words. */
import { HUNDRED, decimalText, divide, toCellNumber, ZERO, type Decimal } from "../../../core/values/decimal";
import { reasonText } from "../../../strings/reasons";
import type { ScoreLine } from "../../store/select";
import { usePane } from "../context";
import { Icon } from "../icons";

export function Comparison({ line }: { readonly line: ScoreLine }) {
  const { texts, locale } = usePane();
  const { indicator, judged } = line;
  const target = indicator.target.text.trim();
  const actual = indicator.actual?.text.trim() ?? "";
  const words = texts.score.arrowed(target || texts.common.blank, actual || texts.common.blank);
  return (
    <span className="ledger-compare">
      <Bar line={line} />
      <span>
        {words}
        {judged.result.kind === "none" ? (
          <>
            <br />
            {reasonText(judged.result.reason, locale)}
          </>
        ) : null}
      </span>
    </span>
  );
}

/** A scale as long as the larger of both numbers, or three steps for what is achieved in words. */
function Bar({ line }: { readonly line: ScoreLine }) {
  const { judged } = line;
  const { target, actual } = judged.working;
  if (target !== null && actual !== null && target.gte(ZERO) && actual.gte(ZERO)) {
    const longest = target.gt(actual) ? target : actual;
    return (
      <span className="track mini" aria-hidden="true">
        <span className="track-fill" style={{ width: `${percentOf(actual, longest)}%` }} />
        <span className="track-tick" style={{ left: `${percentOf(target, longest)}%` }} />
      </span>
    );
  }
  const steps = stepsOf(line);
  if (steps === null) return null;
  return (
    <span className="steps" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <span key={step} className={step <= steps ? "step step-on" : "step"} />
      ))}
    </span>
  );
}

function percentOf(value: Decimal, whole: Decimal): number {
  const share = divide(value.times(HUNDRED), whole, 2, "half-up");
  return share === null ? 0 : toCellNumber(share);
}

function stepsOf({ judged }: ScoreLine): number | null {
  const { result, attainment } = judged;
  if (result.kind === "none") return null;
  if (result.kind === "interval") {
    return { "judge-missed": 1, "judge-no-completion": 1 }[result.reason.code as string] ?? 2;
  }
  return attainment === "missed" ? 1 : 3;
}

export function LedgerState({
  line,
  onJudge,
  judging,
}: {
  readonly line: ScoreLine;
  /** Opens the control for a judgement that stands in the sheet. */
  readonly onJudge: (() => void) | null;
  readonly judging: boolean;
}) {
  const { texts } = usePane();
  const { score } = texts;
  const { state } = line;
  switch (state.kind) {
    case "same":
      return (
        <span className="ledger-state">
          <Icon name="tick" tone="done" size="icon-small" />
          {score.same}
        </span>
      );
    case "judged-in-sheet":
      return (
        <span className="ledger-state">
          <Icon name="person" tone="quiet" size="icon-small" />
          {score.judgedInSheet}
          {onJudge === null ? null : (
            <button type="button" className="link" aria-expanded={judging} onClick={onJudge}>
              {score.judgeAgain}
            </button>
          )}
        </span>
      );
    case "blank":
      return (
        <span className="ledger-state">
          <Icon name="blank" tone="quiet" size="icon-small" />
          {score.toFill}
        </span>
      );
    case "differs":
      return (
        <span className="ledger-state">
          <Icon name="unequal" tone="warning" size="icon-small" />
          {`${score.differs} ${signed(state.difference)}`}
        </span>
      );
    case "to-decide":
      return (
        <span className="ledger-state">
          <Icon name="person" tone="warning" size="icon-small" />
          {score.toDecide}
        </span>
      );
    case "decided":
      return (
        <span className="ledger-state">
          <Icon name="person" tone="warning" size="icon-small" />
          {score.yourChoice(state.difference === null ? null : signed(state.difference))}
        </span>
      );
    case "none":
      return (
        <span className="ledger-state">
          <Icon name="warning" tone="warning" size="icon-small" />
          {score.cannot}
        </span>
      );
  }
}

/** "+1.50", "−1.50". */
function signed(value: Decimal): string {
  return `${value.lt(ZERO) ? "−" : "+"}${decimalText(value.abs(), 2)}`;
}
