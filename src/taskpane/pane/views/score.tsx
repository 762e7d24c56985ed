/** 评分: the rate, the rules in use, every indicator with what is printed and what is due, judgements, the total. */
import { Fragment, useEffect, useMemo, useState } from "react";
import type { NumberCell } from "../../../core/forms/form";
import { planScores } from "../../../core/plan/build";
import { decimalText, sum, type Decimal } from "../../../core/values/decimal";
import type { AnalysedForm } from "../../store";
import { projectOf } from "../../store";
import {
  analysisOf,
  chosenForm,
  decided,
  decisionsOf,
  openJudgements,
  scoreLines,
  type ScoreLine,
} from "../../store/select";
import { Slices } from "../../store/slices";
import type { ScoreChip } from "../../store/state";
import { totalText } from "../../store/summary";
import { usePane } from "../context";
import { Icon, type IconName } from "../icons";
import { FormSwitcher } from "../parts/form-switcher";
import { moveAmong } from "../parts/menu";
import { Notices } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";
import { Judgement } from "./judgement";
import { ProfileBar } from "./profile-bar";
import { RateCard } from "./rate-card";
import { Comparison, LedgerState } from "./ledger";
import { Written } from "./written";

const CHIPS: readonly { readonly chip: ScoreChip; readonly icon: IconName }[] = [
  { chip: "judge", icon: "person" },
  { chip: "blank", icon: "blank" },
  { chip: "differs", icon: "unequal" },
];

function chipOf(line: ScoreLine): ScoreChip | null {
  switch (line.state.kind) {
    case "to-decide":
      return "judge";
    case "blank":
      return "blank";
    case "differs":
      return "differs";
    case "decided":
      return line.indicator.score?.number === null
        ? "blank"
        : line.state.difference === null
          ? null
          : "differs";
    case "same":
    case "judged-in-sheet":
    case "none":
      return null;
  }
}

export function ScoreView() {
  const { state } = usePane();
  const analysis = analysisOf(state);
  const forms = analysis?.forms ?? [];
  const chosen = chosenForm(state);
  if (state.written !== null && state.written.purpose === "scores" && state.written.undone === null)
    return <Written written={state.written} />;
  if (chosen === null) return <AllForms forms={forms} />;
  if (chosen.form.kind === "target") return <Declaration forms={forms} />;
  return <Ledger forms={forms} analysed={chosen} />;
}

function Declaration({ forms }: { readonly forms: readonly AnalysedForm[] }) {
  const { actions, texts } = usePane();
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        <Notices />
      </div>
      <div className="scroller" data-zone="list">
        <div className="state">
          <h2>{texts.score.declaration}</h2>
          <p>{texts.score.declarationBody}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.setView("check");
            }}
          >
            {texts.common.check}
          </button>
        </div>
      </div>
    </>
  );
}

/** How many cells a write would touch, as preferred; counted form by form, so that the page can breathe. */
function usePlanned(formIds: readonly string[]): number | null {
  const { state } = usePane();
  const analysis = analysisOf(state);
  const { decisions } = state;
  const { write, as } = state.preferences;
  const [count, setCount] = useState<number | null>(null);
  const wanted = formIds.join("\n");
  useEffect(() => {
    if (analysis === null) return;
    const controller = new AbortController();
    const slices = new Slices(controller.signal);
    const forms = analysis.forms.map(({ form }) => form);
    const evaluations = analysis.forms.map(({ evaluation }) => evaluation);
    const run = async (): Promise<void> => {
      let cells = 0;
      for (const formId of wanted.split("\n")) {
        const only = new Set([formId]);
        const { plan } = planScores(analysis.workbook, forms, evaluations, { write, as, decisions, only });
        cells += plan.edits.length;
        await slices.breathe();
      }
      setCount(cells);
    };
    run().catch((cause: unknown) => {
      if (!controller.signal.aborted) throw cause;
    });
    return () => {
      controller.abort();
    };
  }, [analysis, wanted, decisions, write, as]);
  return count;
}

