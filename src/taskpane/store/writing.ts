/** Everything that changes the workbook: previews, writing, fixes and undo. */
import { planSafeFixes, type FixPlan } from "../../core/plan/fixes";
import { planScores } from "../../core/plan/build";
import type { WriteForm, WriteScope } from "../../core/plan/pen";
import type { CellEdit, PlanNote, SkippedCell, WritePlan, WriteReceipt } from "../../core/plan/plan";
import { readForms } from "../../core/forms/read";
import { checkForm } from "../../core/rules/check";
import { siblingsOf } from "../../core/rules/siblings";
import { evaluateForm } from "../../core/scoring/evaluate";
import { parseA1 } from "../../core/sheet/address";
import { cellAt } from "../../core/sheet/snapshot";
import type { AnalysedForm, Analysis } from "./analysis";
import { HostFailure } from "../../hosts/errors";
import type { CommandResult } from "../../hosts/command-result";
import { isCancelled, type Context } from "./context";
import type { FindingItem } from "./findings";
import { cellKey, editsToWrite, findConflicts, type ConflictChoice, type Preview } from "./preview";
import { analysisOf, formsInView } from "./select";
import { Slices } from "./slices";
import type { Written } from "./state";

export class Writing {
  private planning: AbortController | null = null;

  constructor(private readonly context: Context) {}

  /** Plans the scores of the forms in view and shows them cell by cell. */
  previewScores(): Promise<void> {
    const { write, as } = this.context.get().preferences;
    return this.open("scores", write, as);
  }

  /** Plans all safe fixes of the forms in view. */
  previewFixes(): Promise<void> {
    return this.open("fixes", "all", "values");
  }

  async setScope(write: WriteScope): Promise<void> {
    this.prefer({ write });
    await this.again({ write });
  }

  async setForm(as: WriteForm): Promise<void> {
    this.prefer({ as });
    await this.again({ as });
  }

  tick(keys: readonly string[], ticked: boolean): void {
    this.change((preview) => {
      const unticked = new Set(preview.unticked);
      for (const key of keys) {
        if (ticked) unticked.delete(key);
        else unticked.add(key);
      }
      return { ...preview, unticked };
    });
  }

  settle(key: string, choice: ConflictChoice): void {
    this.change((preview) => {
      const conflict = preview.conflicts.get(key);
      if (conflict === undefined) return preview;
      return { ...preview, conflicts: new Map(preview.conflicts).set(key, { ...conflict, choice }) };
    });
  }

  close(): void {
    this.planning?.abort();
    this.context.set({ preview: null });
  }

  /** Looks at the sheet again: cells that others changed since the check become conflicts. */
  async refreshConflicts(): Promise<void> {
    const workbook = await this.context.host.snapshot("workbook");
    this.change((preview) => ({ ...preview, conflicts: findConflicts(preview, workbook) }));
  }

  /** Carries out what the preview shows and people left ticked. */
  async write(): Promise<void> {
    const { preview } = this.context.get();
    if (preview === null || preview.busy) return;
    const edits = editsToWrite(preview);
    if (edits.length === 0) return;
    const kept = [...preview.conflicts]
      .filter(([, { choice }]) => choice !== "overwrite")
      .flatMap(([key]) => preview.edits.filter((edit) => cellKey(edit) === key))
      .map(({ sheet, cell }) => ({ sheet, cell }));
    const left = preview.skipped.filter(({ reason }) => reason.code !== "differs-kept");
    await this.carryOut({ edits }, { purpose: preview.purpose, formIds: preview.formIds, left, kept });
  }

  /** One way to fix one finding, at once. */
  async fix(item: FindingItem, option: number): Promise<void> {
    const chosen = item.finding.fix?.options[option];
    const sheet = analysisOf(this.context.get())?.workbook.sheets.find(({ name }) => name === item.sheet);
    if (chosen === undefined || sheet === undefined) return;
    const edits = chosen.edits.map((edit): CellEdit => {
      const position = parseA1(edit.cell);
      const format =
        position === null ? "General" : cellAt(sheet, position.row, position.column).numberFormat;
      return {
        sheet: item.sheet,
        cell: edit.cell,
        before: edit.before,
        after: edit.after,
        numberFormat: edit.numberFormat,
        numberFormatBefore: edit.numberFormat === null ? null : format,
        why: { code: "fix", rule: item.finding.rule },
      };
    });
    this.context.set({ solved: [item] });
    await this.carryOut({ edits }, { purpose: "fixes", formIds: [item.formId], left: [], kept: [] });
  }

