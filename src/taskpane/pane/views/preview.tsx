/** Before a write: every cell before → after, danger first; what cannot be written, and why; the choices. */
import { useEffect, useMemo, useRef } from "react";
import type { CellContent, CellEdit } from "../../../core/plan/plan";
import { displayContent } from "../../../core/plan/display";
import { parseA1 } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";
import { obstacleText, skipText } from "../../../strings/skips";
import { ruleText } from "../../../strings/rules";
import { ruleByName } from "../../../core/rules/registry";
import { cellLabel } from "../../explain/facts";
import {
  chosenEdits,
  previewRows,
  type Preview,
  type PreviewGroup,
  type PreviewRow,
} from "../../store/preview";
import { analysisOf, formAt } from "../../store/select";
import type { PaneState } from "../../store/state";
import type { PaneTexts } from "../../../strings/pane";
import type { Locale } from "../../../strings/locale";
import { usePane } from "../context";
import { Icon } from "../icons";
import { Notices } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";
import { VirtualList, type LineFocus, type ListLine } from "../parts/virtual-list";

type Line = ListLine &
  (
    | { readonly kind: "group"; readonly group: PreviewGroup; readonly count: number }
    | { readonly kind: "row"; readonly row: PreviewRow }
  );

const SCOPES = ["all", "blanks", "differences"] as const;

export function PreviewView({ preview }: { readonly preview: Preview }) {
  const { state, actions, texts, locale } = usePane();
  const words = texts.preview;
  const rows = useMemo(() => previewRows(preview), [preview]);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const count = useMemo(() => chosenEdits(rows).length, [rows]);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  const ticks = rows.flatMap((row) =>
    row.kind === "edit" && row.conflict === null && !row.held ? [row] : [],
  );
  const ticked = ticks.filter((row) => row.ticked).length;
  const blocked = rows.filter((row) => row.group === "unwritable").length;
  const writing = state.writing;
  const backTo = preview.purpose === "scores" ? words.backToScore : words.backToCheck;
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <div className="title-row">
          <button
            ref={back}
            type="button"
            className="icon-button"
            aria-label={backTo}
            title={backTo}
            data-escape="close"
            onClick={() => {
              actions.closePreview();
            }}
          >
            <Icon name="back" />
          </button>
          <h2 className="grow">
            {preview.busy ? words.planning : count === 0 ? words.nothing : words.title(count)}
          </h2>
          {blocked === 0 ? null : (
            <span className="title-note tone-warning">
              <Icon name="warning" size="icon-small" />
              {words.cannot(blocked)}
            </span>
          )}
        </div>
        {preview.purpose === "fixes" ? null : (
          <div className="options-row">
            <label className="option-pair">
              <span className="small tone-quiet">{words.which}</span>
              <select
                className="field field-select"
                value={preview.write}
                onChange={(event) => {
                  const scope = SCOPES.find((one) => one === event.target.value);
                  if (scope !== undefined) void actions.setWriteScope(scope);
                }}
              >
                {SCOPES.map((scope) => (
                  <option key={scope} value={scope}>
                    {words.scopes[scope]}
                  </option>
                ))}
              </select>
            </label>
            <Segments
              label={words.as}
              options={[
                { value: "values", label: words.values },
                { value: "formulas", label: words.formulas },
              ]}
              value={preview.as}
              onChange={(as) => void actions.setWriteForm(as)}
            />
          </div>
        )}
        <div className="edit edit-head">
          <input
            type="checkbox"
            aria-label={words.selectAll(ticks.length)}
            checked={ticks.length > 0 && ticked === ticks.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = ticked > 0 && ticked < ticks.length;
            }}
            onChange={(event) => {
              actions.tick(
                ticks.map(({ key }) => key),
                event.target.checked,
              );
            }}
          />
          <span className="edit-all">{words.selectAll(ticks.length)}</span>
          <span className="number">{words.now}</span>
          <span />
          <span className="number">{words.new}</span>
        </div>
        <Notices />
      </div>
      <VirtualList
        lines={lines}
        label={words.title(count)}
        render={(line, focus) =>
          line.kind === "group" ? (
            <h3 key={line.key} data-key={line.key} className="group-head">
              {words.groups[line.group]}
              <span className="tone-quiet">{words.groupCount(line.group, line.count)}</span>
            </h3>
          ) : (
            <Row row={line.row} focus={focus} state={state} texts={texts} locale={locale} />
          )
        }
      />
      <div className="footer" data-zone="footer">
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.closePreview();
          }}
        >
          {words.cancel}
        </button>
        <span className="grow">
          {writing === null ? words.undoable : words.writing(writing.done, writing.of)}
        </span>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={count === 0 || preview.busy || writing !== null}
          onClick={() => {
            if (count > 0 && !preview.busy && writing === null) void actions.write();
          }}
        >
          {words.write(count)}
        </button>
      </div>
    </>
  );
}

