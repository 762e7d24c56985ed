/** `jihe score` and `jihe fix` for people: what is written by form, and every cell left alone with its reason. */
import { cellOf, shownAfter, type WorkbookReport } from "../../core/report/json";
import { clip, table } from "../../core/report/width";
import type { CellEdit, PlanNote, SkippedCell } from "../../core/plan/plan";
import { contains, parseA1, parseRange } from "../../core/sheet/address";
import type { Form } from "../../core/forms/form";
import { cliTexts, editText, obstacleText, skipText, type Locale } from "../../strings";
import { computedLine } from "./check";
import { formHeading } from "./heading";
import type { Paint } from "./paint";

/** `full` lists every cell (a preview); otherwise a line sums up the scores that are written. */
export function writtenText(
  report: WorkbookReport,
  notes: readonly PlanNote[],
  full: boolean,
  locale: Locale,
  paint: Paint,
): string {
  const { forms, checked, written } = report;
  const edits = bySheet(written?.edits ?? []);
  const skipped = bySheet(written?.skipped ?? []);
  const notesBySheet = bySheet(notes);
  const sheets = new Map(report.sheets.map((sheet) => [sheet.name, sheet]));
  return forms
    .flatMap((form, index) => {
      const here = <T extends Standing>(all: ReadonlyMap<string, readonly T[]>): readonly T[] =>
        (all.get(form.sheet) ?? []).filter((one) => stands(form, one));
      const [own, left, asValues] = [here(edits), here(skipped), here(notesBySheet)];
      if (own.length + left.length === 0) return [];
      const evaluation = checked?.evaluations[index];
      return [
        ...formHeading(form, index + 1, sheets.get(form.sheet), locale, paint),
        ...(evaluation === undefined || form.kind === "target" ? [] : [computedLine(evaluation, locale)]),
        ...(full || own.some(isFix) ? cellLines(own, report, locale) : summaryLine(own, report, locale)),
        ...noteLines(asValues, locale, paint),
        ...skippedLines(left, form, locale),
        "",
      ];
    })
    .join("\n");
}

interface Standing {
  readonly sheet: string;
  readonly cell: string;
}

function bySheet<T extends Standing>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const one of all) {
    const list = sheets.get(one.sheet);
    if (list === undefined) sheets.set(one.sheet, [one]);
    else list.push(one);
  }
  return sheets;
}

/** What a fix changed is a person's own text: each cell is shown. */
const isFix = (edit: CellEdit): boolean => edit.why.code === "fix";

function stands(form: Form, place: { readonly sheet: string; readonly cell: string }): boolean {
  const area = parseRange(form.area);
  const position = parseA1(place.cell);
  if (form.sheet !== place.sheet || area === null || position === null) return false;
  return contains(area, position.row, position.column);
}

function cellLines(edits: readonly CellEdit[], report: WorkbookReport, locale: Locale): readonly string[] {
  const texts = cliTexts[locale];
  const rows = edits.map((edit) => {
    const cell = cellOf(report.workbook, edit.sheet, edit.cell);
    const before = cell.text === "" ? texts.blank : clip(cell.text, 24);
    return [
      edit.cell,
      clip(editText(edit.why, locale), 40),
      `${before} → ${clip(shownAfter(edit, cell), 24)}`,
      edit.after.formula ?? "",
    ];
  });
  return table(rows).map((line) => `   ${line}`);
}

function summaryLine(edits: readonly CellEdit[], report: WorkbookReport, locale: Locale): readonly string[] {
  if (edits.length === 0) return [];
  const texts = cliTexts[locale];
  const comma = locale === "zh-CN" ? "，" : ", ";
  const scores = edits.filter((edit) => edit.why.code === "indicator-score").length;
  const named = edits.flatMap((edit) =>
    ["rate", "fund-score", "total-score", "grade"].includes(edit.why.code)
      ? [`${editText(edit.why, locale)} ${shownAfter(edit, cellOf(report.workbook, edit.sheet, edit.cell))}`]
      : [],
  );
  const parts = [...(scores > 0 ? [texts.indicatorScores(scores)] : []), ...named];
  const head = texts.planned(edits.length);
  return [
    `   ${parts.length === 0 ? head : `${head}${locale === "zh-CN" ? "：" : ": "}${parts.join(comma)}`}`,
  ];
}

function noteLines(notes: readonly PlanNote[], locale: Locale, paint: Paint): readonly string[] {
  // Indicator scores are always values; to say so for each of them would only hide the other notes.
  const telling = notes.filter((note) => note.code !== "no-formula");
  if (telling.length === 0) return [];
  return [
    paint.faint(`   ${cliTexts[locale].asValues(telling.length)}`),
    ...table(telling.map((note) => [note.cell, obstacleText(note.code, locale)])).map((line) =>
      paint.faint(`     ${line}`),
    ),
  ];
}

function skippedLines(skipped: readonly SkippedCell[], form: Form, locale: Locale): readonly string[] {
  if (skipped.length === 0) return [];
  const names = new Map(
    form.indicators.flatMap((one) => (one.score === null ? [] : [[one.score.cell, one.name.text] as const])),
  );
  const rows = skipped.map(({ cell, reason }) => [
    cell,
    clip(names.get(cell) ?? "", 30),
    skipText(reason, locale),
  ]);
  return [`   ${cliTexts[locale].notWritten(skipped.length)}`, ...table(rows).map((line) => `     ${line}`)];
}
