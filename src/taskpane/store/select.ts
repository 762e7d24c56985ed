/** What the views and the sheet ask of the state: computed from it, remembered as long as its parts are the same. */
import type { Form } from "../../core/forms/form";
import type { Severity } from "../../core/rules/rule";
import { decideWith, isAllowed, printedDecisions, type Decisions } from "../../core/scoring/decide";
import type { Evaluation, IndicatorEvaluation } from "../../core/scoring/evaluation";
import { contains, parseA1, parseRange } from "../../core/sheet/address";
import type { Decimal } from "../../core/values/decimal";
import type { AnalysedForm, Analysis } from "./analysis";
import { gravest, type FindingItem } from "./findings";
import type { PaneState } from "./state";
import type { IgnoredFinding } from "./workbook-settings";

const NO_DECISIONS: Decisions = new Map();

/** One result for the last arguments: states share their parts, so most changes find it still valid. */
function remembered<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || last.args.some((arg, index) => arg !== args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}

export function analysisOf(state: PaneState): Analysis | null {
  return state.phase.kind === "ready" ? state.phase.analysis : null;
}

/** The chosen form; `null` when all are. */
export function chosenForm(state: PaneState): AnalysedForm | null {
  const { formId } = state;
  if (formId === null) return null;
  return analysisOf(state)?.forms.find(({ form }) => form.id === formId) ?? null;
}

/** The chosen form, or all of them. */
export function formsInView(state: PaneState): readonly AnalysedForm[] {
  const chosen = chosenForm(state);
  return chosen === null ? (analysisOf(state)?.forms ?? []) : [chosen];
}

export function ignoredKeys(ignored: readonly IgnoredFinding[]): ReadonlySet<string> {
  return ignoredKeySet(ignored);
}
const ignoredKeySet = remembered(
  (ignored: readonly IgnoredFinding[]): ReadonlySet<string> => new Set(ignored.map(({ key }) => key)),
);

const byForm = remembered(
  (
    analysis: Analysis | null,
    ignored: readonly IgnoredFinding[],
  ): ReadonlyMap<string, readonly FindingItem[]> => {
    const keys = ignoredKeySet(ignored);
    return new Map(
      (analysis?.forms ?? []).map(({ form, items }) => [form.id, items.filter(({ key }) => !keys.has(key))]),
    );
  },
);

/** A form's findings without the ignored ones. */
export function findingsOf(state: PaneState, formId: string): readonly FindingItem[] {
  return byForm(analysisOf(state), state.settings.ignored).get(formId) ?? [];
}

/** Findings of the forms in view, ignored ones left out, before any filter. */
export function findingsInView(state: PaneState): readonly FindingItem[] {
  return formsInView(state).flatMap(({ form }) => findingsOf(state, form.id));
}

export interface IgnoredEntry {
  readonly ignored: IgnoredFinding;
  readonly item: FindingItem;
}

/** Ignored findings that the last check found again, of the forms in view. */
export function ignoredInView(state: PaneState): readonly IgnoredEntry[] {
  const byKey = new Map(state.settings.ignored.map((ignored) => [ignored.key, ignored]));
  if (byKey.size === 0) return [];
  return formsInView(state).flatMap(({ items }) =>
    items.flatMap((item) => {
      const ignored = byKey.get(item.key);
      return ignored === undefined ? [] : [{ ignored, item }];
    }),
  );
}

