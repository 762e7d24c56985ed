/**
 * All forms of the workbook, one row each: for the summary view, the clipboard and a sheet of its own. Rates, totals
 * and grades are those that are due, judgements made here included.
 */
import type { Form, FormKind } from "../../core/forms/form";
import { executionRate } from "../../core/scoring/rate";
import type { Interval } from "../../core/scoring/total";
import { HUNDRED, decimalText, sum, toCellNumber, type Decimal } from "../../core/values/decimal";
import type { SheetDraft } from "../../hosts/host";
import { summaryTexts } from "../../strings/pane/summary";
import { kindTerms } from "../../strings/terms";
import { projectOf, type AnalysedForm } from "./analysis";
import { countBySeverity, type FindingCounts } from "./findings";
import { analysisOf, decided, decisionsOf, findingsOf } from "./select";
import type { PaneState } from "./state";

export interface SummaryRow {
  readonly formId: string;
  /** 1-based position in the workbook. */
  readonly number: number;
  readonly project: string;
  readonly sheet: string;
  readonly kind: FormKind;
  readonly year: number | null;
  readonly moneyUnit: Form["funds"]["moneyUnit"];
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  readonly rate: Decimal | null;
  readonly total: Interval | null;
  readonly grades: readonly string[];
  readonly counts: FindingCounts;
}

export function summaryRows(state: PaneState): readonly SummaryRow[] {
  return (analysisOf(state)?.forms ?? []).map((analysed, index) => {
    const { form } = analysed;
    const evaluation = decided(analysed, decisionsOf(state, form.id));
    const funds = totalFunds(analysed);
    return {
      formId: form.id,
      number: index + 1,
      project: projectOf(form),
      sheet: form.sheet,
      kind: form.kind,
      year: form.year,
      moneyUnit: form.funds.moneyUnit,
      budget: funds.budget,
      executed: funds.executed,
      rate: evaluation.funds.rate,
      total: evaluation.total,
      grades: evaluation.grades,
      counts: countBySeverity(findingsOf(state, form.id)),
    };
  });
}

function totalFunds({ form }: AnalysedForm): {
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
} {
  const { rows } = form.funds;
  const row = rows.find(({ item }) => item === "total" || item === "annualTotal" || item === "projectTotal");
  return {
    budget: (row?.annualBudget ?? row?.amount)?.number ?? null,
    executed: row?.executed?.number ?? null,
  };
}

export type SummaryColumn = "number" | "project" | "rate" | "total" | "grade" | "findings";

export interface SummaryOrder {
  readonly column: SummaryColumn;
  readonly ascending: boolean;
}

/** Rows without the number come last, whatever the direction; equal ones keep the workbook's order. */
export function sortedRows(rows: readonly SummaryRow[], order: SummaryOrder): readonly SummaryRow[] {
  const factor = order.ascending ? 1 : -1;
  return [...rows].sort((a, b) => {
    const compared = compare(a, b, order.column);
    return (compared.missing ?? factor * compared.order) || a.number - b.number;
  });
}

function compare(
  a: SummaryRow,
  b: SummaryRow,
  column: SummaryColumn,
): { readonly missing: number | null; readonly order: number } {
  switch (column) {
    case "number":
      return { missing: null, order: a.number - b.number };
    case "project":
      return { missing: null, order: a.project.localeCompare(b.project, "zh-CN") };
    case "rate":
      return decimals(a.rate, b.rate);
    case "total":
    case "grade":
      return decimals(a.total?.low ?? null, b.total?.low ?? null);
    case "findings":
      return { missing: null, order: weight(a.counts) - weight(b.counts) };
  }
}

function decimals(a: Decimal | null, b: Decimal | null): { missing: number | null; order: number } {
  if (a === null || b === null) return { missing: Number(a === null) - Number(b === null), order: 0 };
  return { missing: null, order: a.cmp(b) };
}

/** One error outweighs any number of warnings that a form can have. */
function weight({ error, warning, info }: FindingCounts): number {
  return error * 1_000_000 + warning * 1_000 + info;
}

export interface SummarySums {
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly rate: Decimal | null;
  readonly moneyUnit: Form["funds"]["moneyUnit"];
}

