/** One workbook from its snapshot to forms, evaluations and findings: what every command that takes a FILE begins with. */
import { evaluateForm, profileChoices } from "../core/scoring/evaluate";
import type { Evaluation } from "../core/scoring/evaluation";
import type { Profile } from "../core/scoring/profile";
import { checkForm, type CheckSettings, type FormFindings } from "../core/rules/check";
import { siblingsOf } from "../core/rules/siblings";
import type { Form } from "../core/forms/form";
import { readForms, type FormsReading } from "../core/forms/read";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

/** A form with all that was found out about it. */
export interface CheckedForm {
  readonly form: Form;
  readonly evaluation: Evaluation;
  readonly findings: FormFindings;
}

/** The forms one by one, each judged when its turn comes: of a large workbook only one is held at a time. */
export function* checkedForms(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  profile: "auto" | Profile,
  settings: CheckSettings,
): Generator<CheckedForm, void> {
  const choiceOf = profileChoices(forms, profile);
  const siblings = siblingsOf(forms);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const form of forms) {
    const sheet = sheets.get(form.sheet);
    if (sheet === undefined) throw new RangeError(`form ${form.id} has no sheet`);
    const evaluation = evaluateForm(form, choiceOf(form));
    const findings = checkForm({ form, sheet, evaluation, siblings }, settings);
    yield { form, evaluation, findings };
  }
}

export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  readonly reading: FormsReading;
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly FormFindings[];
}

/** All forms at once, for what looks at the whole workbook. */
export function analyse(
  workbook: WorkbookSnapshot,
  profile: "auto" | Profile,
  settings: CheckSettings,
): Analysis {
  const reading = readForms(workbook);
  const checked = [...checkedForms(workbook, reading.forms, profile, settings)];
  return {
    workbook,
    reading,
    evaluations: checked.map(({ evaluation }) => evaluation),
    findings: checked.map(({ findings }) => findings),
  };
}