function Ledger({
  forms,
  analysed,
}: {
  readonly forms: readonly AnalysedForm[];
  readonly analysed: AnalysedForm;
}) {
  const { state, actions, texts } = usePane();
  const { score } = texts;
  const { form } = analysed;
  const decisions = decisionsOf(state, form.id);
  const lines = useMemo(() => scoreLines(analysed, decisions), [analysed, decisions]);
  const count = (chip: ScoreChip): number =>
    lines.filter((line) => chipOf(line) === chip).length + extra(analysed, chip);
  const shown = lines.filter((line) => {
    if (state.scoreChips.size === 0) return true;
    // What was decided just now stays under the hand that decides it.
    if (line.state.kind === "decided" && state.scoreChips.has("judge")) return true;
    const chip = chipOf(line);
    return chip !== null && state.scoreChips.has(chip);
  });
  const levels = groupByLevel(shown);
  const [active, setActive] = useState<number | null>(null);
  const stop = shown.some((line) => line.row === active) ? active : (shown[0]?.row ?? null);
  const planned = usePlanned([form.id]);
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        <div className="chips" role="group" aria-label={score.chips}>
          {CHIPS.map(({ chip, icon }) => (
            <button
              key={chip}
              type="button"
              className="chip"
              aria-pressed={state.scoreChips.has(chip)}
              onClick={() => {
                actions.toggleScoreChip(chip);
              }}
            >
              <Icon name={icon} tone={chip !== "blank" && count(chip) > 0 ? "warning" : "quiet"} />
              {{ judge: score.toDecide, blank: score.blank, differs: score.differs }[chip]}
              <b className="strong">{count(chip)}</b>
            </button>
          ))}
        </div>
        <Notices />
      </div>
      <div
        className="scroller"
        data-zone="list"
        role="region"
        aria-label={texts.common.score}
        tabIndex={-1}
        onFocus={(event) => {
          const { row } = event.target.dataset;
          if (row !== undefined) setActive(Number(row));
        }}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLElement && event.target.dataset["row"] !== undefined) {
            moveAmong(event.currentTarget, "[data-row]", event);
          }
        }}
      >
        <RateCard analysed={analysed} />
        <ProfileBar analysed={analysed} />
        <div className="ledger ledger-head" aria-hidden="true">
          <span>{score.indicator}</span>
          <span className="number">{score.weight}</span>
          <span className="number">{score.sheetColumn}</span>
          <span className="number">{score.due}</span>
        </div>
        {shown.length === 0 ? <p className="page tone-quiet">{score.nothingMatches}</p> : null}
        {levels.map(({ level, own }) => (
          <Fragment key={level}>
            <h2 className="ledger ledger-level">
              <span>{level === "" ? score.noLevel : level}</span>
              <span className="number">{weightsText(own)}</span>
              <span className="number">{dueText(own, score.range)}</span>
            </h2>
            {own.map((line) => (
              <LedgerLine key={line.row} line={line} analysed={analysed} first={line.row === stop} />
            ))}
          </Fragment>
        ))}
      </div>
      <ScoreFooter analysed={analysed} planned={planned} />
    </>
  );
}

/** Blank or differing cells outside of the indicators: rates, the funds' score, total and grade. */
function extra({ form, evaluation }: AnalysedForm, chip: ScoreChip): number {
  if (chip === "judge") return 0;
  const numbers = form.funds.rows.flatMap((row, index) => [
    {
      printed: row.rate,
      due: row.item === "total" ? evaluation.funds.rate : (evaluation.rowRates.get(index) ?? null),
    },
    { printed: row.score, due: row.item === "total" ? evaluation.funds.score : null },
  ]);
  const total = form.total?.score ?? null;
  const exact = evaluation.total?.low.eq(evaluation.total.high) === true ? evaluation.total.low : null;
  const differs = (printed: typeof total, due: Decimal | null): boolean => {
    if (printed === null || due === null) return false;
    return chip === "blank" ? printed.text === "" : printed.number !== null && !printed.number.eq(due);
  };
  const blankEnd =
    chip === "blank"
      ? [total?.text, form.grade?.text].filter((text) => text === "").length
      : Number(differs(total, exact));
  return numbers.filter(({ printed, due }) => differs(printed, due)).length + blankEnd;
}

function LedgerLine({
  line,
  analysed,
  first,
}: {
  readonly line: ScoreLine;
  readonly analysed: AnalysedForm;
  readonly first: boolean;
}) {
  const { actions, texts } = usePane();
  const { score, common } = texts;
  const { indicator } = line;
  const [again, setAgain] = useState(false);
  const inSheet = line.state.kind === "judged-in-sheet";
  const judging =
    line.state.kind === "to-decide" ||
    line.state.kind === "decided" ||
    isOpenQuestion(line) ||
    (inSheet && again);
  const { sheet } = analysed.form;
  const cell = indicator.score?.cell ?? indicator.target.cell;
  return (
    <div
      className={`ledger ledger-line${judging ? " judged wide-state" : ""}${wide(line) ? " wide-state" : ""}`}
      role="group"
      aria-label={indicator.name.text}
    >
      <span>
        <button
          type="button"
          className="row-link"
          data-row={line.row}
          tabIndex={first ? 0 : -1}
          title={common.reveal(cell)}
          onClick={() => void actions.reveal(sheet, cell)}
        >
          {indicator.name.text.trim() === "" ? indicator.level2 : indicator.name.text}
        </button>
      </span>
      <span className="number">{numberText(indicator.weight?.number ?? null)}</span>
      <span className={indicator.score?.text === "" ? "number small tone-quiet" : "number"}>
        {printedText(indicator.score, score.blankCell)}
      </span>
      <b className="number strong">{line.due === null ? "—" : numberText(line.due)}</b>
      <Comparison line={line} />
      <LedgerState
        line={line}
        onJudge={
          inSheet
            ? () => {
                setAgain(!again);
              }
            : null
        }
        judging={again}
      />
      {judging ? (
        <Judgement line={line} formId={analysed.form.id} profile={analysed.evaluation.choice.profile} />
      ) : null}
    </div>
  );
}

