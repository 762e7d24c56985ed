/**
 * All safe fixes of all rules, on every fixture: applied once, a second run has nothing more to write, no cell is
 * written twice, and no finding of severity error comes out of it that was not there before.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/forms/read";
import { applyToSnapshot } from "../../../src/core/plan/apply";
import { planSafeFixes } from "../../../src/core/plan/fixes";
import { checkForms } from "../../../src/core/rules/check";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

const FIXTURES = join(__dirname, "../../fixtures");
const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));

function check(workbook: WorkbookSnapshot) {
  const { forms } = readForms(workbook);
  return checkForms(workbook, forms, evaluateForms(forms, { profile: "auto" })).flatMap(
    ({ findings }, index) => findings.map((finding) => ({ ...finding, sheet: forms[index]?.sheet ?? "" })),
  );
}

const errors = (workbook: WorkbookSnapshot): readonly string[] =>
  check(workbook)
    .filter(({ severity }) => severity === "error")
    .map(({ sheet, rule, message, cells }) => [sheet, rule, message, cells.join(" ")].join(" "));

test.each(names)("%s", (name) => {
  const opened = readWorkbook(new Uint8Array(readFileSync(join(FIXTURES, name))));
  if (!opened.ok) throw new Error(opened.error.code);
  const before = opened.value.snapshot;
  const { plan } = planSafeFixes(before, check, null);
  const written = plan.edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(new Set(written).size).toBe(written.length);
  const after = applyToSnapshot(before, plan);
  expect(planSafeFixes(after, check, null).plan.edits).toEqual([]);
  const known = new Set(errors(before));
  expect(errors(after).filter((error) => !known.has(error))).toEqual([]);
});
