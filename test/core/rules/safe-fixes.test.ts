/**
 * On the real forms: after the safe fixes of scores and spellings, nothing is left to fix; what they write is text
 * for texts and numbers for scores; and no other finding of severity error comes out of them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/forms/read";
import { applyToSnapshot } from "../../../src/core/plan/apply";
import { planSafeFixes } from "../../../src/core/plan/fixes";
import { checkForms } from "../../../src/core/rules/check";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

const RULES = new Set(["S12", "S13", "S17", "V02"]);

function fixture(name: string): WorkbookSnapshot {
  const opened = readWorkbook(
    new Uint8Array(readFileSync(join(__dirname, "../../fixtures", `${name}.xlsx`))),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.snapshot;
}

function check(workbook: WorkbookSnapshot) {
  const { forms } = readForms(workbook);
  const results = checkForms(workbook, forms, evaluateForms(forms, { profile: "auto" }));
  return results.flatMap(({ findings }, index) =>
    findings.map((finding) => ({ ...finding, sheet: forms[index]?.sheet ?? "" })),
  );
}

test.each([
  ["self-2022", 9],
  ["self-2024", 0],
  ["target-2022", 15],
  ["target-2024", 2],
  ["variants-dev", 1],
  ["self-2022-blank-scores", 85],
  ["self-2024-blank-scores", 162],
  ["stacked-self-2022", 9],
])("%s: %i cells, and then none", (name, cells) => {
  const workbook = fixture(name);
  const { plan, skipped } = planSafeFixes(workbook, check, RULES);
  expect(skipped).toEqual([]);
  expect(plan.edits).toHaveLength(cells);
  for (const { after } of plan.edits) expect(after.formula).toBeNull();

  const fixed = check(applyToSnapshot(workbook, plan));
  expect(fixed.filter(({ rule, fix }) => fix?.kind === "safe" && RULES.has(rule))).toEqual([]);
  const errors = (findings: ReturnType<typeof check>): number =>
    findings.filter(({ severity }) => severity === "error").length;
  expect(errors(fixed)).toBeLessThanOrEqual(errors(check(workbook)));
});
