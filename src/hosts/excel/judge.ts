/** Decides, from what stands in the workbook right now, which edits of a plan may be carried out. */
import { sameContent } from "../../core/plan/conflict";
import type { CellContent, CellEdit, SkippedCell, SkipReason } from "../../core/plan/plan";
import { indexMerges, type MergeIndex } from "../../core/sheet/snapshot";
import type { CellPosition, CellRange } from "../../core/sheet/address";
import { needsOtherFormat } from "./cells";

/** Excel's limits for one cell. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** One cell with all its edits, in the plan's order. */
export interface Target {
  readonly at: CellPosition;
  readonly edits: readonly CellEdit[];
}

/** A cell as Excel has it now. */
export interface Standing {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface SheetRights {
  readonly protected: boolean;
  /** On a protected sheet: may number formats be changed? */
  readonly formats: boolean;
}

/** What will be written into one cell. */
export interface CellWrite {
  readonly at: CellPosition;
  /** What stands there; the write is only right while it does. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** `null` leaves the format. */
  readonly numberFormat: string | null;
  readonly standingFormat: string;
  /** For the receipt, in the plan's order. */
  readonly edits: readonly CellEdit[];
}

export interface Verdict {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
  /** Cells that need nothing done: an undo of what never was written. */
  readonly settled: readonly CellEdit[];
}

export function judge(
  targets: readonly Target[],
  standing: (at: CellPosition) => Standing,
  rights: SheetRights,
  merged: readonly CellRange[],
): Verdict {
  const merges = indexMerges(merged);
  const verdict = { writes: [] as CellWrite[], skipped: [] as SkippedCell[], settled: [] as CellEdit[] };
  for (const target of targets) judgeCell(target, standing(target.at), rights, merges, verdict);
  return verdict;
}

function judgeCell(
  { at, edits }: Target,
  now: Standing,
  rights: SheetRights,
  merges: MergeIndex,
  verdict: { writes: CellWrite[]; skipped: SkippedCell[]; settled: CellEdit[] },
): void {
  const accepted: CellEdit[] = [];
  let content = now.content;
  let format = now.numberFormat;
  for (const edit of edits) {
    if (edit.why.code === "undo" && isSettled(edit, content, format)) {
      verdict.settled.push(edit);
      continue;
    }
    const wish = formatFor(edit, format);
    const reason =
      obstacle(at, now, rights, merges, wish) ??
      (sameContent(content, edit.before) || (edit.why.code === "undo" && sameContent(content, edit.after))
        ? unwritable(edit.after)
        : { code: "conflict" as const, found: content });
    if (reason !== null) {
      verdict.skipped.push({ sheet: edit.sheet, cell: edit.cell, reason });
      continue;
    }
    accepted.push({ ...edit, numberFormat: wish, numberFormatBefore: wish === null ? null : format });
    content = edit.after;
    format = wish ?? format;
  }
  if (accepted.length === 0) return;
  verdict.writes.push({
    at,
    before: now.content,
    after: content,
    numberFormat: format === now.numberFormat ? null : format,
    standingFormat: now.numberFormat,
    edits: accepted,
  });
}

/** What undo would restore stands there already. */
const isSettled = (edit: CellEdit, content: CellContent, format: string): boolean =>
  sameContent(content, edit.after) && (edit.numberFormat === null || edit.numberFormat === format);

/** `null` when the cell's own format does. */
function formatFor(edit: CellEdit, present: string): string | null {
  if (edit.numberFormat !== null) return edit.numberFormat;
  return needsOtherFormat(edit.after, present) ? "General" : null;
}

function obstacle(
  { row, column }: CellPosition,
  now: Standing,
  rights: SheetRights,
  merges: MergeIndex,
  format: string | null,
): SkipReason | null {
  const area = merges.areaOf(row, column);
  if (area !== null && (area.top !== row || area.left !== column)) return { code: "covered-by-merge" };
  if (!rights.protected) return null;
  const needsFormat = format !== null && format !== now.numberFormat;
  return now.locked || (needsFormat && !rights.formats) ? { code: "locked" } : null;
}

function unwritable({ value, formula }: CellContent): SkipReason | null {
  if (typeof value === "number" && !Number.isFinite(value))
    return { code: "unwritable", reason: "no-number" };
  const tooLong =
    (typeof value === "string" && value.length > TEXT_LIMIT) ||
    (formula !== null && formula.length > FORMULA_LIMIT);
  return tooLong ? { code: "unwritable", reason: "text-too-long" } : null;
}
