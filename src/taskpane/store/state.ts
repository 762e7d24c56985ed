/** Everything that the pane shows, as one readonly value; what people can do with it is in ./store. */
import type { Decisions } from "../../core/scoring/decide";
import type { Severity } from "../../core/rules/rule";
import type { WriteForm, WriteScope } from "../../core/plan/pen";
import type { SkippedCell, WriteReceipt } from "../../core/plan/plan";
import type { CommandResult } from "../../hosts/command-result";
import type { HostError } from "../../hosts/errors";
import type { CellAddress } from "../../hosts/host";
import type { Locale } from "../../strings/locale";
import type { Analysis, AnalysisProgress } from "./analysis";
import type { FindingFilter, FindingItem } from "./findings";
import type { Preview } from "./preview";
import type { WorkbookSettings } from "./workbook-settings";

export type View = "check" | "score" | "summary" | "settings";

/** What the workbook is to the pane. Once it was "ready", a new check keeps it so and shows in `checking`. */
export type Phase =
  | { readonly kind: "first-run" }
  | { readonly kind: "reading"; readonly progress: AnalysisProgress | null }
  | { readonly kind: "ready"; readonly analysis: Analysis }
  | { readonly kind: "no-form"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A sentence for people (`null`: a defect of ours), and a report to send to somebody who can help. */
export interface Failure {
  readonly error: HostError | null;
  readonly report: string;
  /** What was under way. */
  readonly during: "check" | "write" | "undo" | "settings" | "reveal" | "insert" | "copy" | "language";
}

/** A page over the current view, left with Back or Escape. */
export type Page =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "outcomes"; readonly formId: string }
  | { readonly kind: "ignored" }
  | { readonly kind: "profiles" }
  | { readonly kind: "help" };

export type ScoreChip = "judge" | "blank" | "differs";

/** What was written last, until the next write or another form is chosen. */
export interface Written {
  readonly purpose: "scores" | "fixes" | "edit";
  readonly formIds: readonly string[];
  readonly receipt: WriteReceipt;
  /** Cells that the plan or the host left alone, with the reason. */
  readonly left: readonly SkippedCell[];
  /** Cells in which people kept what others had typed. */
  readonly kept: readonly CellAddress[];
  /** `null` until it is undone; `refused` are the cells changed since. */
  readonly undone: { readonly cells: number; readonly refused: readonly SkippedCell[] } | null;
}

/** What 撤销写回 in the ribbon did; its failures are notices like any other. */
export type RibbonUndo = Exclude<CommandResult, { readonly kind: "failed" }>;

/** Something that happened, for live regions and flashes; `serial` tells two alike apart. */
export type PaneEvent = { readonly serial: number } & (
  | { readonly kind: "checked" | "copied" | "inserted" | "cancelled" | "restored" | "ignored" }
  | { readonly kind: "written" | "undone"; readonly cells: readonly CellAddress[] }
  | { readonly kind: "failed"; readonly failure: Failure }
);

export interface Preferences {
  readonly locale: Locale;
  readonly as: WriteForm;
  readonly write: WriteScope;
}

export interface PaneState {
  readonly phase: Phase;
  /** A check while the last result still shows. */
  readonly checking: AnalysisProgress | null;
  readonly view: View;
  readonly page: Page | null;
  /** `null` = all forms. */
  readonly formId: string | null;
  /** Key of the one open finding. */
  readonly open: string | null;
  /** Key of the finding whose ignore form is open. */
  readonly ignoring: string | null;
  readonly openFolds: ReadonlySet<string>;
  readonly filter: FindingFilter;
  readonly scoreChips: ReadonlySet<ScoreChip>;
  /** Just corrected; they show as solved for two seconds. */
  readonly solved: readonly FindingItem[];
  readonly settings: WorkbookSettings;
  readonly preferences: Preferences;
  /** By form id. */
  readonly decisions: ReadonlyMap<string, Decisions>;
  readonly preview: Preview | null;
  readonly writing: { readonly done: number; readonly of: number } | null;
  readonly written: Written | null;
  /** Receipts that can be undone, oldest first. */
  readonly history: readonly WriteReceipt[];
  /** Cells changed since the last check; `null` when rows or columns moved. */
  readonly stale: number | null;
  /** A failure that leaves the view as it is. */
  readonly notice: Failure | null;
  /** Shown until it is dismissed or something else is written. */
  readonly ribbonUndo: RibbonUndo | null;
  readonly event: PaneEvent | null;
}

export type { Severity };
