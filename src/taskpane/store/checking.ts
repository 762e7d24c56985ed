/** Checking a workbook: the first time, again on request, and by itself after a change of the sheet. */
import { parseRange } from "../../core/sheet/address";
import { profileById } from "../../core/scoring/profiles";
import type { SheetChange, Unwatch } from "../../hosts/host";
import { analyse, type Analysis, type AnalysisProgress } from "./analysis";
import { failureOf, isCancelled, type Context } from "./context";
import type { FindingItem } from "./findings";
import { Slices } from "./slices";
import type { PaneState, Phase } from "./state";
import { readWorkbookSettings } from "./workbook-settings";

export class Checking {
  private controller: AbortController | null = null;
  private running: Promise<void> = Promise.resolve();
  private again = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private watching: Promise<Unwatch> | null = null;
  private ownChanges = 0;

  constructor(private readonly context: Context) {}

  /** Reads and checks the workbook; while one check runs, another request follows it. */
  check(quiet: boolean): Promise<void> {
    this.clearTimer();
    if (this.controller !== null) {
      this.again = true;
      return this.running;
    }
    this.running = this.run(quiet);
    return this.running;
  }

  cancel(): void {
    this.again = false;
    this.controller?.abort();
  }

  async ownChange<T>(work: () => Promise<T>): Promise<T> {
    this.ownChanges++;
    try {
      return await work();
    } finally {
      this.ownChanges--;
    }
  }

  async stop(): Promise<void> {
    this.clearTimer();
    this.cancel();
    const unwatch = await this.watching;
    await unwatch?.();
  }

  private async run(quiet: boolean): Promise<void> {
    do {
      this.again = false;
      this.controller = new AbortController();
      await this.once(this.controller.signal, quiet);
      this.controller = null;
    } while (this.isWantedAgain());
  }

  /** Somebody asked while the check ran. */
  private isWantedAgain(): boolean {
    return this.again;
  }

  private async once(signal: AbortSignal, quiet: boolean): Promise<void> {
    const { host, environment, get, set, emit } = this.context;
    const first = get().phase.kind !== "ready";
    const show = (progress: AnalysisProgress | null): void => {
      if (first) set({ phase: { kind: "reading", progress } });
      else set({ checking: progress });
    };
    const before = get().phase;
    show(null);
    try {
      const settings = readWorkbookSettings(await host.settings.read());
      set({ settings });
      this.watching ??= host.watch((change) => {
        this.onChange(change);
      });
      await this.watching;
      const workbook = await host.snapshot("workbook", {
        signal,
        progress: (done, of, label) => {
          show({ stage: "sheets", done, of, label, forms: 0, indicators: 0 });
        },
      });
      const analysis = await analyse(
        workbook,
        {
          profile: profileById(settings.profile) ?? "auto",
          settings: settings.checks,
          now: environment.now,
          progress: show,
        },
        new Slices(signal),
      );
      set({ ...arrival(get(), analysis), checking: null, stale: 0 });
      if (!quiet) emit({ kind: "checked" });
      this.forgetSolved();
    } catch (cause) {
      set({ checking: null });
      if (isCancelled(cause)) {
        set({ phase: first ? { kind: "first-run" } : before });
        emit({ kind: "cancelled" });
        return;
      }
      const failure = failureOf(cause, "check", environment, get());
      if (first) set({ phase: { kind: "failed", failure } });
      else set({ notice: failure });
      emit({ kind: "failed", failure });
    }
  }

  private onChange(change: SheetChange): void {
    if (this.ownChanges > 0) return;
    const { environment, get, set } = this.context;
    const { phase, stale } = get();
    if (phase.kind !== "ready") return;
    const cells = cellsIn(change.area);
    set({ stale: cells === null || stale === null ? null : stale + cells });
    if (environment.recheckAfter === null) return;
    this.clearTimer();
    this.timer = setTimeout(() => {
      const { preview, ignoring, writing } = get();
      // Somebody in the middle of a decision keeps what he sees; the mark says that it may be out of date.
      if (preview === null && ignoring === null && writing === null) void this.check(true);
    }, environment.recheckAfter);
  }

  private forgetSolved(): void {
    const { environment, get, set } = this.context;
    const { solved } = get();
    if (solved.length === 0) return;
    setTimeout(() => {
      if (get().solved === solved) set({ solved: [] });
    }, environment.solvedFor);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** `null` when rows or columns moved. */
function cellsIn(area: string | null): number | null {
  const range = area === null ? null : parseRange(area);
  if (range === null) return null;
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** The state once a check is done: what was open stays open as long as it still exists. */
function arrival(state: PaneState, analysis: Analysis): Partial<PaneState> {
  const phase: Phase =
    analysis.forms.length === 0
      ? { kind: "no-form", sheets: analysis.sheets.map(({ name }) => name) }
      : { kind: "ready", analysis };
  const keys = new Set(analysis.forms.flatMap(({ items }) => items.map(({ key }) => key)));
  const formIds = analysis.forms.map(({ form }) => form.id);
  const kept = state.formId !== null && formIds.includes(state.formId) ? state.formId : null;
  const wasAll = state.phase.kind === "ready" && state.formId === null;
  const solved = solvedFrom(state, keys);
  return {
    phase,
    formId: kept ?? (wasAll ? null : firstForm(analysis)),
    open: state.open !== null && keys.has(state.open) ? state.open : null,
    ignoring: state.ignoring !== null && keys.has(state.ignoring) ? state.ignoring : null,
    solved,
    decisions: new Map([...state.decisions].filter(([id]) => formIds.includes(id))),
  };
}

/** Where to begin: the first form with an error, else the first one. */
function firstForm(analysis: Analysis): string | null {
  const { forms } = analysis;
  const worst = forms.find(({ items }) => items.some(({ finding }) => finding.severity === "error"));
  return (worst ?? forms[0])?.form.id ?? null;
}

/** Only what a fix of ours was meant to solve: other findings leave without a word. */
function solvedFrom(state: PaneState, keys: ReadonlySet<string>): readonly FindingItem[] {
  return state.solved.filter(({ key }) => !keys.has(key));
}
