/**
 * When may an edit be carried out? Only while the cell still holds what the plan says it held. Hosts compare with
 * `sameContent` right before they write; a cell that differs is skipped as a conflict, the others are written.
 */
import type { CellSnapshot } from "../sheet/snapshot";
import type { CellContent } from "./plan";

/** The same content? The cached result of a formula does not count: the formula is what stands in the cell. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return (a.value ?? "") === (b.value ?? "");
}

/** What stands in a cell, as a plan records it; an empty text is an empty cell. */
export function contentOf(cell: CellSnapshot): CellContent {
  return { value: cell.value === "" ? null : cell.value, formula: cell.formula };
}
