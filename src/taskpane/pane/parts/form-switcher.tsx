/** Which form: its name and state, the list of all forms, and the one before and after. */
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { decisionsOf, findingsOf, openJudgements, scoreLines } from "../../store/select";
import type { AnalysedForm } from "../../store";
import { projectOf } from "../../store";
import { countBySeverity, gravest } from "../../store/findings";
import type { PaneState } from "../../store/state";
import type { PaneTexts } from "../../../strings/pane";
import { severityTerms } from "../../../strings/terms";
import type { Locale } from "../../../strings/locale";
import { usePane } from "../context";
import { Icon, SeverityIcon } from "../icons";
import { moveAmong, useOutside } from "./menu";

export function FormSwitcher({ forms }: { readonly forms: readonly AnalysedForm[] }) {
  const { state, actions, texts, locale } = usePane();
  const { common } = texts;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const index = forms.findIndex(({ form }) => form.id === state.formId);
  const chosen = forms[index] ?? null;
  const [only] = forms;
  const name = chosen === null ? common.allForms(forms.length) : projectOf(chosen.form);
  return (
    <>
      <div className="switcher">
        <button
          ref={button}
          type="button"
          className="switcher-main"
          aria-haspopup="listbox"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {chosen === null ? (
            <Icon name="sheet" tone="quiet" />
          ) : (
            <FormIcon analysed={chosen} state={state} />
          )}
          <span className="switcher-name">
            <span className="spoken">{common.chooseForm}</span>
            {name}
            <Icon name="down" tone="quiet" />
          </span>
          <span className="switcher-sub">
            {chosen === null
              ? summaryOf(forms, state, texts)
              : common.formLine(
                  chosen.form.year,
                  chosen.form.kind,
                  statusOf(chosen, state, texts) ?? common.place(index + 1, forms.length),
                )}
          </span>
        </button>
        {forms.length > 1 ? (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={common.previousForm}
              title={common.previousForm}
              onClick={() => {
                actions.stepForm(-1);
              }}
            >
              <Icon name="left" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={common.nextForm}
              title={common.nextForm}
              onClick={() => {
                actions.stepForm(1);
              }}
            >
              <Icon name="right" />
            </button>
          </>
        ) : null}
      </div>
      {open && only !== undefined ? (
        <FormList
          forms={forms}
          locale={locale}
          onChoose={(formId) => {
            actions.selectForm(formId);
            setOpen(false);
            button.current?.focus();
          }}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
          onLeave={() => {
            setOpen(false);
          }}
          opener={button}
        />
      ) : null}
    </>
  );
}

function FormList({
  forms,
  locale,
  onChoose,
  onClose,
  onLeave,
  opener,
}: {
  readonly forms: readonly AnalysedForm[];
  readonly locale: Locale;
  readonly onChoose: (formId: string | null) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly opener: { readonly current: HTMLElement | null };
}) {
  const { state, texts } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useOutside(box, opener, onLeave);
  useEffect(() => {
    const own = box.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    (own ?? box.current?.querySelector<HTMLElement>('[role="option"]'))?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.key === "Tab") onLeave();
    else moveAmong(box.current, '[role="option"]', event);
  };
  const option = (id: string | null, icon: React.ReactNode, name: string, note: string) => (
    <div
      key={id ?? ""}
      role="option"
      className="popup-item"
      tabIndex={-1}
      aria-selected={state.formId === id}
      onClick={() => {
        onChoose(id);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(id);
      }}
    >
      {icon}
      <span>{name}</span>
      <span className="small tone-quiet whole">{note}</span>
    </div>
  );
  return (
    <div className="form-list-place">
      <div
        ref={box}
        className="popup popup-over"
        role="listbox"
        aria-label={texts.common.forms}
        onKeyDown={onKeyDown}
      >
        {forms.length > 1
          ? option(
              null,
              <Icon name="sheet" tone="quiet" />,
              texts.common.allForms(forms.length),
              worstCount(forms, state, locale),
            )
          : null}
        {forms.map((analysed) =>
          option(
            analysed.form.id,
            <FormIcon analysed={analysed} state={state} />,
            projectOf(analysed.form),
            worstCount([analysed], state, locale),
          ),
        )}
      </div>
    </div>
  );
}

/** 「2 错误」: the gravest kind and how many there are. */
function worstCount(forms: readonly AnalysedForm[], state: PaneState, locale: Locale): string {
  const items = forms.flatMap(({ form }) => findingsOf(state, form.id));
  const worst = gravest(items);
  return worst === null ? "" : `${countBySeverity(items)[worst]} ${severityTerms[locale][worst]}`;
}

function summaryOf(forms: readonly AnalysedForm[], state: PaneState, texts: PaneTexts): string {
  const { error, warning, info } = countBySeverity(forms.flatMap(({ form }) => findingsOf(state, form.id)));
  return texts.check.counts(error, warning, info);
}

/** What replaces the form's place among the others; `null` when nothing is worth saying. */
function statusOf(analysed: AnalysedForm, state: PaneState, texts: PaneTexts): string | null {
  const { form } = analysed;
  if (state.view === "score" && form.kind === "self-evaluation") {
    const decisions = decisionsOf(state, form.id);
    const open = openJudgements(analysed, decisions);
    if (open > 0) return texts.score.openJudgements(open);
    const lines = scoreLines(analysed, decisions);
    if (lines.some((line) => line.state.kind === "none")) return texts.score.incomplete;
    return isFilled(analysed, state) ? texts.score.filled : texts.score.ready;
  }
  return findingsOf(state, form.id).length === 0 ? texts.check.statusPassed : null;
}

/** Every score that is due stands in the sheet. */
function isFilled(analysed: AnalysedForm, state: PaneState): boolean {
  const lines = scoreLines(analysed, decisionsOf(state, analysed.form.id));
  const { form } = analysed;
  return (
    lines.every(({ state: line }) => line.kind === "same" || line.kind === "judged-in-sheet") &&
    form.total?.score?.text !== ""
  );
}

function FormIcon({ analysed, state }: { readonly analysed: AnalysedForm; readonly state: PaneState }) {
  const { form } = analysed;
  if (state.view === "score" && form.kind === "self-evaluation") {
    if (openJudgements(analysed, decisionsOf(state, form.id)) > 0) return <Icon name="person" />;
    return isFilled(analysed, state) ? <Icon name="done" tone="done" /> : <Icon name="pencil" />;
  }
  const worst = gravest(findingsOf(state, form.id));
  return worst === null ? <Icon name="done" tone="done" /> : <SeverityIcon severity={worst} />;
}
