/**
 * The one interface between the core and the places where workbooks live: Excel, and .xlsx files.
 * Promises reject with a `HostFailure`; what happens to single cells is in the receipt.
 */
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellContent, WritePlan, WriteReceipt } from "../core/plan/plan";

export interface Progress {
  (done: number, of: number, label: string): void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

export interface SheetChange {
  readonly sheet: string;
  /** A1 range, or `null` when rows or columns moved and everything must be read again. */
  readonly area: string | null;
}

export type Unwatch = () => Promise<void>;

/** A sheet to insert: rows of contents from A1, with simple looks. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: readonly (readonly (CellContent & {
    readonly numberFormat?: string;
    readonly bold?: boolean;
  })[])[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
}

/** Small settings that travel with the workbook: profile, rule severities, ignored findings. JSON values only. */
export type Settings = Readonly<Record<string, string>>;

export interface WorkbookHost {
  snapshot(scope: "active-sheet" | "workbook", options?: CallOptions): Promise<WorkbookSnapshot>;
  /** Refuses cells whose content is no longer `before`: they are in `skipped`. */
  apply(plan: WritePlan, options?: CallOptions): Promise<WriteReceipt>;
  /** The inverse plan, under the same check. */
  undo(receipt: WriteReceipt, options?: CallOptions): Promise<WriteReceipt>;
  /** Activates the sheet, selects the cell and scrolls to it. */
  reveal(cell: CellAddress): Promise<void>;
  watch(listener: (change: SheetChange) => void): Promise<Unwatch>;
  insertSheet(sheet: SheetDraft): Promise<void>;
  readonly settings: { read(): Promise<Settings>; write(settings: Settings): Promise<void> };
}

export type { SheetSnapshot };