function linesOf(rows: readonly PreviewRow[]): readonly Line[] {
  const lines: Line[] = [];
  let group: PreviewGroup | null = null;
  rows.forEach((row, index) => {
    if (row.group !== group) {
      group = row.group;
      const count = rows.filter((one) => one.group === row.group).length;
      lines.push({ kind: "group", key: `group ${row.group}`, head: true, group: row.group, count });
    }
    lines.push({ kind: "row", key: `${row.key} ${index}`, head: false, row });
  });
  return lines;
}

function Row({
  row,
  focus,
  state,
  texts,
  locale,
}: {
  readonly row: PreviewRow;
  readonly focus: LineFocus;
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly locale: Locale;
}) {
  const { actions } = usePane();
  const words = texts.preview;
  const place = row.kind === "edit" ? row.edit : row.skipped;
  const label = labelOf(row, state, texts, locale);
  if (row.kind === "skipped") {
    const { reason } = row.skipped;
    return (
      <div className="edit">
        <Icon
          name={reason.code === "locked" ? "lock" : row.group === "judgement" ? "person" : "warning"}
          tone="warning"
        />
        <CellButton place={place} focus={focus} />
        <span>{label}</span>
        <span className="edit-old">{shownAt(state, place, texts)}</span>
        <span />
        <span />
        <span className="edit-why">{words.reasonJoin(skipText(reason, locale))}</span>
      </div>
    );
  }
  const { edit, conflict } = row;
  const before = conflict === null ? shownAt(state, edit, texts) : quoted(conflict.found, texts);
  const after = shownAfter(edit);
  return (
    <div className="edit">
      {conflict !== null ? (
        <Icon name="exchange" tone="warning" />
      ) : (
        <input
          type="checkbox"
          checked={row.ticked && !row.held}
          disabled={row.held}
          aria-label={words.row(edit.cell, label)}
          onChange={(event) => {
            actions.tick([row.key], event.target.checked);
          }}
          {...focus}
        />
      )}
      <CellButton place={edit} focus={conflict === null ? null : focus} />
      <span>{label}</span>
      <span className="edit-old">{before}</span>
      <span className="edit-arrow">
        <Icon name="arrow" />
      </span>
      <span className={row.held || conflict?.choice === "keep" ? "edit-old" : "edit-new"}>{after}</span>
      {row.held ? <span className="edit-why">{words.held}</span> : null}
      {row.note === null || row.held ? null : (
        <span className="edit-why">{words.reasonJoin(obstacleText(row.note, locale))}</span>
      )}
      {conflict === null ? null : (
        <span className="edit-why">
          <b className="strong">{words.conflict}</b>
          {words.conflictBody(quoted(edit.before, texts), quoted(conflict.found, texts))}
          {conflict.choice === "open" ? null : conflict.choice === "keep" ? words.kept : words.willOverwrite}
          <span className="inline">
            <button
              type="button"
              className="button button-small"
              aria-pressed={conflict.choice === "keep"}
              onClick={() => {
                actions.settleConflict(row.key, "keep");
              }}
            >
              {words.keep(quoted(conflict.found, texts))}
            </button>
            <button
              type="button"
              className="button button-small"
              aria-pressed={conflict.choice === "overwrite"}
              onClick={() => {
                actions.settleConflict(row.key, "overwrite");
              }}
            >
              {words.overwrite(after)}
            </button>
          </span>
        </span>
      )}
    </div>
  );
}

