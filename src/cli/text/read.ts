/** `jihe read` for people: every form with its fields, funds and indicators, and where they stand. */
import type { Form, FundColumn, FundRow, Indicator } from "../../core/forms/form";
import type { FormsReading } from "../../core/forms/read";
import { clip, table, type Align } from "../../core/report/width";
import { cliTexts, columnTerms, fieldTerms, type Locale } from "../../strings";
import { formHeading, noFormsLine } from "./heading";
import type { Paint } from "./paint";

const COLUMNS: readonly FundColumn[] = [
  "amount",
  "initialBudget",
  "annualBudget",
  "executed",
  "weight",
  "rate",
  "score",
];

export function readText(
  { file, forms, sheets }: FormsReading & { readonly file: string },
  locale: Locale,
  paint: Paint,
): string {
  const texts = cliTexts[locale];
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  if (forms.length === 0) return `${file}${locale === "zh-CN" ? "：" : ": "}${noFormsLine(sheets, locale)}`;
  return [
    paint.bold(texts.file(file, forms.length)),
    ...forms.flatMap((form, index) => [
      "",
      ...formHeading(form, index + 1, byName.get(form.sheet), locale, paint),
      ...fieldLines(form, locale),
      ...fundLines(form, locale),
      ...indicatorLines(form, locale),
      ...totalLine(form, locale),
    ]),
  ].join("\n");
}

function fieldLines(form: Form, locale: Locale): readonly string[] {
  const rows = Object.entries(form.fields).flatMap(([name, cell]) =>
    cell === null || name === "projectName"
      ? []
      : [[fieldTerms[locale][name as keyof Form["fields"]], cell.cell, clip(cell.text, 60)]],
  );
  return table(rows).map((line) => `   ${line}`);
}

function fundLines(form: Form, locale: Locale): readonly string[] {
  const { rows, moneyUnit } = form.funds;
  if (rows.length === 0) return [];
  const texts = cliTexts[locale];
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== null));
  const unit = moneyUnit === null ? "" : texts.moneyUnit(moneyUnit);
  const head = [texts.funds + unit, ...columns.map((column) => columnTerms[locale][column])];
  const body = rows.map((row: FundRow) => [
    clip(row.label, 30),
    ...columns.map((column) => clip(row[column]?.text ?? "", 20)),
  ]);
  return table([head, ...body], rightAfterFirst(head.length)).map((line) => `   ${line}`);
}

function rightAfterFirst(columns: number): readonly Align[] {
  return Array.from({ length: columns }, (_, index): Align => (index === 0 ? "left" : "right"));
}

function indicatorLines(form: Form, locale: Locale): readonly string[] {
  const texts = cliTexts[locale];
  if (form.indicators.length === 0) return [];
  const self = form.kind === "self-evaluation";
  const cells = (indicator: Indicator): readonly string[] => [
    String(indicator.row),
    clip(indicator.level2, 18),
    clip(indicator.name.text, 30),
    clip(indicator.target.text, 24),
    ...(self
      ? [clip(indicator.actual?.text ?? "", 24), indicator.weight?.text ?? "", indicator.score?.text ?? ""]
      : []),
  ];
  const head = self ? texts.indicatorColumns : texts.indicatorColumns.slice(0, 4);
  const aligns: readonly Align[] = ["right", "left", "left", "left", "left", "right", "right"];
  return [
    `   ${texts.indicators(form.indicators.length)}`,
    ...table([head, ...form.indicators.map(cells)], aligns).map((line) => `   ${line}`),
  ];
}

function totalLine(form: Form, locale: Locale): readonly string[] {
  const texts = cliTexts[locale];
  const parts = [
    ...(form.total === null
      ? []
      : [
          `${texts.total} ${form.total.score?.text === "" ? texts.blank : (form.total.score?.text ?? texts.blank)}`,
        ]),
    ...(form.grade === null
      ? []
      : [`${texts.grade} ${form.grade.text === "" ? texts.blank : form.grade.text}`]),
  ];
  return parts.length === 0 ? [] : [`   ${parts.join("  ")}`];
}