/** Sums over the self-evaluations; `null` when their money units differ or an amount is missing. */
export function summarySums(rows: readonly SummaryRow[]): SummarySums | null {
  const own = rows.filter(({ kind }) => kind === "self-evaluation");
  const [first] = own;
  const units = new Set(own.map(({ moneyUnit }) => moneyUnit));
  const budgets = own.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  const spent = own.flatMap(({ executed }) => (executed === null ? [] : [executed]));
  if (first === undefined || units.size > 1 || budgets.length < own.length || spent.length < own.length)
    return null;
  const [budget, executed] = [sum(budgets), sum(spent)];
  return {
    budget,
    executed,
    rate: executionRate(executed, budget, { mode: "half-up", places: 2 }),
    moneyUnit: first.moneyUnit,
  };
}

/** "89.72", or "89.22～90.22" while a judgement is open. */
export function totalText(total: Interval | null, to: string): string {
  if (total === null) return "";
  const [low, high] = [decimalText(total.low, 2), decimalText(total.high, 2)];
  return low === high ? low : `${low}${to}${high}`;
}

function cells(state: PaneState): {
  readonly head: readonly string[];
  readonly body: readonly (readonly Cell[])[];
} {
  const { locale } = state.preferences;
  const words = summaryTexts[locale];
  const head = [
    words.number,
    words.project,
    words.sheet,
    words.kind,
    words.year,
    words.moneyUnit,
    words.budget,
    words.executed,
    words.ratePercent,
    words.total,
    words.grade,
    words.errors,
    words.warnings,
    words.infos,
  ];
  const body = summaryRows(state).map((row): readonly Cell[] => [
    row.number,
    row.project,
    row.sheet,
    kindTerms[locale][row.kind],
    row.year,
    row.moneyUnit,
    row.budget,
    row.executed,
    row.rate,
    row.total?.low.eq(row.total.high) === true ? row.total.low : totalText(row.total, words.to),
    row.grades.join(words.or),
    row.counts.error,
    row.counts.warning,
    row.counts.info,
  ]);
  return { head, body };
}

type Cell = string | number | Decimal | null;

const isDecimal = (cell: Cell): cell is Decimal => typeof cell === "object" && cell !== null;

function cellText(cell: Cell): string {
  return isDecimal(cell) ? decimalText(cell, 2) : String(cell ?? "");
}

/** The table for the clipboard: tab-separated, and as HTML with every text escaped. */
export function summaryTable(state: PaneState): { readonly text: string; readonly html: string } {
  const { head, body } = cells(state);
  const rows = [head, ...body.map((row) => row.map(cellText))];
  const plain = rows.map((row) => row.map((text) => text.replace(/\s+/g, " ")).join("\t")).join("\r\n");
  const html = rows
    .map((row, index) => {
      const tag = index === 0 ? "th" : "td";
      return `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
    })
    .join("");
  return { text: plain, html: `<table>${html}</table>` };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The summary as a sheet: the head in bold, amounts and scores as numbers with two decimals. */
export function summaryDraft(state: PaneState): SheetDraft {
  const { head, body } = cells(state);
  const words = summaryTexts[state.preferences.locale];
  return {
    name: freeName(state, words.sheetName),
    rows: [
      head.map((value) => ({ value, formula: null, bold: true })),
      ...body.map((row) =>
        row.map((cell) =>
          isDecimal(cell)
            ? { value: toCellNumber(cell), formula: null, numberFormat: "0.00" }
            : { value: cell, formula: null },
        ),
      ),
    ],
    columnWidths: [5, 36, 18, 16, 8, 10, 14, 14, 12, 12, 8, 8, 8, 8],
  };
}

/** A name that no sheet of the workbook has yet, whatever its case. */
export function freeName(state: PaneState, name: string): string {
  const taken = new Set(analysisOf(state)?.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const next = `${name} ${n}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/** Share of the whole in percent of a bar's length, between 0 and 100. */
export function barLength(value: Decimal | null): number {
  if (value === null) return 0;
  return toCellNumber(value.gt(HUNDRED) ? HUNDRED : value.lt(0) ? HUNDRED.minus(HUNDRED) : value);
}