/** No result, yet a person may give a score: the texts cannot be compared, and the weight is known. */
function isOpenQuestion({ state, judged }: ScoreLine): boolean {
  if (state.kind !== "none" || judged.result.kind !== "none" || judged.working.weight === null) return false;
  const { code } = judged.result.reason;
  return (
    code === "unreadable-target" ||
    code === "unreadable-actual" ||
    code === "unit-unknown" ||
    code === "units-differ"
  );
}

function wide({ state }: ScoreLine): boolean {
  return state.kind === "differs" || state.kind === "judged-in-sheet" || state.kind === "none";
}

function ScoreFooter({
  analysed,
  planned,
}: {
  readonly analysed: AnalysedForm;
  readonly planned: number | null;
}) {
  const { state, texts } = usePane();
  const { score } = texts;
  const evaluation = decided(analysed, decisionsOf(state, analysed.form.id));
  const { total, grades } = evaluation;
  const worstFirst = [...grades].reverse();
  return (
    <div className="footer" data-zone="footer">
      <div className="grow total">
        <span>{score.total}</span>
        <span className="big-number number">
          {total === null ? score.noTotal : totalText(total, texts.summary.to)}
        </span>
        {grades.length === 0 ? null : (
          <span className="grade">
            <span className="spoken">{score.gradeName(worstFirst.join(score.or))}</span>
            <span aria-hidden="true">{worstFirst.join(score.slash)}</span>
          </span>
        )}
      </div>
      <WriteButton planned={planned} />
    </div>
  );
}

function WriteButton({ planned }: { readonly planned: number | null }) {
  const { actions, texts } = usePane();
  const { score } = texts;
  const idle = planned === null || planned === 0;
  return (
    <button
      type="button"
      className="button button-primary"
      aria-disabled={idle}
      onClick={() => {
        if (!idle) void actions.previewScores();
      }}
    >
      {planned === 0 ? score.nothingToWrite : score.write(planned ?? 0)}
    </button>
  );
}

function AllForms({ forms }: { readonly forms: readonly AnalysedForm[] }) {
  const { state, actions, texts } = usePane();
  const { score, summary } = texts;
  const own = forms.filter(({ form }) => form.kind === "self-evaluation");
  const planned = usePlanned(own.map(({ form }) => form.id));
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        <Notices />
      </div>
      <div className="scroller" data-zone="list" role="region" aria-label={texts.common.score} tabIndex={-1}>
        {own.map((analysed) => {
          const decisions = decisionsOf(state, analysed.form.id);
          const open = openJudgements(analysed, decisions);
          const { total, grades } = decided(analysed, decisions);
          return (
            <div key={analysed.form.id} className="finding">
              <button
                type="button"
                className="finding-row"
                onClick={() => {
                  actions.selectForm(analysed.form.id);
                }}
              >
                {open > 0 ? <Icon name="person" tone="warning" /> : <Icon name="pencil" tone="quiet" />}
                <span>
                  {projectOf(analysed.form)}
                  {open > 0 ? <span className="finding-form">{score.openJudgements(open)}</span> : null}
                </span>
                <span className="number">
                  {total === null ? score.noTotal : totalText(total, summary.to)}{" "}
                  {[...grades].reverse().join(score.slash)}
                </span>
                <Icon name="right" tone="quiet" />
              </button>
            </div>
          );
        })}
      </div>
      <div className="footer" data-zone="footer">
        <span className="grow">{score.allHead(own.length)}</span>
        <WriteButton planned={planned} />
      </div>
    </>
  );
}

function groupByLevel(
  lines: readonly ScoreLine[],
): readonly { readonly level: string; readonly own: readonly ScoreLine[] }[] {
  const groups: { level: string; own: ScoreLine[] }[] = [];
  for (const line of lines) {
    const { level1 } = line.indicator;
    const last = groups[groups.length - 1];
    if (last?.level === level1) last.own.push(line);
    else groups.push({ level: level1, own: [line] });
  }
  return groups;
}

/** A printed score with two decimals; a mark such as "-" as it stands. */
function printedText(cell: NumberCell | null, blank: string): string {
  if (cell === null) return "";
  if (cell.number !== null) return numberText(cell.number);
  return cell.text === "" ? blank : cell.text;
}

function numberText(value: Decimal | null): string {
  return value === null ? "" : decimalText(value, 2);
}

function weightsText(lines: readonly ScoreLine[]): string {
  return numberText(sum(lines.flatMap(({ indicator }) => indicator.weight?.number ?? [])));
}

/** The points due to a level; an interval while a judgement is open, nothing without a result. */
function dueText(lines: readonly ScoreLine[], range: (low: string, high: string) => string): string {
  const bounds = lines.map(({ due, judged }) => {
    if (due !== null) return { low: due, high: due };
    return judged.result.kind === "interval" ? judged.result : null;
  });
  const known = bounds.flatMap((bound) => bound ?? []);
  if (known.length < bounds.length) return "";
  const [low, high] = [sum(known.map((bound) => bound.low)), sum(known.map((bound) => bound.high))];
  return low.eq(high) ? numberText(low) : range(numberText(low), numberText(high));
}
