/**
 * The JSON contract (docs/cli.md): what `jihe … --json` prints for one workbook. Absent things are `null`, never
 * left out; numbers are exact decimals as strings; texts are what the cells show.
 */
import type { Form, FundRow, Indicator, NumberCell, TextCell, ValueCell } from "../forms/form";
import { displayContent } from "../plan/display";
import type { CellContent, CellEdit, SkippedCell } from "../plan/plan";
import type { CheckedFinding, FormFindings } from "../rules/check";
import { formOutcomes, ruleOutcomes } from "../rules/outcomes";
import type { FixEdit } from "../rules/rule";
import type { Evaluation, ScoreResult } from "../scoring/evaluation";
import { parseA1 } from "../sheet/address";
import { cellAt, EMPTY_CELL, type CellSnapshot, type WorkbookSnapshot } from "../sheet/snapshot";
import { decimalText, type Decimal } from "../values/decimal";
import type { IndicatorValue } from "../values/indicator-value";
import type { ReportWords } from "./words";

export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly forms: number;
}

/** What was found out about a workbook; the later parts are there as far as the command went. */
export interface WorkbookReport {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetSummary[];
  readonly forms: readonly Form[];
  /** By form, in the same order. */
  readonly checked: {
    readonly evaluations: readonly Evaluation[];
    readonly findings: readonly FormFindings[];
  } | null;
  readonly written: { readonly edits: readonly CellEdit[]; readonly skipped: readonly SkippedCell[] } | null;
}

export function workbookJson(report: WorkbookReport, words: ReportWords) {
  const { file, sheets, forms, checked, written } = report;
  return {
    file,
    sheets: sheets.map(sheetJson),
    forms: forms.map((form, index) => {
      const evaluation = checked?.evaluations[index];
      const findings = checked?.findings[index];
      return {
        ...formJson(form),
        ...(evaluation === undefined || findings === undefined
          ? {}
          : {
              profile: profileJson(evaluation, words),
              ...checkedJson(form, evaluation, findings, report.workbook, words),
            }),
      };
    }),
    ...(checked === null ? {} : { ruleOutcomes: ruleOutcomes(checked.findings) }),
    ...(written === null
      ? {}
      : {
          edits: written.edits.map((edit) => editJson(edit, report.workbook, words)),
          skipped: written.skipped.map(({ sheet, cell, reason }) => ({
            sheet,
            cell,
            reason: words.skip(reason),
          })),
        }),
  };
}

export type WorkbookJson = ReturnType<typeof workbookJson>;

export function sheetJson({ name, hidden, protected: locked, forms }: SheetSummary) {
  return { name, hidden, protected: locked, forms };
}

/** A form as it was read. */
export function formJson(form: Form) {
  const { fields, funds, total } = form;
  return {
    id: form.id,
    sheet: form.sheet,
    area: form.area,
    kind: form.kind,
    layout: form.layout,
    year: form.year,
    fields: Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, textJson(cell)])),
    funds: { moneyUnit: funds.moneyUnit, rows: funds.rows.map(fundRowJson) },
    indicators: form.indicators.map(indicatorJson),
    total: total === null ? null : { weight: numberJson(total.weight), score: numberJson(total.score) },
    grade: textJson(form.grade),
  };
}

function fundRowJson(row: FundRow) {
  return {
    item: row.item,
    label: row.label,
    amount: numberJson(row.amount),
    initialBudget: numberJson(row.initialBudget),
    annualBudget: numberJson(row.annualBudget),
    executed: numberJson(row.executed),
    weight: numberJson(row.weight),
    rate: numberJson(row.rate),
    score: numberJson(row.score),
  };
}

function indicatorJson(indicator: Indicator) {
  return {
    row: indicator.row,
    level1: levelJson(indicator.level1),
    level2: levelJson(indicator.level2),
    name: textJson(indicator.name),
    target: valueCellJson(indicator.target),
    actual: indicator.actual === null ? null : valueCellJson(indicator.actual),
    weight: numberJson(indicator.weight),
    score: numberJson(indicator.score),
    deviation: textJson(indicator.deviation),
  };
}

/** A table without levels, or a row above its first one, has none. */
function levelJson(name: string): string | null {
  return name === "" ? null : name;
}

