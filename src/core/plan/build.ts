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
  /** Ids of the forms to plan; the others only show how such forms are filled in. All by default. */
  readonly only?: ReadonlySet<string>;
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
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const placed = forms.flatMap((form, index) => {
    const sheet = sheets.get(form.sheet);
    const evaluation = evaluations[index];
    if (form.kind !== "self-evaluation" || sheet === undefined || evaluation === undefined) return [];
    return [{ form, sheet, evaluation }];
  });
  const byLayout = new Map<string, PlacedForm[]>();
  for (const one of placed) {
    const kin = byLayout.get(one.form.layout);
    if (kin === undefined) byLayout.set(one.form.layout, [one]);
    else kin.push(one);
  }
  const wanted = placed.filter(({ form }) => options.only?.has(form.id) ?? true);
  const merges = new Map(
    [...new Set(wanted.map(({ sheet }) => sheet))].map((sheet) => [sheet, indexMerges(sheet.merges)]),
  );
  const pens = wanted.map(({ form, sheet, evaluation }) => {
    const pen = new Pen(sheet, merges.get(sheet) ?? indexMerges(sheet.merges), options.write, options.as);
    const decisions = options.decisions?.get(form.id) ?? NO_DECISIONS;
    new FormPlan({ form, sheet }, evaluation, byLayout.get(form.layout) ?? [], pen, decisions).plan();
    return pen;
  });
  return {
    plan: { edits: pens.flatMap((pen) => pen.edits) },
    skipped: pens.flatMap((pen) => pen.skipped),
    notes: pens.flatMap((pen) => pen.notes),
  };
}
