/** 检查: the list of findings, the open one explained, fixes and reasons for ignoring. */
import { useDeferredValue, useMemo, useState } from "react";
import { severityMeanings, severityTerms } from "../../../strings/terms";
import { ruleText } from "../../../strings/rules";
import { lineText } from "../../explain/facts";
import {
  countBySeverity,
  findingLines,
  isFiltered,
  NO_FILTER,
  passes,
  SEVERITIES,
  type FindingItem,
  type FindingLine,
} from "../../store/findings";
import { analysisOf, chosenForm, findingsInView, formsInView, ignoredInView } from "../../store/select";
import { projectOf, type AnalysedForm } from "../../store";
import { usePane } from "../context";
import { Icon, SeverityIcon } from "../icons";
import { FormSwitcher } from "../parts/form-switcher";
import { VirtualList, type LineFocus, type ListLine } from "../parts/virtual-list";
import { ViewsBar } from "../parts/views-bar";
import { Notices } from "../parts/notices";
import { CleanState } from "./clean";
import { FilterBar } from "./filter-bar";
import { FindingBody } from "./finding-body";
import { IgnoreForm } from "./ignore-form";
import { Written } from "./written";

type Line = ListLine & {
  readonly content: FindingLine | { readonly kind: "solved"; readonly item: FindingItem };
};

export function CheckView() {
  const { state, actions, texts, locale } = usePane();
  const { common, check } = texts;
  const [filtering, setFiltering] = useState(false);
  const analysis = analysisOf(state);
  const forms = useMemo(() => analysis?.forms ?? [], [analysis]);
  const chosen = chosenForm(state);
  const all = useMemo(() => findingsInView(state), [state]);
  const counts = countBySeverity(all);
  const filter = useDeferredValue(state.filter);
  const filtered = isFiltered(filter);
  const shown = useMemo(
    () =>
      filtered ? all.filter((item) => passes(item, filter, (one) => lineText(one, texts, locale))) : all,
    [all, filter, filtered, texts, locale],
  );
  const lines = useMemo((): readonly Line[] => {
    const listed = findingLines(shown, state.openFolds).map((line): Line => ({
      key: line.key,
      head: line.kind === "group",
      content: line,
    }));
    const solved = state.solved.map((item): Line => ({
      key: `solved ${item.key}`,
      head: false,
      content: { kind: "solved", item },
    }));
    return [...solved, ...listed];
  }, [shown, state.openFolds, state.solved]);
  if (
    state.written !== null &&
    state.written.purpose === "fixes" &&
    state.written.undone === null &&
    state.written.left.length > 0
  )
    return <Written written={state.written} />;
  const ignored = ignoredInView(state);
  const byId = new Map(forms.map((one) => [one.form.id, one]));

  const renderLine = (line: Line, focus: LineFocus) => {
    const { content } = line;
    switch (content.kind) {
      case "group":
        return (
          <h2 key={line.key} data-key={line.key} className="group-head">
            <SeverityIcon severity={content.severity} />
            <span>
              {severityTerms[locale][content.severity]} {content.count}
            </span>
            <span className="tone-quiet">{capital(severityMeanings[locale][content.severity])}</span>
          </h2>
        );
      case "solved":
        return (
          <div className="finding">
            <div className="finding-row">
              <Icon name="done" tone="done" />
              <span className="finding-name">{lineText(content.item, texts, locale)}</span>
              <span className="cell-tag">{content.item.cell}</span>
              <span className="small tone-done whole">{check.solved}</span>
            </div>
          </div>
        );
      case "fold":
        return (
          <div className="finding">
            <button
              type="button"
              className="finding-row"
              aria-expanded={content.open}
              onClick={() => {
                actions.toggleFold(content.key);
              }}
              {...focus}
            >
              <SeverityIcon
                severity={content.first.finding.severity}
                label={severityTerms[locale][content.first.finding.severity]}
              />
              <span className="finding-name">
                {ruleText(content.first.finding.rule, locale).title}
                {chosen === null ? <FormName analysed={byId.get(content.first.formId)} /> : null}
              </span>
              <span className="cell-tag">{check.count(content.items.length)}</span>
              <Icon name={content.open ? "up" : "down"} tone="quiet" />
            </button>
          </div>
        );
      case "finding":
        return (
          <FindingRow
            item={content.item}
            inFold={content.inFold}
            analysed={byId.get(content.item.formId)}
            named={chosen === null && !content.inFold}
            focus={focus}
          />
        );
    }
  };

  const clean = all.length === 0 && state.solved.length === 0;
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <FormSwitcher forms={forms} />
        {clean ? null : (
          <div className="chips" role="group" aria-label={check.severities}>
            {SEVERITIES.map((severity) => (
              <button
                key={severity}
                type="button"
                className="chip"
                aria-pressed={state.filter.severities.has(severity)}
                onClick={() => {
                  actions.toggleSeverity(severity);
                }}
              >
                <SeverityIcon severity={severity} />
                <span>{severityTerms[locale][severity]}</span>
                <b className="strong">{counts[severity]}</b>
              </button>
            ))}
            <button
              type="button"
              className="icon-button"
              aria-label={common.filter}
              title={common.filter}
              aria-expanded={filtering}
              data-shortcut="filter"
              onClick={() => {
                setFiltering(!filtering);
                if (filtering) actions.setFilter({ rules: NO_FILTER.rules, text: NO_FILTER.text });
              }}
            >
              <Icon name="filter" />
            </button>
          </div>
        )}
        {filtering && !clean ? (
          <FilterBar
            items={all}
            onClose={() => {
              setFiltering(false);
            }}
          />
        ) : null}
        <Notices />
      </div>
      {clean ? (
        <CleanState chosen={chosen} ignored={ignored.length} />
      ) : (
        <VirtualList
          lines={lines}
          render={renderLine}
          label={common.check}
          reveal={state.open}
          onKey={(event, key) => {
            const line = lines.find((one) => one.key === key);
            if (event.key === "ArrowRight" && line?.content.kind === "finding" && state.open !== key) {
              event.preventDefault();
              void actions.openFinding(key);
            } else if ((event.key === "ArrowLeft" || event.key === "Escape") && state.open === key) {
              event.preventDefault();
              void actions.openFinding(null);
            }
          }}
        >
          {shown.length === 0 ? (
            <div className="state">
              <p>{check.nothingMatches}</p>
              <button
                type="button"
                className="link"
                onClick={() => {
                  actions.setFilter(NO_FILTER);
                }}
              >
                {check.clearFilter}
              </button>
            </div>
          ) : null}
          {ignored.length > 0 ? (
            <button
              type="button"
              className="button button-subtle button-wide"
              onClick={() => {
                actions.openPage({ kind: "ignored" });
              }}
            >
              <Icon name="hidden" tone="quiet" />
              <span>{check.ignored(ignored.length)}</span>
              <Icon name="right" tone="quiet" />
            </button>
          ) : null}
        </VirtualList>
      )}
      {state.ignoring === null ? <CheckFooter /> : <span />}
    </>
  );
}

