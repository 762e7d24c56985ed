/** Plans of sketched forms, as short lines that tables can compare. */
import { readForms } from "../../../src/core/forms/read";
import { planScores, type ScorePlan, type ScorePlanOptions } from "../../../src/core/plan/build";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { EMPTY_CELL } from "../../../src/core/sheet/snapshot";
import { parseA1 } from "../../../src/core/sheet/address";
import { sketchWorkbook, type FormSketch } from "../rules/support";

export function planOf(workbook: WorkbookSnapshot, options: Partial<ScorePlanOptions> = {}): ScorePlan {
  const { forms } = readForms(workbook);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  return planScores(workbook, forms, evaluations, { write: "blanks", as: "values", ...options });
}

export const planSketch = (sketch: FormSketch, options: Partial<ScorePlanOptions> = {}): ScorePlan =>
  planOf(sketchWorkbook(sketch), options);

/** `H13 8`, `H13 =ROUND(…) 8`. */
export function lines({ plan }: Pick<ScorePlan, "plan">): readonly string[] {
  return plan.edits.map(({ cell, after }) =>
    [cell, ...(after.formula === null ? [] : [after.formula]), String(after.value)].join(" "),
  );
}

/** `H22 depends-on-judgement`. */
export function skips({ skipped }: Pick<ScorePlan, "skipped">): readonly string[] {
  return skipped.map(({ cell, reason }) => `${cell} ${reason.code}`);
}

/** The workbook with other contents in some cells of its first sheet, and the sheet otherwise as given. */
export function altered(
  workbook: WorkbookSnapshot,
  cells: Readonly<Record<string, Partial<CellSnapshot>>>,
  sheet: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  const [first, ...others] = workbook.sheets;
  if (first === undefined) throw new Error("a workbook without sheets");
  const rows = new Map([...first.rows].map(([row, columns]) => [row, new Map(columns)]));
  for (const [address, change] of Object.entries(cells)) {
    const position = parseA1(address);
    if (position === null) throw new Error(`no address: ${address}`);
    const columns = rows.get(position.row) ?? new Map<number, CellSnapshot>();
    columns.set(position.column, { ...(columns.get(position.column) ?? EMPTY_CELL), ...change });
    rows.set(position.row, columns);
  }
  return { ...workbook, sheets: [{ ...first, ...sheet, rows }, ...others] };
}
