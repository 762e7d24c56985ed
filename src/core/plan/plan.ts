/**
 * A plan of cell edits: what stands in each cell, what shall stand there, and why. A plan is data; it can be
 * previewed, applied by a host, inverted and serialised.
 */
import type { FundColumn } from "../forms/form";

/** What a cell holds, or shall hold. `formula` has its leading "="; `value` is then the cached result. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

export const BLANK: CellContent = { value: null, formula: null };

export type EditReason =
  | { readonly code: "rate" | "fund-score" | "row-rate"; readonly row: number; readonly column: FundColumn }
  | { readonly code: "indicator-score"; readonly row: number; readonly indicator: string }
  | { readonly code: "total-weight" | "total-score" | "grade" }
  | { readonly code: "fix"; readonly rule: string }
  | { readonly code: "typed" } // by a person, into the sheet of file mode
  | { readonly code: "undo" };

export interface CellEdit {
  readonly sheet: string;
  /** A1 address of the cell, or of the top-left cell of its merged area. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number format to set before the value; `null` leaves the cell's own. */
  readonly numberFormat: string | null;
  /** What `numberFormat` replaces, so that undo can restore it; `null` when none is set. */
  readonly numberFormatBefore: string | null;
  readonly why: EditReason;
}

export interface WritePlan {
  readonly edits: readonly CellEdit[];
}

/** A cell that is not written, and why; never silently left out. */
export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: SkipReason;
}

export type SkipReason =
  | { readonly code: "locked" } // the sheet is protected and the cell locked
  | { readonly code: "conflict"; readonly found: CellContent } // the cell no longer holds `before`
  | { readonly code: "formula-kept" } // a live formula stands there and would be overwritten by a value
  | { readonly code: "part-of-array" } // interior of an array or data table formula
  | { readonly code: "covered-by-merge" } // hidden under a merged area
  | { readonly code: "shared-cell" } // one merged score cell for several indicators
  | { readonly code: "sum-leaves-out"; readonly cells: string } // a live total that does not add these scores
  | { readonly code: "table-header" } // heads a column of an Excel table, which must keep the column's name
  | { readonly code: "unwritable"; readonly reason: "text-too-long" | "no-number" | "outside-grid" }
  | { readonly code: "no-such-sheet" }
  | { readonly code: "judgement"; readonly reason: import("../scoring/evaluation").Reason } // a person must decide
  | { readonly code: "depends-on-judgement" } // a total or grade that an open judgement or a blank decides
  | { readonly code: "text-kept"; readonly text: string } // a text or mark stands where a number is due
  | { readonly code: "differs-kept"; readonly standing: string; readonly due: string } // only blanks were asked for
  | { readonly code: "outside-interval"; readonly low: string; readonly high: string } // a decision that may not be
  | { readonly code: "not-computable"; readonly reason: MissingPart };

/** What a rate, score, total or grade could not be computed from. */
export type MissingPart = "amounts" | "rate" | "weight" | "weights" | "scores" | "total" | "bands";

/** An edit that was planned as a value although formulas were asked for, and why; nothing is wrong with it. */
export interface PlanNote {
  readonly sheet: string;
  readonly cell: string;
  readonly code: FormulaObstacle;
}

export type FormulaObstacle =
  | "text-operand" // a cell that the formula would read holds text ("184.40" as text)
  | "other-number" // the formula would not give the exact number
  | "no-formula"; // no formula for such a cell: indicator scores rest on worded values

/** What a host did. `written` inverts into the undo plan. */
export interface WriteReceipt {
  readonly written: readonly CellEdit[];
  readonly skipped: readonly SkippedCell[];
}
