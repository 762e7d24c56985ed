/** What stands in the sheet where a finding points, and what each cell of a form is called. */
import type { Form, FundColumn } from "../../core/forms/form";
import { oneLine } from "../../core/report/width";
import { parseA1 } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { Locale } from "../../strings/locale";
import type { PaneTexts } from "../../strings/pane";
import { ruleText } from "../../strings/rules";
import { columnTerms, fieldTerms } from "../../strings/terms";
import { indicatorAt, type FindingItem } from "../store/findings";

/** Longest cell text that is quoted whole, in characters. */
const LONGEST = 80;

function quote(text: string): string {
  const characters = Array.from(oneLine(text));
  return characters.length <= LONGEST ? characters.join("") : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

/** The line of the list: 「指标名：毛病」. */
export function lineText(item: FindingItem, texts: PaneTexts, locale: Locale): string {
  const { title } = ruleText(item.finding.rule, locale);
  const subject = item.subject === null ? "" : quote(item.subject);
  return subject === "" ? title : texts.check.line(subject, title);
}

/** Short facts, each of which should not break: ["目标 ≤80(批次)", "实际 52.00(批次)", "得分 10.00"]. */
export function factsOf(
  item: FindingItem,
  form: Form,
  sheet: SheetSnapshot,
  texts: PaneTexts,
): readonly string[] {
  const { check, common } = texts;
  const shown = (text: string | undefined): string => {
    const quoted = quote(text ?? "");
    return quoted === "" ? common.blank : quoted;
  };
  const indicator = indicatorAt(form, item.cell);
  if (indicator !== null) {
    return [
      check.target(shown(indicator.target.text)),
      ...(indicator.actual === null ? [] : [check.actual(shown(indicator.actual.text))]),
      ...(indicator.weight === null || form.kind === "self-evaluation"
        ? []
        : [check.weight(shown(indicator.weight.text))]),
      ...(indicator.score === null ? [] : [check.score(shown(indicator.score.text))]),
    ];
  }
  const row = form.funds.rows.find((one) => FUND_COLUMNS.some((column) => one[column]?.cell === item.cell));
  if (row !== undefined && row.annualBudget !== null) {
    return [
      check.budget(shown(row.annualBudget.text)),
      ...(row.executed === null ? [] : [check.executed(shown(row.executed.text))]),
      ...(row.rate === null ? [] : [check.rate(shown(row.rate.text))]),
    ];
  }
  const position = parseA1(item.cell);
  if (position === null) return [];
  return [check.cellSays(item.cell, shown(cellAt(sheet, position.row, position.column).text))];
}

const FUND_COLUMNS: readonly FundColumn[] = [
  "amount",
  "initialBudget",
  "annualBudget",
  "executed",
  "weight",
  "rate",
  "score",
];

/** What a cell of a form is called: the indicator, 执行率（总额）, 总分, a field. The address when it is nothing. */
export function cellLabel(form: Form | null, cell: string, texts: PaneTexts, locale: Locale): string {
  if (form === null) return cell;
  const indicator = form.indicators.find((one) => one.score?.cell === cell) ?? indicatorAt(form, cell);
  if (indicator !== null) return quote(indicator.name.text) || indicator.level2 || cell;
  for (const row of form.funds.rows) {
    const column = FUND_COLUMNS.find((one) => row[one]?.cell === cell);
    if (column === undefined) continue;
    const label = row.label.replace(/[：:]\s*$/u, "").replace(/^其中[：:]/u, "");
    if (column === "rate" || column === "score") return texts.preview.fundLabel(label, column);
    return `${label} ${columnTerms[locale][column]}`;
  }
  if (form.total?.score?.cell === cell) return texts.preview.totalScore;
  if (form.total?.weight?.cell === cell) return texts.preview.totalWeight;
  if (form.grade?.cell === cell) return texts.preview.gradeCell;
  for (const [name, field] of Object.entries(form.fields)) {
    if (field?.cell === cell) return (fieldTerms[locale] as Readonly<Record<string, string>>)[name] ?? cell;
  }
  return cell;
}
