/**
 * Worksheets in other provinces' layouts, written down as text (provinces/*.txt): one line a row, cells between bars,
 * `#12` a number, `#0.95{95.00%}` a number shown as a percentage, `⏎` a line break; then `merges:`; then, behind `---`,
 * what a person reads in it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Form, NumberCell, TextCell } from "../../../src/core/forms/form";
import { formsOn, numberCell, type Content } from "./worksheet";

const FOLDER = join(__dirname, "provinces");

export interface Written {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  readonly merges: readonly string[];
  readonly expected: readonly string[];
}

export function worksheets(): readonly Written[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => parse(file, readFileSync(join(FOLDER, file), "utf8")));
}

function parse(name: string, text: string): Written {
  const [sheet = "", reading = ""] = text.split("\n---\n");
  const lines = sheet.split("\n");
  const merges = lines.find((line) => line.startsWith("merges:"));
  return {
    name,
    rows: lines
      .filter((line) => line !== merges)
      .map((line) => line.split("|").map((cell) => content(cell.trim()))),
    merges: merges === undefined ? [] : merges.slice("merges:".length).trim().split(" "),
    expected: reading.trim() === "" ? [] : reading.trim().split("\n"),
  };
}

function content(text: string): Content {
  const number = /^#(-?[\d.]+)(?:\{(.*)\})?$/.exec(text);
  if (number?.[1] === undefined) return text === "" ? null : text.replace(/⏎/g, "\n");
  const [, value, shown] = number;
  if (shown === undefined) return Number(value);
  return numberCell(Number(value), shown, shown.endsWith("%") ? "0.00%" : "yyyy-mm-dd");
}

/** The reading as lines: fields, fund rows, indicators, total; cells as `text@A1`, numbers as `text@A1=number`. */
export function readingOf({ rows, merges }: Written): readonly string[] {
  return formsOn(rows, merges).flatMap(linesOf);
}

function linesOf(form: Form): readonly string[] {
  const levels = (each: Form["indicators"][number]): string =>
    [each.level1 || "∅", each.level2 || "∅", `${each.level1Cell ?? "∅"},${each.level2Cell ?? "∅"}`]
      .concat(each.level1Weight === null ? [] : [`${each.level1Weight.toString()} points`])
      .join(" ");
  return [
    `form ${form.area} ${form.kind} ${form.layout} ${String(form.year ?? "∅")} ${form.funds.moneyUnit ?? "∅"}`,
    `title ${cell(form.title)} ${cell(form.yearText)}`,
    ...Object.entries(form.fields).flatMap(([name, value]) =>
      value === null || name === "moneyUnit" ? [] : [`${name} ${cell(value)}`],
    ),
    ...form.funds.rows.map((row) =>
      [`fund ${row.item} ${row.label}@${row.labelCell}`]
        .concat(
          [row.amount, row.initialBudget, row.annualBudget, row.executed, row.weight, row.rate, row.score]
            .filter((each) => each !== null)
            .map(number),
        )
        .join(" "),
    ),
    ...form.indicators.map((each) =>
      [
        levels(each),
        cell(each.name),
        `${cell(each.target)}:${each.target.value.kind}`,
        cell(each.actual),
        number(each.weight),
        number(each.score),
        cell(each.deviation),
      ].join(" | "),
    ),
    ...form.emptySlots.map(({ level1, level2, level2Cell }) => `slot ${level1} ${level2} ${level2Cell}`),
    ...(form.total === null ? [] : [`total ${number(form.total.weight)} ${number(form.total.score)}`]),
    ...(form.grade === null ? [] : [`grade ${cell(form.grade)}`]),
  ];
}

function cell(value: TextCell | null): string {
  return value === null ? "∅" : `${value.text.replace(/\n/g, "⏎")}@${value.cell}`;
}

function number(value: NumberCell | null): string {
  return value === null ? "∅" : `${cell(value)}=${value.number?.toString() ?? "∅"}`;
}
