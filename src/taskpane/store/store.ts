/**
 * The pane without its looks: one state, and what people can do with it. It knows the core and the host interface,
 * no framework; views subscribe to it, and tests drive it as people would.
 */
import type { OptionValue, Severity } from "../../core/rules/rule";
import type { WriteForm, WriteScope } from "../../core/plan/pen";
import type { WritePlan, WriteReceipt } from "../../core/plan/plan";
import type { Decimal } from "../../core/values/decimal";
import type { CommandResult } from "../../hosts/command-result";
import type { WorkbookHost } from "../../hosts/host";
import type { Locale } from "../../strings/locale";
import { Checking } from "./checking";
import { failureOf, type Context, type EventWithoutSerial } from "./context";
import type { PaneEnvironment } from "./environment";
import { foldKey, NO_FILTER, passes, type FindingFilter, type FindingItem } from "./findings";
import type { ConflictChoice } from "./preview";
import { applyPreset, type Preset } from "./presets";
import { analysisOf, decisionsOf, findingsOf, formAt, marksOf } from "./select";
import type { Failure, Page, PaneState, ScoreChip, View } from "./state";
import { summaryDraft, summaryTable } from "./summary";
import { NO_SETTINGS, writtenSettings, type IgnoreCause, type WorkbookSettings } from "./workbook-settings";
import { Writing } from "./writing";

export interface PaneActions {
  /** Reads and checks the workbook; resolves when it is done, failed or cancelled (see `state.phase`). */
  check(): Promise<void>;
  /** Stops reading or checking; finished forms are kept. */
  cancel(): void;
  setView(view: View): void;
  openPage(page: Page | null): void;
  /** `null` = all forms. */
  selectForm(formId: string | null): void;
  /** The form before or after the chosen one, round about. */
  stepForm(step: 1 | -1): void;
  /** Opens a finding and shows its cell in the sheet; `null` closes. */
  openFinding(key: string | null): Promise<void>;
  toggleFold(key: string): void;
  /** Opens the findings of a cell that people chose in the sheet; false when it has none. */
  showCell(sheet: string, cell: string): boolean;
  /** Shows a cell in the sheet. */
  reveal(sheet: string, cell: string): Promise<void>;
  setFilter(patch: Partial<FindingFilter>): void;
  toggleSeverity(severity: Severity): void;
  toggleScoreChip(chip: ScoreChip): void;
  /** Opens the form in which a finding is ignored with a reason; `null` closes it. */
  startIgnoring(key: string | null): void;
  ignore(key: string, cause: IgnoreCause, reason: string): Promise<void>;
  restore(key: string): Promise<void>;
  /** Carries out one way to fix a finding, checked against the sheet. */
  fix(key: string, option: number): Promise<void>;
  previewScores(): Promise<void>;
  previewFixes(): Promise<void>;
  setWriteScope(scope: WriteScope): Promise<void>;
  setWriteForm(as: WriteForm): Promise<void>;
  /** Ticks cells of the preview, by `PreviewRow.key`. */
  tick(keys: readonly string[], ticked: boolean): void;
  settleConflict(key: string, choice: ConflictChoice): void;
  closePreview(): void;
  write(): Promise<void>;
  /** A plan of the page around the pane (a cell edited in the sheet); it can be undone like any other. */
  apply(plan: WritePlan): Promise<WriteReceipt | null>;
  undo(): Promise<void>;
  /** Shows what 撤销写回 in the ribbon did outside the pane, and looks at the workbook again. */
  showCommandResult(result: CommandResult): Promise<void>;
  dismissWritten(): void;
  dismissNotice(): void;
  /** A person's judgement of an indicator, by the indicator's row; `null` takes it back. */
  decide(formId: string, row: number, score: Decimal | null): void;
  /** A profile's id, or "auto". */
  setProfile(profile: string): Promise<void>;
  /** `null` = the rule's own severity. */
  setRule(rule: string, severity: "off" | Severity | null): Promise<void>;
  /** `null` = the default. */
  setOption(rule: string, name: string, value: OptionValue | null): Promise<void>;
  setPreset(preset: Preset): Promise<void>;
  /** Stays with the old language, and says so, when the texts of the new one cannot be fetched. */
  setLocale(locale: Locale): Promise<void>;
  copy(text: string): Promise<void>;
  copySummary(): Promise<void>;
  insertSummary(): Promise<void>;
}

export interface PaneStore {
  readonly getState: () => PaneState;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  readonly host: WorkbookHost;
  readonly environment: PaneEnvironment;
  /** Stops watching the workbook. */
  close(): Promise<void>;
}

