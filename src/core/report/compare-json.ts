/** The JSON of `jihe compare` (docs/cli.md): two sets of forms, what belongs together, what does not, and findings. */
import type { ComparedSet, Comparison, Side } from "../compare/compare";
import type { Form, Indicator } from "../forms/form";
import { findingJson } from "./json";
import type { ReportWords } from "./words";

export interface CompareReport {
  readonly first: ComparedSet & { readonly file: string };
  readonly second: ComparedSet & { readonly file: string };
  readonly comparison: Comparison;
}

const SIDES: readonly Side[] = ["first", "second"];

export function compareJson(report: CompareReport, words: ReportWords) {
  const { comparison } = report;
  const form = (side: Side, index: number): Form => formAt(report, side, index);
  return {
    first: setJson(report.first),
    second: setJson(report.second),
    matches: comparison.matches.map(({ first, second, relation, by, indicators }) => ({
      first: form("first", first).id,
      second: form("second", second).id,
      relation,
      by,
      indicators: {
        matched: indicators.pairs.map((pair) => ({ first: pair.first.row, second: pair.second.row })),
        onlyFirst: indicators.onlyFirst.map(indicatorJson),
        onlySecond: indicators.onlySecond.map(indicatorJson),
        unclear: {
          first: indicators.unclear.first.map(indicatorJson),
          second: indicators.unclear.second.map(indicatorJson),
        },
      },
    })),
    unmatched: comparison.unmatched.map(({ side, index, standing, candidates }) => ({
      side,
      form: form(side, index).id,
      projectName: form(side, index).fields.projectName?.text ?? null,
      reason: standing,
      candidates: candidates.map((candidate) => form(otherSide(side), candidate).id),
    })),
    findings: SIDES.flatMap((side) =>
      comparison.findings[side].flatMap(({ findings }, index) =>
        findings.map((finding) => ({
          side,
          form: form(side, index).id,
          ...findingJson(finding, form(side, index), report[side].workbook, words),
        })),
      ),
    ),
  };
}

export const otherSide = (side: Side): Side => (side === "first" ? "second" : "first");

/** The form that an index of the comparison means; one that is not there is a defect of the caller. */
export function formAt(report: CompareReport, side: Side, index: number): Form {
  const form = report[side].forms[index];
  if (form === undefined) throw new RangeError(`no form ${String(index)} in the ${side} set`);
  return form;
}

function setJson({ file, forms }: CompareReport["first"]) {
  return {
    file,
    forms: forms.map(({ id, sheet, area, kind, year, fields }) => ({
      id,
      sheet,
      area,
      kind,
      year,
      projectName: fields.projectName?.text ?? null,
      department: fields.department?.text ?? null,
      unit: fields.unit?.text ?? null,
    })),
  };
}

const indicatorJson = ({ row, level2, name, target }: Indicator) => ({
  row,
  level2,
  name: name.text,
  target: target.text,
});