  /** A plan of somebody else in the page, such as a cell typed into the sheet of file mode. */
  async apply(plan: WritePlan): Promise<WriteReceipt | null> {
    return this.carryOut(plan, { purpose: "edit", formIds: [], left: [], kept: [] });
  }

  /** Takes back the last write; cells changed since are left and named. */
  async undo(): Promise<void> {
    const { host, get, set, emit, fail, recheck, ownChange } = this.context;
    const receipt = get().history.at(-1);
    if (receipt === undefined || get().writing !== null) return;
    set({ writing: { done: 0, of: receipt.written.length } });
    try {
      const undone = await ownChange(() => host.undo(receipt));
      const { written, history } = get();
      set({
        history: history.filter((one) => one !== receipt),
        written:
          written?.receipt === receipt
            ? { ...written, undone: { cells: undone.written.length, refused: undone.skipped } }
            : null,
      });
      emit({ kind: "undone", cells: undone.written });
    } catch (cause) {
      fail(cause, "undo");
    } finally {
      set({ writing: null });
    }
    await recheck();
  }

  /** 撤销写回 in the ribbon works without the pane: here its result is shown, and what can be undone is settled. */
  async showCommandResult(result: CommandResult): Promise<void> {
    const { get, set, emit, fail, recheck } = this.context;
    if (result.kind === "failed") fail(new HostFailure(result.error, result.receipt), "undo");
    else {
      // The ribbon undoes the last write, which is the pane's last one too; it can be undone only once.
      const history = result.kind === "undone" ? get().history.slice(0, -1) : get().history;
      set({ ribbonUndo: result, history, written: null, preview: null });
      if (result.kind === "undone") emit({ kind: "undone", cells: result.receipt.written });
    }
    if (get().phase.kind === "ready") await recheck();
  }

  private async carryOut(
    plan: WritePlan,
    about: Pick<Written, "purpose" | "formIds" | "left" | "kept">,
  ): Promise<WriteReceipt | null> {
    const { host, get, set, emit, fail, recheck, ownChange } = this.context;
    if (get().writing !== null) return null;
    set({ writing: { done: 0, of: plan.edits.length } });
    let receipt: WriteReceipt | null = null;
    try {
      receipt = await ownChange(() =>
        host.apply(plan, {
          progress: (done, of) => {
            set({ writing: { done, of } });
          },
        }),
      );
      const left = [...about.left, ...receipt.skipped];
      set({
        preview: null,
        written: { ...about, left, receipt, undone: null },
        ribbonUndo: null,
        history: receipt.written.length === 0 ? get().history : [...get().history, receipt],
      });
      emit({ kind: "written", cells: receipt.written });
    } catch (cause) {
      set({ solved: [] });
      fail(cause, "write");
    } finally {
      set({ writing: null });
    }
    await recheck();
    return receipt;
  }

  private async open(purpose: Preview["purpose"], write: WriteScope, as: WriteForm): Promise<void> {
    const { get, set } = this.context;
    const formIds = formsInView(get())
      .filter(({ form }) => purpose === "fixes" || form.kind === "self-evaluation")
      .map(({ form }) => form.id);
    const preview: Preview = {
      purpose,
      formIds,
      write,
      as,
      busy: true,
      edits: [],
      skipped: [],
      notes: [],
      formOf: new Map(),
      unticked: new Set(),
      conflicts: new Map(),
    };
    set({ preview, written: null, page: null });
    await this.plan(preview);
  }

  private async again(patch: Partial<Preview>): Promise<void> {
    const { preview } = this.context.get();
    if (preview === null) return;
    const next = { ...preview, ...patch, busy: true };
    this.context.set({ preview: next });
    await this.plan(next);
  }