export interface PaneStoreOptions {
  readonly host: WorkbookHost;
  readonly locale: Locale;
  readonly environment: PaneEnvironment;
}

export function createPaneStore({ host, locale, environment }: PaneStoreOptions): PaneStore {
  const listeners = new Set<() => void>();
  let state = initialState(locale, environment);
  let serial = 0;
  const get = (): PaneState => state;
  const set = (patch: Partial<PaneState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const emit = (event: EventWithoutSerial): void => {
    serial++;
    set({ event: { ...event, serial } });
  };
  const fail = (cause: unknown, during: Failure["during"]): void => {
    const failure = failureOf(cause, during, environment, state);
    set({ notice: failure });
    emit({ kind: "failed", failure });
  };
  const context: Context = {
    host,
    environment,
    get,
    set,
    emit,
    fail,
    recheck: () => checking.check(true),
    ownChange: (work) => checking.ownChange(work),
  };
  const checking = new Checking(context);
  const writing = new Writing(context);
  return {
    getState: get,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: actionsOf(context, checking, writing),
    host,
    environment,
    close: () => checking.stop(),
  };
}

function initialState(locale: Locale, environment: PaneEnvironment): PaneState {
  return {
    phase: { kind: "first-run" },
    checking: null,
    view: "check",
    page: null,
    formId: null,
    open: null,
    ignoring: null,
    openFolds: new Set(),
    filter: NO_FILTER,
    scoreChips: new Set(),
    solved: [],
    settings: NO_SETTINGS,
    preferences: { locale, as: "values", write: "all", ...environment.preferences.read() },
    decisions: new Map(),
    preview: null,
    writing: null,
    written: null,
    history: [],
    stale: 0,
    notice: null,
    ribbonUndo: null,
    event: null,
  };
}

function actionsOf(context: Context, checking: Checking, writing: Writing): PaneActions {
  const { host, environment, get, set, emit, fail } = context;

  const find = (key: string): FindingItem | null =>
    analysisOf(get())
      ?.forms.flatMap(({ items }) => items)
      .find((item) => item.key === key) ?? null;

  const reveal = async (sheet: string, cell: string): Promise<void> => {
    try {
      await host.reveal({ sheet, cell });
    } catch (cause) {
      fail(cause, "reveal");
    }
  };

  const saveSettings = async (settings: WorkbookSettings): Promise<boolean> => {
    try {
      await context.ownChange(async () => {
        await host.settings.write(writtenSettings(await host.settings.read(), settings));
      });
      set({ settings });
      return true;
    } catch (cause) {
      fail(cause, "settings");
      return false;
    }
  };

  const saveChecks = async (checks: WorkbookSettings["checks"]): Promise<void> => {
    if (await saveSettings({ ...get().settings, checks })) await context.recheck();
  };

  /** Views and forms change what a click means, so nothing half done stays open. */
  const leave = { preview: null, page: null, ignoring: null, written: null } as const;

  return {
    check: () => checking.check(false),
    cancel: () => {
      checking.cancel();
    },
    setView: (view) => {
      set({ ...leave, view });
    },
    openPage: (page) => {
      set({ page });
    },
    selectForm: (formId) => {
      set({ ...leave, formId, open: null });
    },
    stepForm: (step) => {
      const ids = analysisOf(get())?.forms.map(({ form }) => form.id) ?? [];
      const at = ids.indexOf(get().formId ?? "");
      const next = ids[at < 0 ? (step > 0 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length];
      if (next !== undefined) set({ ...leave, formId: next, open: null });
    },
    openFinding: async (key) => {
      const item = key === null ? null : find(key);
      set({ open: item?.key ?? null, ignoring: null });
      if (item !== null) await reveal(item.sheet, item.cell);
    },
    toggleFold: (key) => {
      const openFolds = new Set(get().openFolds);
      if (!openFolds.delete(key)) openFolds.add(key);
      set({ openFolds });
    },
    showCell: (sheet, cell) => {
      const state = get();
      const form = formAt(state, sheet, cell);
      const first = SEVERITY_ORDER.flatMap(
        (severity) =>
          marksOf(state, sheet)
            .get(cell)
            ?.items.filter(({ finding }) => finding.severity === severity) ?? [],
      )[0];
      const formId = first?.formId ?? form?.form.id ?? null;
      if (first === undefined) {
        const elsewhere = state.formId !== null && formId !== null && formId !== state.formId;
        set({ open: null, ...(elsewhere ? { ...leave, formId } : {}) });
        return false;
      }
      const fold = foldKey(first);
      const folded = findingsOf(state, first.formId).filter((item) => foldKey(item) === fold);
      set({
        ...leave,
        view: "check",
        formId: state.formId === null ? null : first.formId,
        open: first.key,
        filter: passes(first, state.filter, () => "") ? state.filter : NO_FILTER,
        openFolds: folded.length > 1 ? new Set([...state.openFolds, fold]) : state.openFolds,
      });
      return true;
    },
    reveal,
    setFilter: (patch) => {
      set({ filter: { ...get().filter, ...patch } });
    },
    toggleSeverity: (severity) => {
      const { filter } = get();
      set({ filter: { ...filter, severities: toggled(filter.severities, severity) } });
    },
    toggleScoreChip: (chip) => {
      set({ scoreChips: toggled(get().scoreChips, chip) });
    },
    startIgnoring: (key) => {
      set({ ignoring: key, ...(key === null ? {} : { open: key }) });
    },
    ignore: async (key, cause, reason) => {
      const words = reason.trim();
      if (words === "") return;
      const { settings } = get();
      const others = settings.ignored.filter((one) => one.key !== key);
      const on = new Date(environment.now()).toISOString().slice(0, 10);
      if (await saveSettings({ ...settings, ignored: [...others, { key, cause, reason: words, on }] })) {
        set({ ignoring: null, open: null });
        emit({ kind: "ignored" });
      }
    },
    restore: async (key) => {
      const { settings } = get();
      const ignored = settings.ignored.filter((one) => one.key !== key);
      if (await saveSettings({ ...settings, ignored })) emit({ kind: "restored" });
    },
    fix: async (key, option) => {
      const item = find(key);
      if (item !== null) await writing.fix(item, option);
    },
    previewScores: () => writing.previewScores(),
    previewFixes: () => writing.previewFixes(),
    setWriteScope: (scope) => writing.setScope(scope),
    setWriteForm: (as) => writing.setForm(as),
    tick: (keys, ticked) => {
      writing.tick(keys, ticked);
    },
    settleConflict: (key, choice) => {
      writing.settle(key, choice);
    },
    closePreview: () => {
      writing.close();
    },
    write: () => writing.write(),
    apply: (plan) => writing.apply(plan),
    undo: () => writing.undo(),
    showCommandResult: (result) => writing.showCommandResult(result),
    dismissWritten: () => {
      set({ written: null, ribbonUndo: null });
    },
    dismissNotice: () => {
      set({ notice: null });
    },
    decide: (formId, row, score) => {
      const own = new Map(decisionsOf(get(), formId));
      if (score === null) own.delete(row);
      else own.set(row, score);
      set({ decisions: new Map(get().decisions).set(formId, own), written: null });
    },
    setProfile: async (profile) => {
      if (await saveSettings({ ...get().settings, profile })) {
        set({ page: null });
        await context.recheck();
      }
    },
    setRule: (rule, severity) => {
      const { checks } = get().settings;
      const others = Object.entries(checks.severities).filter(([id]) => id !== rule);
      const severities = Object.fromEntries(severity === null ? others : [...others, [rule, severity]]);
      return saveChecks({ ...checks, severities });
    },
    setOption: (rule, name, value) => {
      const { checks } = get().settings;
      const own = Object.entries(checks.options[rule] ?? {}).filter(([option]) => option !== name);
      const mine = Object.fromEntries(value === null ? own : [...own, [name, value]]);
      const others = Object.entries(checks.options).filter(([id]) => id !== rule);
      const options = Object.fromEntries(Object.keys(mine).length === 0 ? others : [...others, [rule, mine]]);
      return saveChecks({ ...checks, options });
    },
    setPreset: (preset) => saveChecks(applyPreset(preset, get().settings.checks)),
    setLocale: async (locale) => {
      try {
        await environment.loadWording(locale);
      } catch (cause) {
        fail(cause, "language");
        return;
      }
      const preferences = { ...get().preferences, locale };
      set({ preferences });
      environment.preferences.write(preferences);
    },
    copy: async (text) => {
      try {
        await environment.copy(text, null);
        emit({ kind: "copied" });
      } catch (cause) {
        fail(cause, "copy");
      }
    },
    copySummary: async () => {
      const { text, html } = summaryTable(get());
      try {
        await environment.copy(text, html);
        emit({ kind: "copied" });
      } catch (cause) {
        fail(cause, "copy");
      }
    },
    insertSummary: async () => {
      try {
        await context.ownChange(() => host.insertSheet(summaryDraft(get())));
        emit({ kind: "inserted" });
      } catch (cause) {
        fail(cause, "insert");
      }
    },
  };
}

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
