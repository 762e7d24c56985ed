/** After a write: what was written and how to take it back, what was not and why, the result. */
import { useEffect, useRef } from "react";
import type { SkipReason } from "../../../core/plan/plan";
import { decimalText } from "../../../core/values/decimal";
import type { CellAddress } from "../../../hosts/host";
import { skipText } from "../../../strings/skips";
import { cellLabel } from "../../explain/facts";
import { analysisOf, chosenForm, decided, decisionsOf, formAt } from "../../store/select";
import type { Written as WrittenState } from "../../store/state";
import { totalText } from "../../store/summary";
import { usePane } from "../context";
import { Icon, type IconName } from "../icons";
import { FormSwitcher } from "../parts/form-switcher";
import { Notices } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";
import { VirtualList, type LineFocus, type ListLine } from "../parts/virtual-list";
import { shownAfter, shownBefore } from "./preview";

type Line = ListLine &
  (
    | { readonly kind: "left-head" | "written-head" }
    | { readonly kind: "left" | "written"; readonly index: number }
  );

export function Written({ written }: { readonly written: WrittenState }) {
  const { state, actions, texts, locale } = usePane();
  const words = texts.preview;
  const undo = useRef<HTMLButtonElement>(null);
  const forms = analysisOf(state)?.forms ?? [];
  const { receipt } = written;
  useEffect(() => {
    undo.current?.focus();
  }, [receipt]);
  const chosen = chosenForm(state);
  const left = leftOut(written, (reason) => words.reasonJoin(skipText(reason, locale)), words.keptOthers);
  const label = (sheet: string, cell: string): string =>
    cellLabel(formAt(state, sheet, cell)?.form ?? null, cell, texts, locale);
  const lines: readonly Line[] = [
    ...(left.length === 0 ? [] : [{ kind: "left-head" as const, key: "left", head: true }]),
    ...left.map((_, index): Line => ({ kind: "left", key: `left ${index}`, head: false, index })),
    { kind: "written-head", key: "written", head: true },
    ...receipt.written.map((_, index): Line => ({
      kind: "written",
      key: `written ${index}`,
      head: false,
      index,
    })),
  ];
  const scorable = forms.filter(({ form }) => form.kind === "self-evaluation");
  const lacking = scorable.filter(
    ({ form }) => form.total !== null && (form.total.score?.number ?? null) === null,
  ).length;
  const renderLine = (line: Line, focus: LineFocus) => {
    switch (line.kind) {
      case "left-head":
        return (
          <h2 key={line.key} data-key={line.key} className="group-head">
            <Icon name="warning" tone="warning" />
            {words.notWritten}
            <span className="tone-quiet">{words.notWrittenCount(left.length)}</span>
          </h2>
        );
      case "written-head":
        return (
          <h2 key={line.key} data-key={line.key} className="group-head">
            <Icon name="done" tone="done" />
            {words.writtenCells}
            <span className="tone-quiet">{words.writtenCellsCount(receipt.written.length)}</span>
          </h2>
        );
      case "left": {
        const one = left[line.index];
        return one === undefined ? null : (
          <div className="left-out">
            <Icon name={one.icon} tone="warning" />
            <span>
              {label(one.sheet, one.cell)}
              <br />
              <span className="small tone-quiet">{one.why}</span>
            </span>
            <button
              type="button"
              className="cell-tag"
              aria-label={texts.common.reveal(one.cell)}
              onClick={() => void actions.reveal(one.sheet, one.cell)}
              {...focus}
            >
              {one.cell}
            </button>
          </div>
        );
      }
      case "written": {
        const edit = receipt.written[line.index];
        return edit === undefined ? null : (
          <button
            type="button"
            className="edit edit-button"
            onClick={() => void actions.reveal(edit.sheet, edit.cell)}
            {...focus}
          >
            <Icon name="tick" tone="done" />
            <span className="cell-tag">{edit.cell}</span>
            <span>{label(edit.sheet, edit.cell)}</span>
            <span className="edit-old">{shownBefore(edit) || words.blank}</span>
            <span className="edit-arrow">
              <Icon name="arrow" />
            </span>
            <span className="edit-new">{shownAfter(edit)}</span>
          </button>
        );
      }
    }
  };
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        <div className="bar bar-done">
          <Icon name="done" tone="done" />
          <span>
            <b className="strong">{words.written(receipt.written.length)}</b>
            <br />
            <span className="small">{words.untouched}</span>
          </span>
          <button
            ref={undo}
            type="button"
            className="button button-small"
            aria-disabled={state.writing !== null}
            onClick={() => void actions.undo()}
          >
            <Icon name="undo" />
            {words.undo}
          </button>
        </div>
        <Notices />
        {chosen === null || chosen.form.kind === "target" ? null : <KeyNumbers />}
      </div>
      <VirtualList lines={lines} label={words.writtenCells} render={renderLine} />
      <div className="footer" data-zone="footer">
        <span className="grow">
          {lacking === 0 ? words.allHaveTotals(scorable.length) : words.someLack(lacking)}
        </span>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            actions.setView("summary");
          }}
        >
          {words.openSummary}
          <Icon name="right" />
        </button>
      </div>
    </>
  );
}

interface LeftOut extends CellAddress {
  readonly icon: IconName;
  readonly why: string;
}

/** Cells that the plan or the host left alone, and those in which people kept what others had typed. */
function leftOut(
  { left, kept }: WrittenState,
  reasonWords: (reason: SkipReason) => string,
  keptWords: string,
): readonly LeftOut[] {
  const isKept = ({ sheet, cell }: CellAddress): boolean =>
    kept.some((one) => one.cell === cell && one.sheet === sheet);
  return [
    ...left.flatMap((skipped): readonly LeftOut[] =>
      isKept(skipped)
        ? []
        : [
            {
              sheet: skipped.sheet,
              cell: skipped.cell,
              icon: skipped.reason.code === "locked" ? "lock" : "warning",
              why: reasonWords(skipped.reason),
            },
          ],
    ),
    ...kept.map(({ sheet, cell }): LeftOut => ({ sheet, cell, icon: "exchange", why: keptWords })),
  ];
}

/** 执行率, 总分, 等级 in large figures. */
function KeyNumbers() {
  const { state, texts } = usePane();
  const words = texts.preview;
  const chosen = chosenForm(state);
  if (chosen === null) return null;
  const { funds, total, grades } = decided(chosen, decisionsOf(state, chosen.form.id));
  return (
    <dl className="keys">
      <div>
        <dt className="small tone-quiet">{words.rate}</dt>
        <dd className="big-number">{funds.rate === null ? "—" : `${decimalText(funds.rate, 2)}%`}</dd>
      </div>
      <div>
        <dt className="small tone-quiet">{words.total}</dt>
        <dd className="big-number">{total === null ? "—" : totalText(total, texts.summary.to)}</dd>
      </div>
      <div>
        <dt className="small tone-quiet">{words.grade}</dt>
        <dd className="big-number">
          {grades.length === 0 ? "—" : [...grades].reverse().join(texts.score.slash)}
        </dd>
      </div>
    </dl>
  );
}
