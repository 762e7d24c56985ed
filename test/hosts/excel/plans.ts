/** Plans for tests of the Excel host. */
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { readForms } from "../../../src/core/forms/read";
import { planScores } from "../../../src/core/plan/build";
import type { CellEdit, WritePlan } from "../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { HostFailure } from "../../../src/hosts/errors";
import { openWithOffice, sample, type OpenedInExcel } from "../opened";

/** The plan that `jihe score` makes. */
export function scorePlan(workbook: WorkbookSnapshot): WritePlan {
  const { forms } = readForms(workbook);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  return planScores(workbook, forms, evaluations, { write: "blanks", as: "values" }).plan;
}

export interface Prepared extends OpenedInExcel {
  readonly before: WorkbookSnapshot;
  readonly plan: WritePlan;
  readonly first: CellEdit;
}

/** A sample with blank scores, read and planned; counts start at the write. */
export async function prepared(): Promise<Prepared> {
  const opened = openWithOffice(sample("self-2024-blank-scores.xlsx"));
  const before = await opened.host.snapshot("workbook");
  const plan = scorePlan(before);
  const [first] = plan.edits;
  if (first === undefined) throw new Error("nothing planned");
  opened.excel.resetCounts();
  return { ...opened, before, plan, first };
}

/** What a call fails with. */
export async function failureOf(call: Promise<unknown>): Promise<HostFailure> {
  try {
    await call;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error("the call succeeded");
}
