/** One workbook from bytes to forms, evaluations and findings: what every command that takes a FILE begins with. */
import { evaluateForms } from "../core/scoring/evaluate";
import type { Evaluation } from "../core/scoring/evaluation";
import type { Profile } from "../core/scoring/profile";
import { checkForms, type CheckSettings, type FormFindings } from "../core/rules/check";
import { readForms, type FormsReading } from "../core/forms/read";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  readonly reading: FormsReading;
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly FormFindings[];
}

export function analyse(
  workbook: WorkbookSnapshot,
  profile: "auto" | Profile,
  settings: CheckSettings,
): Analysis {
  const reading = readForms(workbook);
  const evaluations = evaluateForms(reading.forms, { profile });
  const findings = checkForms(workbook, reading.forms, evaluations, settings);
  return { workbook, reading, evaluations, findings };
}
