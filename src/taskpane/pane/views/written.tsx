/** After a write: what was written and how to take it back, what was not and why, the result. */
import { useEffect, useRef } from "react";
import { decimalText } from "../../../core/values/decimal";
import { skipText } from "../../../strings/skips";
import { cellLabel } from "../../explain/facts";
import { analysisOf, chosenForm, decided, decisionsOf, formAt } from "../../store/select";
import type { Written as WrittenState } from "../../store/state";
import { totalText } from "../../store/summary";
import { usePane } from "../context";
import { Icon } from "../icons";
import { FormSwitcher } from "../parts/form-switcher";
import { Notices } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";
import { VirtualList, type ListLine } from "../parts/virtual-list";
import { shownAfter } from "./preview";

export function Written({ written }: { readonly written: WrittenState }) {
  const { state, actions, texts, locale } = usePane();
  const words = texts.preview;
  const undo = useRef<HTMLButtonElement>(null);
  const forms = analysisOf(state)?.forms ?? [];
  const { receipt, undone } = written;
  useEffect(() => {
    undo.current?.focus();
  }, [receipt]);
  const chosen = chosenForm(state);
  const left = [
    ...written.left
      .filter(({ cell, sheet }) => !written.kept.some((kept) => kept.cell === cell && kept.sheet === sheet))
      .map((skipped) => ({
        sheet: skipped.sheet,
        cell: skipped.cell,
        icon: skipped.reason.code === "locked" ? ("lock" as const) : ("warning" as const),
        why: words.reasonJoin(skipText(skipped.reason, locale)),
      })),
    ...written.kept.map(({ sheet, cell }) => ({
      sheet,
      cell,
      icon: "exchange" as const,
      why: words.keptOthers,
    })),
  ];
  const label = (sheet: string, cell: string): string =>
    cellLabel(formAt(state, sheet, cell)?.form ?? null, cell, texts, locale);
  const lines: readonly (ListLine & { readonly index: number })[] = receipt.written.map((edit, index) => ({
    key: `${edit.sheet}!${edit.cell}`,
    head: false,
    index,
  }));
  const scorable = forms.filter(({ form }) => form.kind === "self-evaluation");
  const lacking = scorable.filter(
    ({ form }) => form.total !== null && form.total.score?.number == null,
  ).length;
  return (
    <>
      <header data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        <div className="bar bar-done">
          <Icon name="done" tone="done" />
          <span>
            <b className="strong">
              {undone === null ? words.written(receipt.written.length) : words.undone(undone.cells)}
            </b>
            <br />
            <span className="small">
              {undone === null || undone.refused.length === 0
                ? words.untouched
                : words.refused(undone.refused.map(({ cell }) => cell).join(texts.states.nameJoin))}
            </span>
          </span>
          {undone === null ? (
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
          ) : (
            <button
              type="button"
              className="button button-small"
              onClick={() => {
                actions.dismissWritten();
              }}
            >
              {words.backToScore}
            </button>
          )}
        </div>
        <Notices />
        {chosen === null || chosen.form.kind === "target" ? null : <KeyNumbers />}
      </header>
      {undone !== null ? (
        <div className="scroller" data-zone="list" />
      ) : (
        <VirtualList
          lines={lines}
          label={words.writtenCells}
          render={(line, focus) => {
            const edit = receipt.written[line.index];
            if (edit === undefined) return null;
            return (
              <button
                type="button"
                className="edit edit-button"
                onClick={() => void actions.reveal(edit.sheet, edit.cell)}
                {...focus}
              >
                <Icon name="tick" tone="done" />
                <span className="cell-tag">{edit.cell}</span>
                <span>{label(edit.sheet, edit.cell)}</span>
                <span className="edit-old">{contentText(edit.before, words.blank)}</span>
                <span className="edit-arrow">
                  <Icon name="arrow" />
                </span>
                <span className="edit-new">{shownAfter(edit)}</span>
              </button>
            );
          }}
        >
          {left.length === 0 ? null : (
            <>
              <h3 className="group-head">
                <Icon name="warning" tone="warning" />
                {words.notWritten}
                <span className="tone-quiet">{words.notWrittenCount(left.length)}</span>
              </h3>
              {left.map((one) => (
                <div key={`${one.sheet}!${one.cell}`} className="left-out">
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
                  >
                    {one.cell}
                  </button>
                </div>
              ))}
            </>
          )}
        </VirtualList>
      )}
      <footer className="footer" data-zone="footer">
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
      </footer>
    </>
  );
}

function contentText(
  content: { readonly value: unknown; readonly formula: string | null },
  blank: string,
): string {
  const text = content.formula ?? String(content.value ?? "");
  return text === "" ? blank : text;
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
