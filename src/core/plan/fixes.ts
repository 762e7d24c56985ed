/**
 * Safe fixes in bulk. One round applies the fixes that do not touch each other's cells; the planned state is read
 * and checked again, until no safe fix is left. The plan holds one edit a cell, from what stands there now.
 */
import type { Fix } from "../rules/rule";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheet/snapshot";
import { parseA1 } from "../sheet/address";
import { applyToSnapshot } from "./apply";
import { sameContent } from "./conflict";
import type { CellEdit, SkippedCell, SkipReason, WritePlan } from "./plan";

/** A finding as far as fixing needs it. */
export interface FixableFinding {
  readonly sheet: string;
  readonly rule: string;
  readonly fix: Fix | null;
}

/** Reads and checks a workbook; called again on every planned state. */
export type Check = (workbook: WorkbookSnapshot) => readonly FixableFinding[];

export interface FixPlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
}

/** A fix can make the next one possible (scores, then total, then grade); more rounds than this are a cycle. */
const ROUNDS = 8;

/** `rules` limits the fixes to some rules; `null` takes all. */
export function planSafeFixes(
  workbook: WorkbookSnapshot,
  check: Check,
  rules: ReadonlySet<string> | null,
): FixPlan {
  const edits = new Map<string, CellEdit>();
  const skipped = new Map<string, SkippedCell>();
  let state = workbook;
  for (let round = 0; round < ROUNDS; round++) {
    const step = oneRound(state, check(state), rules, skipped);
    if (step.length === 0) break;
    for (const edit of step) remember(edits, edit);
    state = applyToSnapshot(state, { edits: step });
  }
  return { plan: { edits: [...edits.values()] }, skipped: [...skipped.values()] };
}

const key = (edit: Pick<CellEdit, "sheet" | "cell">): string => `${edit.sheet}!${edit.cell}`;

/** Later edits of a cell extend the first one; a cell that ends as it began needs no edit. */
function remember(edits: Map<string, CellEdit>, edit: CellEdit): void {
  const first = edits.get(key(edit));
  const joined =
    first === undefined
      ? edit
      : {
          ...edit,
          before: first.before,
          numberFormat: edit.numberFormat ?? first.numberFormat,
          numberFormatBefore: first.numberFormatBefore ?? edit.numberFormatBefore,
        };
  if (sameContent(joined.before, joined.after) && joined.numberFormat === null) edits.delete(key(edit));
  else edits.set(key(edit), joined);
}

/** All edits of a fix are taken, or none: half a fix could leave a form worse than before. */
function oneRound(
  workbook: WorkbookSnapshot,
  findings: readonly FixableFinding[],
  rules: ReadonlySet<string> | null,
  skipped: Map<string, SkippedCell>,
): readonly CellEdit[] {
  const taken = new Map<string, CellEdit>();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, rule, fix } of findings) {
    const sheet = sheets.get(name);
    const [option] = fix?.kind === "safe" && (rules?.has(rule) ?? true) ? fix.options : [];
    if (sheet === undefined || option === undefined) continue;
    const edits = option.edits.map((edit): CellEdit => {
      const numberFormatBefore =
        edit.numberFormat === null ? null : (at(sheet, edit.cell)?.numberFormat ?? "General");
      return { ...edit, sheet: name, numberFormatBefore, why: { code: "fix", rule } };
    });
    const obstacle = firstObstacle(sheet, edits);
    if (obstacle !== null) skipped.set(key(obstacle), obstacle);
    else if (!edits.some((edit) => taken.has(key(edit))))
      for (const edit of edits) taken.set(key(edit), edit);
  }
  return [...taken.values()].filter(changesSomething);
}

/** A fix may change how a number is shown and nothing else (F13). */
function changesSomething(edit: CellEdit): boolean {
  return (
    !sameContent(edit.before, edit.after) ||
    (edit.numberFormat !== null && edit.numberFormat !== edit.numberFormatBefore)
  );
}

function firstObstacle(sheet: SheetSnapshot, edits: readonly CellEdit[]): SkippedCell | null {
  for (const edit of edits) {
    const reason = obstacle(sheet, edit);
    if (reason !== null) return { sheet: edit.sheet, cell: edit.cell, reason };
  }
  return null;
}

function obstacle(sheet: SheetSnapshot, edit: CellEdit): SkipReason | null {
  const cell = at(sheet, edit.cell);
  if (cell === null) return { code: "no-such-sheet" };
  if (sheet.protected && cell.locked) return { code: "locked" };
  return edit.before.formula !== null && edit.after.formula === null ? { code: "formula-kept" } : null;
}

function at(sheet: SheetSnapshot, address: string) {
  const position = parseA1(address);
  return position === null ? null : cellAt(sheet, position.row, position.column);
}
