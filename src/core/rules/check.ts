/**
 * Runs the catalogue over the forms of a workbook. Pure: forms and their evaluations in, findings and outcomes out.
 */
import type { Form } from "../forms/form";
import type { Evaluation } from "../scoring/evaluation";
import { parseA1 } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { rules, type RuleId } from "./registry";
import {
  NO_OPTIONS,
  type Finding,
  type Fix,
  type OptionValue,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type RuleOutcome,
  type Severity,
} from "./rule";
import { siblingsOf } from "./siblings";

/** What a run or a workbook changes about the catalogue; both by rule id, all of it optional. */
export interface CheckSettings {
  /** "off", or the severity to give the rule's findings instead of its own. */
  readonly severities: Readonly<Partial<Record<string, "off" | Severity>>>;
  readonly options: Readonly<Partial<Record<string, Readonly<Record<string, OptionValue>>>>>;
}

export const DEFAULT_SETTINGS: CheckSettings = { severities: {}, options: {} };

export interface CheckedFinding {
  readonly rule: RuleId;
  readonly alias: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
  readonly fix: Fix | null;
}

export interface FormFindings {
  /** By severity (errors first), then sheet row, then rule. */
  readonly findings: readonly CheckedFinding[];
  /** Every rule of the catalogue; one that is switched off is "not-applicable": it was not to be applied. */
  readonly outcomes: Readonly<Record<RuleId, RuleOutcome>>;
}

/**
 * Checks every form with every rule. `evaluations` are those of `forms`, in the same order; a form without one, or
 * whose sheet is not in the workbook, is a defect of the caller and throws.
 */
export function checkForms(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  evaluations: readonly Evaluation[],
  settings: CheckSettings = DEFAULT_SETTINGS,
): readonly FormFindings[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const siblings = siblingsOf(forms);
  return forms.map((form, index) => {
    const evaluation = evaluations[index];
    const sheet = sheets.get(form.sheet);
    if (evaluation === undefined || sheet === undefined) {
      throw new RangeError(`form ${form.id} has no evaluation or no sheet`);
    }
    return checkForm({ form, sheet, evaluation, siblings }, settings);
  });
}

/** One form with every rule, for callers that check form by form; `siblings` come from all forms of the workbook. */
export function checkForm(context: Omit<RuleContext, "options">, settings: CheckSettings): FormFindings {
  const usual = { ...context, options: NO_OPTIONS };
  const findings: CheckedFinding[] = [];
  const outcomes = { ...UNDECIDED };
  for (const rule of CATALOGUE) {
    const { id } = rule.meta;
    const severity = settings.severities[id];
    if (severity === "off") continue;
    const options = settings.options[id];
    const result = rule.check(options === undefined ? usual : { ...context, options });
    outcomes[id] = result.outcome;
    if (result.outcome !== "finding") continue;
    for (const finding of result.findings) findings.push(checkedFinding(rule.meta, finding, severity));
  }
  return { findings: findings.sort(inReadingOrder), outcomes };
}

const CATALOGUE: readonly Rule<RuleMeta<RuleId>>[] = rules;

/**
 * Every rule with the outcome of one that is switched off: copied for each form and then filled in, which engines do
 * much faster than building an object of so many names anew (by way of JSON it is one that they can copy as it is).
 */
const UNDECIDED = JSON.parse(
  JSON.stringify(Object.fromEntries(rules.map(({ meta }) => [meta.id, "not-applicable"]))),
) as Record<RuleId, RuleOutcome>;

/**
 * A severity given for a rule counts for all its findings; one equal to the rule's own changes nothing, so that a
 * preset which lists every rule keeps the weaker and stronger cases that a rule itself tells apart.
 */
function checkedFinding(
  meta: RuleMeta<RuleId>,
  finding: Finding,
  given: Severity | undefined,
): CheckedFinding {
  const own = finding.severity ?? meta.severity;
  return {
    rule: meta.id,
    alias: meta.alias,
    severity: given === undefined || given === meta.severity ? own : given,
    message: finding.message,
    data: finding.data,
    cells: finding.cells,
    fix: finding.fix ?? null,
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Array.sort is stable: findings of one rule in one row keep the rule's own order. */
function inReadingOrder(a: CheckedFinding, b: CheckedFinding): number {
  return (
    ORDER[a.severity] - ORDER[b.severity] ||
    firstRow(a) - firstRow(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function firstRow(finding: CheckedFinding): number {
  const [cell] = finding.cells;
  return (cell === undefined ? null : parseA1(cell))?.row ?? 0;
}