/** The wording of reports begins in the middle of a line, a head does not. */
function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function FormName({ analysed }: { readonly analysed: AnalysedForm | undefined }) {
  return analysed === undefined ? null : <span className="finding-form">{projectOf(analysed.form)}</span>;
}

function FindingRow({
  item,
  inFold,
  analysed,
  named,
  focus,
}: {
  readonly item: FindingItem;
  readonly inFold: boolean;
  readonly analysed: AnalysedForm | undefined;
  readonly named: boolean;
  readonly focus: LineFocus;
}) {
  const { state, actions, texts, locale } = usePane();
  const open = state.open === item.key;
  const { severity } = item.finding;
  return (
    <div className={`finding${open ? " is-open" : ""}${inFold ? " finding-inside" : ""}`}>
      <button
        type="button"
        className="finding-row"
        aria-expanded={open}
        onClick={() => {
          void actions.openFinding(open ? null : item.key);
        }}
        {...focus}
      >
        <SeverityIcon severity={severity} label={severityTerms[locale][severity]} />
        <span className="finding-name">
          {lineText(item, texts, locale)}
          {named ? <FormName analysed={analysed} /> : null}
        </span>
        <span className="cell-tag">{item.cell}</span>
        <Icon name={open ? "up" : "down"} tone="quiet" />
      </button>
      {open && analysed !== undefined ? (
        state.ignoring === item.key ? (
          <IgnoreForm item={item} />
        ) : (
          <FindingBody item={item} analysed={analysed} />
        )
      ) : null}
    </div>
  );
}

function CheckFooter() {
  const { state, actions, texts, store } = usePane();
  const { check, common, states } = texts;
  const analysis = analysisOf(state);
  if (analysis === null) return null;
  const recent = store.environment.now() - analysis.checkedAt < 60_000;
  const fresh = state.stale === 0;
  const time = new Date(analysis.checkedAt);
  const clock = `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
  const first =
    state.checking !== null
      ? check.checking(state.checking.done, state.checking.of)
      : recent && fresh
        ? check.justChecked
        : check.lastCheck(clock);
  const second = !analysis.complete
    ? check.stopped
    : store.environment.recheckAfter === null
      ? ""
      : check.rechecks;
  const fixes = safeFixes(findingsInView(state));
  const scorable = formsInView(state).some(({ form }) => form.kind === "self-evaluation");
  return (
    <div className="footer" data-zone="footer">
      <span className="grow">
        {first}
        {second === "" || !fresh ? null : (
          <>
            <br />
            {second}
          </>
        )}
      </span>
      {state.checking !== null ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.cancel();
          }}
        >
          {states.cancel}
        </button>
      ) : !fresh ? (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            void actions.check();
          }}
        >
          <Icon name="refresh" />
          {common.checkAgain}
        </button>
      ) : fixes.cells > 0 ? (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            void actions.previewFixes();
          }}
        >
          {fixes.blanks ? check.fillBlanks(fixes.cells) : check.fixAll(fixes.cells)}
        </button>
      ) : scorable ? (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            actions.setView("score");
          }}
        >
          {check.toScore}
          <Icon name="right" />
        </button>
      ) : (
        <span className="small tone-quiet">{check.nothingToFix}</span>
      )}
    </div>
  );
}

/** How many cells the safe fixes of these findings touch, and whether all of them are blank now. */
function safeFixes(items: readonly FindingItem[]): { readonly cells: number; readonly blanks: boolean } {
  const edits = items.flatMap(({ sheet, finding }) =>
    finding.fix?.kind === "safe"
      ? (finding.fix.options[0]?.edits ?? []).map((edit) => ({ place: `${sheet}!${edit.cell}`, edit }))
      : [],
  );
  return {
    cells: new Set(edits.map(({ place }) => place)).size,
    blanks: edits.every(({ edit }) => edit.before.value === null && edit.before.formula === null),
  };
}