  private async plan(preview: Preview): Promise<void> {
    const { get, fail } = this.context;
    const analysis = analysisOf(get());
    if (analysis === null) return;
    this.planning?.abort();
    this.planning = new AbortController();
    const slices = new Slices(this.planning.signal);
    try {
      const planned =
        preview.purpose === "scores"
          ? await this.planScores(analysis, preview, slices)
          : await planFixes(analysis, preview.formIds, get().settings.checks, slices);
      this.change((current) => ({ ...current, ...planned, busy: false }));
      await this.refreshConflicts();
    } catch (cause) {
      if (isCancelled(cause)) return;
      this.context.set({ preview: null });
      fail(cause, "write");
    }
  }

  private async planScores(analysis: Analysis, preview: Preview, slices: Slices): Promise<Planned> {
    const { decisions } = this.context.get();
    const forms = analysis.forms.map(({ form }) => form);
    const evaluations = analysis.forms.map(({ evaluation }) => evaluation);
    const { write, as, formIds } = preview;
    const parts: { readonly formId: string; readonly planned: Omit<Planned, "formOf"> }[] = [];
    for (const formId of formIds) {
      await slices.breathe();
      const only = new Set([formId]);
      const { plan, skipped, notes } = planScores(analysis.workbook, forms, evaluations, {
        write,
        as,
        decisions,
        only,
      });
      parts.push({ formId, planned: { edits: plan.edits, skipped, notes } });
    }
    return {
      edits: parts.flatMap(({ planned }) => planned.edits),
      skipped: parts.flatMap(({ planned }) => planned.skipped),
      notes: parts.flatMap(({ planned }) => planned.notes),
      formOf: new Map(
        parts.flatMap(({ formId, planned }) => planned.edits.map((edit) => [cellKey(edit), formId] as const)),
      ),
    };
  }

  private change(work: (preview: Preview) => Preview): void {
    const { preview } = this.context.get();
    if (preview !== null) this.context.set({ preview: work(preview) });
  }

  private prefer(patch: { readonly write?: WriteScope; readonly as?: WriteForm }): void {
    const preferences = { ...this.context.get().preferences, ...patch };
    this.context.set({ preferences });
    this.context.environment.preferences.write(preferences);
  }
}

interface Planned {
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly SkippedCell[];
  readonly notes: readonly PlanNote[];
  readonly formOf: ReadonlyMap<string, string>;
}

/** Sheet by sheet: the fixes of one form never touch another sheet. The profile stays the one of the last check. */
async function planFixes(
  analysis: Analysis,
  formIds: readonly string[],
  checks: Parameters<typeof checkForm>[1],
  slices: Slices,
): Promise<Planned> {
  const wanted = analysis.forms.filter(({ form }) => formIds.includes(form.id));
  const plans: FixPlan[] = [];
  for (const sheetName of new Set(wanted.map(({ form }) => form.sheet))) {
    await slices.breathe();
    plans.push(planSheetFixes(analysis, sheetName, wanted, checks));
  }
  return {
    edits: plans.flatMap(({ plan }) => plan.edits),
    skipped: plans.flatMap(({ skipped }) => skipped),
    notes: [],
    formOf: new Map(),
  };
}

function planSheetFixes(
  analysis: Analysis,
  sheetName: string,
  wanted: readonly AnalysedForm[],
  checks: Parameters<typeof checkForm>[1],
): FixPlan {
  const elsewhere = analysis.forms.flatMap(({ form }) => (form.sheet === sheetName ? [] : [form]));
  const known = new Map(analysis.forms.map((one) => [one.form.id, one.evaluation.choice]));
  const ids = new Set(wanted.map(({ form }) => form.id));
  const workbook = {
    ...analysis.workbook,
    sheets: analysis.workbook.sheets.filter(({ name }) => name === sheetName),
  };
  return planSafeFixes(
    workbook,
    (state) => {
      const { forms } = readForms(state);
      const siblings = siblingsOf([...elsewhere, ...forms]);
      const [sheet] = state.sheets;
      return forms.flatMap((form) => {
        const choice = known.get(form.id);
        if (sheet === undefined || choice === undefined || !ids.has(form.id)) return [];
        const evaluation = evaluateForm(form, choice);
        const { findings } = checkForm({ form, sheet, evaluation, siblings }, checks);
        return findings.map(({ rule, fix }) => ({ sheet: form.sheet, rule, fix }));
      });
    },
    null,
  );
}
