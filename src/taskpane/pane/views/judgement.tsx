/**
 * A person's judgement: a slider as long as the permitted interval, without a thumb until something is decided, so
 * that nothing nudges; and a field for two decimals that says the interval when it is left.
 */
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Profile } from "../../../core/scoring/profile";
import {
  decimal,
  decimalText,
  divide,
  HUNDRED,
  literal,
  round,
  toCellNumber,
  ZERO,
  type Decimal,
} from "../../../core/values/decimal";
import { reasonText } from "../../../strings/reasons";
import type { ScoreLine } from "../../store/select";
import { usePane } from "../context";

const STEP = literal("0.05");
const LARGE_STEP = literal("0.1");

export function Judgement({
  line,
  formId,
  profile,
}: {
  readonly line: ScoreLine;
  readonly formId: string;
  readonly profile: Profile;
}) {
  const { actions, texts, locale } = usePane();
  const { score } = texts;
  const { judged, indicator } = line;
  const { result } = judged;
  const weight = judged.working.weight;
  const low = result.kind === "interval" ? result.low : ZERO;
  const high = result.kind === "interval" ? result.high : (weight ?? ZERO);
  const value = line.state.kind === "decided" || line.state.kind === "judged-in-sheet" ? line.due : null;
  const own = line.state.kind === "decided";
  const decide = (choice: Decimal | null): void => {
    actions.decide(formId, line.row, choice === null ? null : clamp(choice, low, high));
  };
  const percent = (points: Decimal): string =>
    weight === null ? "" : decimalText(divide(points.times(HUNDRED), weight, 1, "half-up") ?? ZERO);
  const name = score.scoreOf(indicator.name.text);
  const partly = result.kind === "interval" && tierIsNamed(result.reason.code, profile);
  return (
    <div className="judgement">
      <p className="small">
        {result.kind === "score"
          ? null
          : partly
            ? score.judgeTiers(indicator.actual?.text.trim() ?? "", percent(low), percent(high))
            : `${reasonText(result.reason, locale)}${texts.common.period}${score.judgeInterval}`}
        <b className="strong">{score.range(decimalText(low, 2), decimalText(high, 2))}</b>
        {score.judgePoints}
      </p>
      <div className="judgement-controls">
        <Slider
          name={name}
          low={low}
          high={high}
          value={value}
          spoken={value === null ? score.undecided : score.sliderValue(decimalText(value, 2), percent(value))}
          lowLabel={score.limit(percent(low), decimalText(low, 2))}
          highLabel={score.limit(percent(high), decimalText(high, 2))}
          undecided={score.undecided}
          onDecide={decide}
        />
        <ScoreField name={name} low={low} high={high} value={value} onDecide={decide} />
      </div>
      {!own ? null : (
        <button
          type="button"
          className="link small"
          onClick={() => {
            decide(null);
          }}
        >
          {score.takeBack}
        </button>
      )}
    </div>
  );
}

/** The actual itself names the tier (部分达成), so the sentence can quote it. */
function tierIsNamed(code: string, profile: Profile): boolean {
  return profile.tiers.length > 0 && (code === "judge-partly" || code === "judge-missed");
}

function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  const rounded = round(value, 2, "half-up");
  return rounded.lt(low) ? low : rounded.gt(high) ? high : rounded;
}

interface Range {
  readonly name: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly value: Decimal | null;
  readonly onDecide: (value: Decimal) => void;
}

function Slider({
  name,
  low,
  high,
  value,
  spoken,
  lowLabel,
  highLabel,
  undecided,
  onDecide,
}: Range & {
  readonly spoken: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly undecided: string;
}) {
  const rail = useRef<HTMLDivElement>(null);
  const share =
    value === null || high.eq(low) ? null : divide(value.minus(low), high.minus(low), 4, "half-up");
  // The thumb, 20 px wide, stays inside the rail.
  const at = share === null ? "10px" : `calc(10px + (100% - 20px) * ${share.toFixed()})`;
  const toPointer = (event: PointerEvent): void => {
    const box = rail.current?.getBoundingClientRect();
    if (box === undefined || box.width <= 20) return;
    const part = Math.min(1, Math.max(0, (event.clientX - box.left - 10) / (box.width - 20)));
    const raw = decimal(part.toFixed(6)) ?? ZERO;
    const steps = round(high.minus(low).times(raw).div(STEP), 0, "half-up");
    onDecide(low.plus(steps.times(STEP)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = value;
    const moved: Readonly<Record<string, Decimal>> = {
      ArrowLeft: from === null ? low : from.minus(STEP),
      ArrowDown: from === null ? low : from.minus(STEP),
      ArrowRight: from === null ? low : from.plus(STEP),
      ArrowUp: from === null ? low : from.plus(STEP),
      PageDown: from === null ? low : from.minus(LARGE_STEP),
      PageUp: from === null ? low : from.plus(LARGE_STEP),
      Home: low,
      End: high,
    };
    const next = moved[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDecide(next);
  };
  return (
    <div
      ref={rail}
      className="slider"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={toCellNumber(low)}
      aria-valuemax={toCellNumber(high)}
      aria-valuenow={toCellNumber(value ?? low)}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        toPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) toPointer(event);
      }}
    >
      <span className="slider-rail" />
      <span className="slider-stop" />
      <span className="slider-stop slider-stop-end" />
      {share === null ? null : (
        <>
          <span className="slider-done" style={{ width: at }} />
          <span className="slider-thumb" style={{ left: at }} />
        </>
      )}
      <span className="slider-labels" aria-hidden="true">
        <span>{lowLabel}</span>
        {value === null ? <b className="strong">{undecided}</b> : null}
        <span>{highLabel}</span>
      </span>
    </div>
  );
}

function ScoreField({ name, low, high, value, onDecide }: Range) {
  const { texts } = usePane();
  const { score } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const shown = typed ?? (value === null ? "" : decimalText(value, 2));
  const commit = (): void => {
    if (typed === null) return;
    const number = decimal(typed.replace(/[．。]/g, "."));
    const fits =
      number !== null && number.gte(low) && number.lte(high) && round(number, 2, "truncate").eq(number);
    if (typed.trim() === "") setTyped(null);
    else if (!fits) {
      setWrong(true);
      return;
    } else {
      onDecide(number);
      setTyped(null);
    }
    setWrong(false);
  };
  const step = (by: Decimal): void => {
    setTyped(null);
    setWrong(false);
    onDecide(value === null ? low : value.plus(by));
  };
  return (
    <span>
      <span className="spinner">
        <input
          value={shown}
          inputMode="decimal"
          placeholder="—"
          aria-label={name}
          aria-invalid={wrong}
          {...(wrong ? { "aria-describedby": id } : {})}
          size={4}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            event.stopPropagation();
          }}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={score.less}
          onClick={() => {
            step(STEP.times(-1));
          }}
        >
          −
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={score.more}
          onClick={() => {
            step(STEP);
          }}
        >
          ＋
        </button>
      </span>
      {wrong ? (
        <span className="small tone-error" id={id} role="alert">
          {score.outside(decimalText(low, 2), decimalText(high, 2))}
        </span>
      ) : null}
    </span>
  );
}
