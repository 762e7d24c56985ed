/**
 * What the page and the worker say to each other. Workbooks live in the worker: reading, writing and saving never block
 * the page, and sheets come over in pieces that are taken up one at a time.
 */
import type { WritePlan, WriteReceipt } from "../../../core/plan/plan";
import type { CellSnapshot, SheetSnapshot } from "../../../core/sheet/snapshot";
import type { HostError } from "../../../hosts/errors";
import type { Settings, SheetDraft } from "../../../hosts/host";
import type { SheetLook } from "../../../hosts/xlsx/looks/look";

/** Requests by name, with what each gives back. `receipt` numbers what `apply` and `undo` did, for a later undo. */
export interface Calls {
  /** The workbook takes the place of the present one, unless it cannot be read. */
  open: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: null };
  /** The sheets come before, as `SheetPiece`s. */
  snapshot: {
    readonly ask: { readonly scope: "active-sheet" | "workbook" };
    readonly answer: { readonly date1904: boolean };
  };
  look: { readonly ask: { readonly sheet: string }; readonly answer: SheetLook };
  apply: { readonly ask: { readonly plan: WritePlan }; readonly answer: NumberedReceipt };
  undo: { readonly ask: { readonly receipt: number }; readonly answer: NumberedReceipt };
  insertSheet: { readonly ask: { readonly draft: SheetDraft }; readonly answer: null };
  readSettings: { readonly ask: null; readonly answer: Settings };
  writeSettings: { readonly ask: { readonly settings: Settings }; readonly answer: null };
  save: { readonly ask: null; readonly answer: Uint8Array };
}

export type CallName = keyof Calls;

export interface NumberedReceipt {
  readonly receipt: WriteReceipt;
  readonly number: number;
}

export type Request = {
  readonly [Name in CallName]: { readonly id: number; readonly call: Name; readonly ask: Calls[Name]["ask"] };
}[CallName];

/** Some rows of a sheet; the first piece of each sheet brings the sheet itself. */
export interface SheetPiece {
  readonly sheet: Omit<SheetSnapshot, "rows"> | null;
  readonly rows: readonly (readonly [number, ReadonlyMap<number, CellSnapshot>])[];
}

export type Reply =
  | { readonly id: number; readonly kind: "answer"; readonly answer: Calls[CallName]["answer"] }
  | { readonly id: number; readonly kind: "piece"; readonly piece: SheetPiece }
  | {
      readonly id: number;
      readonly kind: "progress";
      readonly done: number;
      readonly of: number;
      readonly label: string;
    }
  | { readonly id: number; readonly kind: "error"; readonly error: HostError }
  /** A defect of ours, for the report. */
  | { readonly id: number; readonly kind: "fault"; readonly message: string };

/** Rows in a piece: taken up in a few milliseconds. */
export const PIECE_ROWS = 250;
