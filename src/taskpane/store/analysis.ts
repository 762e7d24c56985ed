/**
 * A workbook from snapshot to findings, form by form, so that the page can breathe and people can stop it.
 * What is analysed before a stop is kept.
 */
import type { Form } from "../../core/forms/form";
import { readForms, type FormsReading } from "../../core/forms/read";
import { checkForm, type CheckSettings, type FormFindings } from "../../core/rules/check";
import { siblingsOf } from "../../core/rules/siblings";
import { evaluateForm, profileChoices } from "../../core/scoring/evaluate";
import type { Evaluation } from "../../core/scoring/evaluation";
import type { Profile } from "../../core/scoring/profile";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findingItems, type FindingItem } from "./findings";
import type { Slices } from "./slices";

export interface AnalysedForm {
  readonly form: Form;
  readonly evaluation: Evaluation;
  readonly checked: FormFindings;
  /** The form's findings with their keys, ignored ones too. */
  readonly items: readonly FindingItem[];
}

export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: FormsReading["sheets"];
  readonly forms: readonly AnalysedForm[];
  /** False when it was stopped: `forms` are the finished ones. */
  readonly complete: boolean;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
}

export interface AnalysisProgress {
  /** Sheets are read first, then forms are checked. */
  readonly stage: "sheets" | "forms";
  readonly done: number;
  readonly of: number;
  /** The sheet, or the project of the form. */
  readonly label: string;
  readonly forms: number;
  readonly indicators: number;
}

export interface AnalysisOptions {
  readonly profile: "auto" | Profile;
  readonly settings: CheckSettings;
  readonly now: () => number;
  readonly progress: (progress: AnalysisProgress) => void;
}

export async function analyse(
  workbook: WorkbookSnapshot,
  options: AnalysisOptions,
  slices: Slices,
): Promise<Analysis> {
  const { forms, sheets } = await readSlowly(workbook, options, slices);
  const choiceOf = profileChoices(forms, options.profile);
  const siblings = siblingsOf(forms);
  const bySheet = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const indicators = countIndicators(forms);
  const done: AnalysedForm[] = [];
  for (const form of forms) {
    const sheet = bySheet.get(form.sheet);
    if (sheet === undefined) continue;
    options.progress({
      stage: "forms",
      done: done.length,
      of: forms.length,
      label: projectOf(form),
      forms: forms.length,
      indicators,
    });
    await slices.rest();
    if (slices.cancelled && done.length > 0) break;
    slices.stopIfCancelled();
    const evaluation = evaluateForm(form, choiceOf(form));
    await slices.rest();
    const checked = checkForm({ form, sheet, evaluation, siblings }, options.settings);
    done.push({ form, evaluation, checked, items: findingItems(form, checked.findings) });
  }
  return {
    workbook,
    sheets,
    forms: done,
    complete: done.length === forms.length,
    checkedAt: options.now(),
  };
}

async function readSlowly(
  workbook: WorkbookSnapshot,
  options: AnalysisOptions,
  slices: Slices,
): Promise<FormsReading> {
  const forms: Form[] = [];
  const sheets: FormsReading["sheets"][number][] = [];
  let indicators = 0;
  for (const sheet of workbook.sheets) {
    options.progress({
      stage: "sheets",
      done: sheets.length,
      of: workbook.sheets.length,
      label: sheet.name,
      forms: forms.length,
      indicators,
    });
    await slices.breathe();
    const reading = readForms({ ...workbook, sheets: [sheet] });
    forms.push(...reading.forms);
    sheets.push(...reading.sheets);
    indicators += countIndicators(reading.forms);
  }
  return { forms, sheets };
}

function countIndicators(forms: readonly Form[]): number {
  return forms.reduce((sum, form) => sum + form.indicators.length, 0);
}

/** The project's name (项目名称), or the sheet's where the form has none. */
export function projectOf(form: Form): string {
  const name = form.fields.projectName?.text.trim() ?? "";
  return name === "" ? form.sheet : name;
}