function textJson(cell: TextCell | null) {
  return cell === null ? null : { text: cell.text, cell: cell.cell };
}

function numberJson(cell: NumberCell | null) {
  return cell === null ? null : { text: cell.text, number: numberText(cell.number), cell: cell.cell };
}

function valueCellJson(cell: ValueCell) {
  return { text: cell.text, cell: cell.cell, value: valueJson(cell.value) };
}

/** Decimals as texts without exponent; every other field as it is. */
export function valueJson(value: IndicatorValue) {
  switch (value.kind) {
    case "quantity":
      return { ...value, number: decimalText(value.number) };
    case "range":
      return { ...value, low: decimalText(value.low), high: decimalText(value.high) };
    case "deadline":
    case "frequency":
    case "qualitative":
    case "empty":
      return value;
  }
}

function numberText(number: Decimal | null): string | null {
  return number === null ? null : decimalText(number);
}

export function profileJson(evaluation: Evaluation, words: ReportWords) {
  const { profile, from, evidence } = evaluation.choice;
  return { id: profile.id, from, evidence: evidence.map((one) => words.evidence(one)) };
}

/** What a check adds to a form, after its profile. */
export function checkedJson(
  form: Form,
  evaluation: Evaluation,
  checked: FormFindings,
  workbook: WorkbookSnapshot,
  words: ReportWords,
) {
  return {
    computed: computedJson(evaluation, words),
    findings: checked.findings.map((finding) => findingJson(finding, form, workbook, words)),
    outcomes: checked.outcomes,
    outcomeCounts: formOutcomes(checked),
  };
}

function computedJson(evaluation: Evaluation, words: ReportWords) {
  const { funds, total, indicators, grades } = evaluation;
  return {
    rate: numberText(funds.rate),
    fundScore: numberText(funds.score),
    indicators: indicators.map(({ row, result }) => ({ row, result: resultJson(result, words) })),
    total: total === null ? null : { low: decimalText(total.low), high: decimalText(total.high) },
    grades,
  };
}

function resultJson(result: ScoreResult, words: ReportWords) {
  switch (result.kind) {
    case "score":
      return { kind: result.kind, score: decimalText(result.score) };
    case "interval":
      return {
        kind: result.kind,
        low: decimalText(result.low),
        high: decimalText(result.high),
        reason: words.reason(result.reason),
      };
    case "none":
      return { kind: result.kind, reason: words.reason(result.reason) };
  }
}

export function findingJson(
  finding: CheckedFinding,
  form: Form,
  workbook: WorkbookSnapshot,
  words: ReportWords,
) {
  const { rule, alias, severity, cells, data, fix } = finding;
  return {
    rule,
    alias,
    severity,
    message: words.finding(finding),
    cells,
    data,
    fix:
      fix === null
        ? null
        : {
            kind: fix.kind,
            options: fix.options.map((option) => ({
              label: words.fixLabel(rule, option),
              edits: option.edits.map((edit) => fixEditJson(edit, cellOf(workbook, form.sheet, edit.cell))),
            })),
          },
  };
}

function fixEditJson(edit: FixEdit, cell: CellSnapshot) {
  return { cell: edit.cell, before: cell.text, after: shownAfter(edit, cell) };
}

function editJson(edit: CellEdit, workbook: WorkbookSnapshot, words: ReportWords) {
  const cell = cellOf(workbook, edit.sheet, edit.cell);
  return {
    sheet: edit.sheet,
    cell: edit.cell,
    before: cell.text,
    after: shownAfter(edit, cell),
    ...(edit.after.formula === null ? {} : { formula: edit.after.formula }),
    why: words.edit(edit.why),
  };
}

/** What the cell will show after the edit, in the format that it has then. */
export function shownAfter(
  edit: { readonly after: CellContent; readonly numberFormat: string | null },
  cell: CellSnapshot,
): string {
  return displayContent(edit.after, edit.numberFormat ?? cell.numberFormat);
}

export function cellOf(workbook: WorkbookSnapshot, sheet: string, address: string): CellSnapshot {
  const found = workbook.sheets.find((one) => one.name === sheet);
  const position = parseA1(address);
  return found === undefined || position === null ? EMPTY_CELL : cellAt(found, position.row, position.column);
}
