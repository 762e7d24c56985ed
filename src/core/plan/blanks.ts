/** Is there anything to fill in? Most forms are complete, and asking is much cheaper than planning. */
import type { Form, NumberCell } from "../forms/form";
import { isBlank, type CellSnapshot, type SheetSnapshot } from "../sheet/snapshot";
import { snapshotAt } from "./convention";

/** Nothing to be read in it; white space alone is nothing. */
export function isEmpty(cell: CellSnapshot): boolean {
  return (
    isBlank(cell) || (cell.formula === null && typeof cell.value === "string" && cell.value.trim() === "")
  );
}

/** True when a cell that scoring writes (a rate, score, total or grade) is empty; else a plan for blanks has no edits. */
export function hasBlankScores({ funds, indicators, total, grade }: Form, sheet: SheetSnapshot): boolean {
  const empty = (cell: NumberCell | null): boolean => cell !== null && isEmpty(snapshotAt(sheet, cell.cell));
  return (
    indicators.some(({ score }) => empty(score)) ||
    funds.rows.some(({ rate, score }) => empty(rate) || empty(score)) ||
    (total !== null && (empty(total.weight) || empty(total.score))) ||
    (grade !== null && isEmpty(snapshotAt(sheet, grade.cell)))
  );
}