/** The address: a click shows the cell in the sheet. */
function CellButton({
  place,
  focus,
}: {
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly focus: LineFocus | null;
}) {
  const { actions, texts } = usePane();
  return (
    <button
      type="button"
      className="cell-tag"
      aria-label={texts.common.reveal(place.cell)}
      title={texts.common.reveal(place.cell)}
      onClick={() => void actions.reveal(place.sheet, place.cell)}
      {...(focus ?? { tabIndex: -1 })}
    >
      {place.cell}
    </button>
  );
}

function labelOf(row: PreviewRow, state: PaneState, texts: PaneTexts, locale: Locale): string {
  const place = row.kind === "edit" ? row.edit : row.skipped;
  const form = formAt(state, place.sheet, place.cell)?.form ?? null;
  const label = cellLabel(form, place.cell, texts, locale);
  if (row.kind !== "edit" || row.edit.why.code !== "fix") return label;
  const rule = ruleByName(row.edit.why.rule);
  if (rule === null || rule.meta.id === "S17") return label;
  return texts.preview.byRule(
    rule.meta.id,
    label === place.cell ? ruleText(rule.meta.id, locale).title : label,
  );
}

/** What the cell shows now. */
export function shownAt(
  state: PaneState,
  place: { readonly sheet: string; readonly cell: string },
  texts: PaneTexts,
): string {
  const sheet = analysisOf(state)?.workbook.sheets.find(({ name }) => name === place.sheet);
  const position = parseA1(place.cell);
  const text =
    sheet === undefined || position === null ? "" : cellAt(sheet, position.row, position.column).text;
  return text.trim() === "" ? texts.preview.blank : text;
}

/** What the cell will show; a formula is named as it stands. */
export function shownAfter(edit: CellEdit): string {
  if (edit.after.formula !== null) return edit.after.formula;
  return displayContent(edit.after, edit.numberFormat ?? plainFormat(edit.after));
}

/** What the cell showed before the write; "" for a blank one. */
export function shownBefore(edit: CellEdit): string {
  if (edit.before.formula !== null) return edit.before.formula;
  return displayContent(edit.before, edit.numberFormatBefore ?? plainFormat(edit.before));
}

/** Without a format of its own a number is shown with two decimals, as scores are. */
function plainFormat(content: CellContent): string {
  return typeof content.value === "number" ? "0.00" : "General";
}

function quoted(content: CellContent, texts: PaneTexts): string {
  const text = content.formula ?? String(content.value ?? "");
  return text.trim() === "" ? texts.preview.blank : texts.preview.quoted(text);
}

/** Two or three choices side by side, with the arrows between them. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}) {
  const box = useRef<HTMLSpanElement>(null);
  return (
    <span className="option-pair">
      <span className="small tone-quiet" aria-hidden="true">
        {label}
      </span>
      <span
        ref={box}
        className="segments"
        role="radiogroup"
        aria-label={label}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          const at = options.findIndex((option) => option.value === value);
          const next = options[(at + step + options.length) % options.length];
          if (next === undefined) return;
          onChange(next.value);
          box.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
        }}
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className="segment"
            data-value={option.value}
            aria-checked={value === option.value}
            tabIndex={value === option.value || (value === null && index === 0) ? 0 : -1}
            onClick={() => {
              onChange(option.value);
            }}
          >
            {option.label}
          </button>
        ))}
      </span>
    </span>
  );
}
