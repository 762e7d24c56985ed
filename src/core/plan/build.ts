/**
 * From evaluations to a plan: which cells get which rate, score, total and grade, and why the others are left.
 * How each number is decided: ./form-plan. What is written where: docs/writing.md.
 */
import type { Form } from "../forms/form";
import type { Decisions } from "../scoring/decide";
import type { Evaluation } from "../scoring/evaluation";
import { indexMerges, type WorkbookSnapshot } from "../sheet/snapshot";
import type { PlacedForm } from "./convention";
import { FormPlan } from "./form-plan";
import { Pen, type WriteForm, type WriteScope } from "./pen";
import type { PlanNote, SkippedCell, WritePlan } from "./plan";

export interface ScorePlanOptions {
  readonly write: WriteScope;
  readonly as: WriteForm;
  /** Scores that a person chose where judgement is needed, by form id. */
  readonly decisions?: ReadonlyMap<string, Decisions>;
}

export interface ScorePlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly notes: readonly PlanNote[];
}

const NO_DECISIONS: Decisions = new Map();

/** `evaluations` are those of `forms`, in the same order. Declarations have nothing to score. */
export function planScores(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  evaluations: readonly Evaluation[],
  options: ScorePlanOptions,
): ScorePlan {
  const sheets = new Map(
    workbook.sheets.map((sheet) => [sheet.name, { sheet, merges: indexMerges(sheet.merges) }]),
  );
  const placed = forms.flatMap((form, index) => {
    const found = sheets.get(form.sheet);
    const evaluation = evaluations[index];
    if (form.kind !== "self-evaluation" || found === undefined || evaluation === undefined) return [];
    const pen = new Pen(found.sheet, found.merges, options.write, options.as);
    return [{ form, sheet: found.sheet, evaluation, pen }];
  });
  const byLayout = new Map<string, PlacedForm[]>();
  for (const one of placed) {
    const kin = byLayout.get(one.form.layout);
    if (kin === undefined) byLayout.set(one.form.layout, [one]);
    else kin.push(one);
  }
  for (const { form, sheet, evaluation, pen } of placed) {
    const decisions = options.decisions?.get(form.id) ?? NO_DECISIONS;
    new FormPlan({ form, sheet }, evaluation, byLayout.get(form.layout) ?? [], pen, decisions).plan();
  }
  return {
    plan: { edits: placed.flatMap(({ pen }) => pen.edits) },
    skipped: placed.flatMap(({ pen }) => pen.skipped),
    notes: placed.flatMap(({ pen }) => pen.notes),
  };
}
