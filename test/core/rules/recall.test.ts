/**
 * One fault put into a published form is found in that form, by its rule, and nowhere else in the workbook: a rule
 * that only fits its own examples, or a wrong cell that misleads the reading of the others, fails here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/forms/read";
import type { Form } from "../../../src/core/forms/form";
import { checkForms } from "../../../src/core/rules/check";
import type { RuleId } from "../../../src/core/rules/registry";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { parseA1 } from "../../../src/core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

function fixture(name: string): WorkbookSnapshot {
  const opened = readWorkbook(
    new Uint8Array(readFileSync(join(__dirname, "../../fixtures", `${name}.xlsx`))),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.snapshot;
}

/** The workbook with another value in one cell. */
function spoil(
  workbook: WorkbookSnapshot,
  form: Form,
  cell: string,
  value: number | string,
): WorkbookSnapshot {
  const at = parseA1(cell);
  if (at === null) throw new Error(cell);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== form.sheet) return sheet;
      const old = cellAt(sheet, at.row, at.column);
      const text =
        old.numberFormat.includes("%") && typeof value === "number"
          ? `${String(value * 100)}%`
          : String(value);
      const row = new Map(sheet.rows.get(at.row)).set(at.column, { ...old, value, text, formula: null });
      return { ...sheet, rows: new Map(sheet.rows).set(at.row, row) };
    }),
  };
}

const verdicts = (workbook: WorkbookSnapshot, rule: RuleId): readonly string[] => {
  const { forms } = readForms(workbook);
  return checkForms(workbook, forms, evaluateForms(forms, { profile: "auto" })).map((result) =>
    result.findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, message }) => `${severity} ${message}`)
      .join(),
  );
};

type Fault = (form: Form) => { readonly cell: string; readonly value: number | string } | null;

const total = (form: Form) => form.funds.rows.find((row) => row.item === "total") ?? null;
const number = (cell: { readonly number: { toNumber(): number } | null } | null): number =>
  cell?.number?.toNumber() ?? NaN;

const FAULTS: readonly (readonly [string, RuleId, readonly string[], Fault])[] = [
  [
    "a rate that is five points off",
    "F01",
    ["self-2022", "self-2024"],
    (form) => {
      const rate = total(form)?.rate ?? null;
      if (rate === null) return null;
      const points = Number((number(rate) - 5).toFixed(2));
      return {
        cell: rate.cell,
        value: form.layout === "self-2022" ? Number((points / 100).toFixed(4)) : points,
      };
    },
  ],
  [
    "a fund score that is half a point off",
    "F02",
    ["self-2022", "self-2024"],
    (form) => {
      const score = total(form)?.score ?? null;
      return score === null ? null : { cell: score.cell, value: Number((number(score) - 0.5).toFixed(2)) };
    },
  ],
  [
    "more executed than budgeted",
    "F08",
    ["self-2022", "self-2024"],
    (form) => {
      const row = total(form);
      return row === null || row.executed === null
        ? null
        : { cell: row.executed.cell, value: number(row.annualBudget) + 1 };
    },
  ],
  [
    "a budget of 0",
    "F09",
    ["self-2022", "self-2024"],
    (form) => {
      const cell = total(form)?.annualBudget?.cell;
      return cell === undefined ? null : { cell, value: 0 };
    },
  ],
  [
    "one weight too high",
    "W01",
    ["self-2022", "self-2024"],
    (form) => {
      const weight = form.indicators[0]?.weight ?? null;
      return weight === null ? null : { cell: weight.cell, value: number(weight) + 1 };
    },
  ],
  [
    "a weight of 0",
    "W07",
    ["self-2022", "self-2024"],
    (form) => {
      const cell = form.indicators.at(-1)?.weight?.cell;
      return cell === undefined ? null : { cell, value: 0 };
    },
  ],
  [
    "a fiscal part that is too low",
    "F04",
    ["target-2024"],
    (form) => {
      const part = form.funds.rows.find((row) => row.item === "projectFiscal")?.amount ?? null;
      return part === null || part.number === null ? null : { cell: part.cell, value: number(part) - 1 };
    },
  ],
  [
    "a part of the request that is too high",
    "F05",
    ["target-2024"],
    (form) => {
      const cell = form.funds.rows.find((row) => row.item === "carriedOver")?.amount?.cell;
      return cell === undefined ? null : { cell, value: 1000 };
    },
  ],
  [
    "a request above the project total",
    "F07",
    ["target-2022", "target-2024"],
    (form) => {
      const request = form.funds.rows.find((row) => row.item === "annualTotal")?.amount ?? null;
      return request === null ? null : { cell: request.cell, value: number(request) + 1 };
    },
  ],
  [
    "a unit left blank",
    "T08",
    ["target-2022", "target-2024", "self-2022", "self-2024"],
    (form) => {
      const cell = form.fields.unit?.cell;
      return cell === undefined ? null : { cell, value: "" };
    },
  ],
  [
    "an end before the start",
    "T09",
    ["target-2022"],
    (form) => {
      const cell = form.fields.endDate?.cell;
      return cell === undefined ? null : { cell, value: "2021-12-31" };
    },
  ],
  [
    "last year's goal",
    "T01",
    ["target-2022"],
    (form) => {
      const cell = form.fields.annualGoal?.cell;
      return cell === undefined ? null : { cell, value: "完成2021年度各项工作任务。" };
    },
  ],
  [
    "a copied completion",
    "T06",
    ["self-2024"],
    (form) => {
      const { actualCompletion, expectedGoal } = form.fields;
      return actualCompletion === null || expectedGoal === null
        ? null
        : { cell: actualCompletion.cell, value: expectedGoal.text };
    },
  ],
  [
    "the first indicator's name again",
    "W08",
    ["target-2022", "self-2022"],
    (form) => {
      const [first, second] = form.indicators;
      return first === undefined || second === undefined
        ? null
        : { cell: second.name.cell, value: first.name.text };
    },
  ],
];

const cases = FAULTS.flatMap(([title, rule, names, fault]) =>
  names.map((name) => [title, name, rule, fault] as const),
);

test.each(cases)("%s in each form of %s", (_, name, rule, fault) => {
  const workbook = fixture(name);
  const before = verdicts(workbook, rule);
  const { forms } = readForms(workbook);
  let spoiled = 0;
  forms.forEach((form, index) => {
    const change = fault(form);
    if (change === null) return;
    spoiled += 1;
    const after = verdicts(spoil(workbook, form, change.cell, change.value), rule);
    expect(after).toHaveLength(before.length);
    after.forEach((verdict, other) => {
      if (other !== index)
        expect(`${forms[other]?.id ?? ""} ${verdict}`).toBe(
          `${forms[other]?.id ?? ""} ${before[other] ?? ""}`,
        );
      else expect(`${form.id} ${verdict}`).not.toBe(`${form.id} ${before[other] ?? ""}`);
    });
  });
  expect(spoiled).toBeGreaterThan(0);
});