/** The mark of a cell: the gravest finding, and how many there are. */
export interface CellMark {
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

const marksBySheet = remembered(
  (
    analysis: Analysis | null,
    ignored: readonly IgnoredFinding[],
  ): ReadonlyMap<string, ReadonlyMap<string, CellMark>> => {
    const sheets = new Map<string, Map<string, FindingItem[]>>();
    for (const items of byForm(analysis, ignored).values()) {
      for (const item of items) {
        const cells = sheets.get(item.sheet) ?? new Map<string, FindingItem[]>();
        sheets.set(item.sheet, cells);
        const own = cells.get(item.cell);
        if (own === undefined) cells.set(item.cell, [item]);
        else own.push(item);
      }
    }
    return new Map(
      [...sheets].map(([sheet, cells]) => [
        sheet,
        new Map([...cells].map(([cell, items]) => [cell, { severity: gravest(items) ?? "info", items }])),
      ]),
    );
  },
);

const NO_MARKS: ReadonlyMap<string, CellMark> = new Map();

/** Marks of a sheet by A1 address; ignored findings leave none. */
export function marksOf(state: PaneState, sheet: string): ReadonlyMap<string, CellMark> {
  return marksBySheet(analysisOf(state), state.settings.ignored).get(sheet) ?? NO_MARKS;
}

/** The form whose area covers the cell. */
export function formAt(state: PaneState, sheet: string, cell: string): AnalysedForm | null {
  const position = parseA1(cell);
  if (position === null) return null;
  return (
    analysisOf(state)?.forms.find(({ form }) => {
      const area = form.sheet === sheet ? parseRange(form.area) : null;
      return area !== null && contains(area, position.row, position.column);
    }) ?? null
  );
}

export function decisionsOf(state: PaneState, formId: string): Decisions {
  return state.decisions.get(formId) ?? NO_DECISIONS;
}

/** The evaluation with the judgements that stand in the sheet, and those made here. */
export function decided(analysed: AnalysedForm, decisions: Decisions): Evaluation {
  const { form, evaluation } = analysed;
  return decideWith(evaluation, new Map([...printedDecisions(form, evaluation), ...decisions]));
}

/** What an indicator's line says under its number. */
export type ScoreState =
  | { readonly kind: "same" }
  | { readonly kind: "blank" }
  | { readonly kind: "differs"; readonly difference: Decimal }
  | { readonly kind: "judged-in-sheet" }
  | { readonly kind: "to-decide" }
  | { readonly kind: "decided"; readonly difference: Decimal | null }
  | { readonly kind: "none" };

export interface ScoreLine {
  readonly row: number;
  readonly indicator: Form["indicators"][number];
  readonly judged: IndicatorEvaluation;
  /** What is due: computed, decided, or standing where it may; `null` while open. */
  readonly due: Decimal | null;
  readonly state: ScoreState;
}

export function scoreLines(analysed: AnalysedForm, decisions: Decisions): readonly ScoreLine[] {
  return analysed.form.indicators.flatMap((indicator, index) => {
    const judged = analysed.evaluation.indicators[index];
    if (judged === undefined) return [];
    const printed = indicator.score?.number ?? null;
    const choice = decisions.get(indicator.row);
    return [{ row: indicator.row, indicator, judged, ...scoreState(judged, printed, choice) }];
  });
}

function scoreState(
  judged: IndicatorEvaluation,
  printed: Decimal | null,
  choice: Decimal | undefined,
): Pick<ScoreLine, "due" | "state"> {
  const { result } = judged;
  if (result.kind === "score") {
    const due = result.score;
    if (printed === null) return { due, state: { kind: "blank" } };
    if (printed.eq(due)) return { due, state: { kind: "same" } };
    return { due, state: { kind: "differs", difference: due.minus(printed) } };
  }
  if (choice !== undefined && isAllowed(judged, choice) && printed?.eq(choice) !== true) {
    const difference = printed === null ? null : choice.minus(printed);
    return { due: choice, state: { kind: "decided", difference } };
  }
  if (printed !== null && isAllowed(judged, printed)) {
    return { due: printed, state: { kind: "judged-in-sheet" } };
  }
  return { due: null, state: { kind: result.kind === "interval" ? "to-decide" : "none" } };
}

/** Judgements that are still open in a form. */
export function openJudgements(analysed: AnalysedForm, decisions: Decisions): number {
  if (analysed.form.kind === "target") return 0;
  return scoreLines(analysed, decisions).filter(({ state }) => state.kind === "to-decide").length;
}
