/** The short question whether a plan for blanks has anything to do, against the plan itself, cell by cell emptied. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/forms/read";
import { hasBlankScores } from "../../../src/core/plan/blanks";
import { a1 } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { altered, planOf } from "./support";

function firstForm(name: string): WorkbookSnapshot {
  const opened = readWorkbook(new Uint8Array(readFileSync(join(__dirname, `../../fixtures/${name}.xlsx`))));
  if (!opened.ok) throw new Error(opened.error.code);
  return { ...opened.value.snapshot, sheets: opened.value.snapshot.sheets.slice(0, 1) };
}

function asked(workbook: WorkbookSnapshot): boolean {
  const [sheet] = workbook.sheets;
  return sheet !== undefined && readForms(workbook).forms.some((form) => hasBlankScores(form, sheet));
}

test.each(["self-2024", "self-2022", "stacked-self-2024"])(
  "%s: a plan writes only where it says so",
  (name) => {
    const workbook = firstForm(name);
    let filled = 0;
    for (const [row, cells] of workbook.sheets[0]?.rows ?? []) {
      for (const [column, { value }] of cells) {
        if (value === null) continue;
        for (const empty of [null, "  "]) {
          const emptied = altered(workbook, {
            [a1(row, column)]: { value: empty, formula: null, text: empty ?? "" },
          });
          const { edits } = planOf(emptied).plan;
          if (edits.length > 0) expect([a1(row, column), asked(emptied)]).toEqual([a1(row, column), true]);
          filled += edits.length;
        }
      }
    }
    expect(filled).toBeGreaterThan(10);
  },
);

test("a form that is filled in has no blanks, one whose scores were emptied has", () => {
  expect(asked(firstForm("self-2024"))).toBe(false);
  expect(asked(firstForm("self-2024-blank-scores"))).toBe(true);
});
