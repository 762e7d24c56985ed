/**
 * The calculation behind a finding, line by line: what the sheet says now, and what it would be after each way to
 * fix it. The effect on the score is what decides.
 */
import type { Form } from "../../core/forms/form";
import { readForms } from "../../core/forms/read";
import { applyToSnapshot } from "../../core/plan/apply";
import type { CellEdit } from "../../core/plan/plan";
import type { FixOption } from "../../core/rules/rule";
import { evaluateForm } from "../../core/scoring/evaluate";
import type { Evaluation, IndicatorEvaluation } from "../../core/scoring/evaluation";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { decimalText, sum, type Decimal } from "../../core/values/decimal";
import { fixText } from "../../strings/rules";
import type { Locale } from "../../strings/locale";
import type { PaneTexts } from "../../strings/pane";
import type { AnalysedForm } from "../store/analysis";
import { indicatorAt, type FindingItem } from "../store/findings";
import { rateDivision } from "./division";

export interface WorkingLine {
  /** 现在, or the fix's label. */
  readonly label: string;
  readonly calculation: string;
  readonly result: string;
}

const points = (value: Decimal): string => decimalText(value, 2);

/** Rules about numbers; what rules about wording find is not calculated. */
const CALCULATED = /^[SF]/;

export function workingOf(
  item: FindingItem,
  analysed: AnalysedForm,
  sheet: SheetSnapshot,
  texts: PaneTexts,
  locale: Locale,
): readonly WorkingLine[] {
  const { form, evaluation } = analysed;
  if (form.kind === "target") return [];
  const { finding, cell } = item;
  const indicator = indicatorAt(form, cell);
  if (indicator !== null) {
    const now = indicatorLine(form, evaluation, indicator.row, texts, texts.check.now);
    const options = finding.fix?.kind === "choice" ? finding.fix.options : [];
    const after = options.flatMap((option): readonly WorkingLine[] => {
      const label = options.length === 1 ? texts.check.after : fixText(finding.rule, option, locale);
      const line = effectOf(option, analysed, sheet, indicator.row, texts, label);
      return line === null || (line.result === now?.result && line.calculation === now.calculation)
        ? []
        : [line];
    });
    if (!CALCULATED.test(finding.rule) && after.length === 0) return [];
    return [...(now === null ? [] : [now]), ...after];
  }
  if (!CALCULATED.test(finding.rule)) return [];
  const rate = rateLine(form, evaluation, cell, texts);
  if (rate !== null) return [rate];
  const total =
    form.total?.score?.cell === cell || form.grade?.cell === cell ? totalLine(form, evaluation, texts) : null;
  return total === null ? [] : [total];
}

/** The indicator as it would be scored after the option's edits. */
function effectOf(
  option: FixOption,
  { form, evaluation }: AnalysedForm,
  sheet: SheetSnapshot,
  row: number,
  texts: PaneTexts,
  label: string,
): WorkingLine | null {
  const edits = option.edits.map((edit): CellEdit => ({
    ...edit,
    sheet: sheet.name,
    numberFormatBefore: null,
    why: { code: "fix", rule: "" },
  }));
  const after = applyToSnapshot({ sheets: [sheet], date1904: false }, { edits });
  const changed = readForms(after).forms.find(({ id }) => id === form.id);
  return changed === undefined
    ? null
    : indicatorLine(changed, evaluateForm(changed, evaluation.choice), row, texts, label);
}

export function indicatorLine(
  form: Form,
  evaluation: Evaluation,
  row: number,
  texts: PaneTexts,
  label: string,
): WorkingLine | null {
  const judged = evaluation.indicators.find((one) => one.row === row);
  const indicator = form.indicators.find((one) => one.row === row);
  if (judged === undefined || indicator === undefined) return null;
  const result = resultText(judged, texts);
  const calculation = calculationText(judged, signOf(indicator.target.value), texts);
  return result === null || calculation === null ? null : { label, calculation, result };
}

function signOf(value: Form["indicators"][number]["target"]["value"]): string {
  return value.kind === "quantity" ? value.comparator : "";
}

function resultText({ result }: IndicatorEvaluation, texts: PaneTexts): string | null {
  switch (result.kind) {
    case "score":
      return points(result.score);
    case "interval":
      return texts.score.range(points(result.low), points(result.high));
    case "none":
      return null;
  }
}

function calculationText({ working }: IndicatorEvaluation, sign: string, texts: PaneTexts): string | null {
  const { weight, target, actual, formula } = working;
  const { check } = texts;
  const numbers = target !== null && actual !== null && weight !== null ? { target, actual, weight } : null;
  switch (formula) {
    case "full":
      return numbers === null || sign === ""
        ? check.metInWords
        : check.met(decimalText(numbers.actual), sign, decimalText(numbers.target));
    case "actual/target":
      return numbers === null
        ? null
        : check.ratio(decimalText(numbers.actual), decimalText(numbers.target), points(numbers.weight));
    case "target/actual":
      return numbers === null
        ? null
        : check.ratio(decimalText(numbers.target), decimalText(numbers.actual), points(numbers.weight));
    case "zero":
      return check.missed;
    case "judgement":
      return check.judged;
    case "none":
      return null;
  }
}

function rateLine(form: Form, evaluation: Evaluation, cell: string, texts: PaneTexts): WorkingLine | null {
  const index = form.funds.rows.findIndex((row) => row.rate?.cell === cell || row.score?.cell === cell);
  const row = form.funds.rows[index];
  if (row === undefined) return null;
  const { profile } = evaluation.choice;
  const rate = row.item === "total" ? evaluation.funds.rate : (evaluation.rowRates.get(index) ?? null);
  const division = rateDivision(row, profile.rate.places);
  if (division === null || rate === null) return null;
  const { executed, budget, raw, exact } = division;
  const shown = texts.score.division(executed, budget, raw);
  const calculation = exact
    ? shown
    : texts.check.roundedTo(`${shown} →`, texts.score.rounded[profile.rate.mode]);
  return { label: texts.score.rate, calculation, result: points(rate) };
}

/** The printed scores by first level; nothing when one of them is missing. */
function totalLine(form: Form, evaluation: Evaluation, texts: PaneTexts): WorkingLine | null {
  const levels = new Map<string, Decimal[]>();
  for (const { level1, score } of form.indicators) {
    if (score === null) continue;
    if (score.number === null) return null;
    levels.set(level1, [...(levels.get(level1) ?? []), score.number]);
  }
  const printed = form.funds.rows.find(({ item }) => item === "total")?.score?.number ?? null;
  const funds = printed ?? evaluation.funds.score;
  const all = [...(funds === null ? [] : [funds]), ...[...levels.values()].flat()];
  if (all.length === 0) return null;
  const parts = [
    ...(funds === null ? [] : [texts.check.fundsPart(points(funds))]),
    ...[...levels].map(([level, scores]) => texts.check.part(level, points(sum(scores)))),
  ];
  return {
    label: texts.score.total,
    calculation: texts.check.sumOf(parts.join(" + ")),
    result: points(sum(all)),
  };
}
