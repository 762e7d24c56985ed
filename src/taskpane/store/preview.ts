/**
 * The preview of a write: every planned cell, which of them people left ticked, what was changed by others since,
 * and what must be held back because a number it rests on is not written.
 */
import type { CellContent, CellEdit, PlanNote, SkippedCell, SkipReason } from "../../core/plan/plan";
import type { WriteForm, WriteScope } from "../../core/plan/pen";
import { contentOf, sameContent } from "../../core/plan/conflict";
import { parseA1 } from "../../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";

export type ConflictChoice = "open" | "keep" | "overwrite";

export interface Conflict {
  readonly found: CellContent;
  readonly choice: ConflictChoice;
}

export interface Preview {
  readonly purpose: "scores" | "fixes";
  /** Forms that are planned. */
  readonly formIds: readonly string[];
  readonly write: WriteScope;
  readonly as: WriteForm;
  /** A new plan is being made. */
  readonly busy: boolean;
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly SkippedCell[];
  readonly notes: readonly PlanNote[];
  /** The form of each planned cell, by `cellKey`. */
  readonly formOf: ReadonlyMap<string, string>;
  readonly unticked: ReadonlySet<string>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
}

/** What a row of the preview belongs to; in the order in which people should look. */
export type PreviewGroup =
  "overwritten" | "unwritable" | "judgement" | "totals" | "rates" | "scores" | "fixes";

export type PreviewRow =
  | {
      readonly kind: "edit";
      readonly key: string;
      readonly group: PreviewGroup;
      readonly edit: CellEdit;
      readonly ticked: boolean;
      /** A number that this cell rests on is not written. */
      readonly held: boolean;
      readonly conflict: Conflict | null;
      /** Why it is a value although formulas were asked for. */
      readonly note: PlanNote["code"] | null;
    }
  | {
      readonly kind: "skipped";
      readonly key: string;
      readonly group: PreviewGroup;
      readonly skipped: SkippedCell;
    };

export const cellKey = (place: { readonly sheet: string; readonly cell: string }): string =>
  `${place.sheet}!${place.cell}`;

const ORDER: readonly PreviewGroup[] = [
  "overwritten",
  "unwritable",
  "judgement",
  "totals",
  "rates",
  "scores",
  "fixes",
];

/** By group; inside a group as planned. */
export function previewRows(preview: Preview): readonly PreviewRow[] {
  const held = heldBack(preview);
  const notes = new Map(preview.notes.map((note) => [cellKey(note), note.code]));
  const rows: PreviewRow[] = [
    ...preview.edits.map((edit): PreviewRow => {
      const key = cellKey(edit);
      const conflict = preview.conflicts.get(key) ?? null;
      return {
        kind: "edit",
        key,
        group: conflict === null ? groupOf(edit) : "unwritable",
        edit,
        ticked: !preview.unticked.has(key),
        held: held.has(key),
        conflict,
        note: notes.get(key) ?? null,
      };
    }),
    ...preview.skipped.flatMap((skipped): readonly PreviewRow[] => {
      const group = skipGroup(skipped.reason);
      return group === null ? [] : [{ kind: "skipped", key: cellKey(skipped), group, skipped }];
    }),
  ];
  return ORDER.flatMap((group) => rows.filter((row) => row.group === group));
}

/** The edits that a click on the button would carry out. */
export function editsToWrite(preview: Preview): readonly CellEdit[] {
  return chosenEdits(previewRows(preview));
}

/** The same, from rows that are known already. */
export function chosenEdits(rows: readonly PreviewRow[]): readonly CellEdit[] {
  return rows.flatMap((row) => {
    if (row.kind !== "edit" || !isWritten(row)) return [];
    return [row.conflict === null ? row.edit : { ...row.edit, before: row.conflict.found }];
  });
}

function isWritten(row: Extract<PreviewRow, { kind: "edit" }>): boolean {
  return row.ticked && !row.held && (row.conflict === null || row.conflict.choice === "overwrite");
}

function groupOf(edit: CellEdit): PreviewGroup {
  const blank = edit.before.formula === null && (edit.before.value === null || edit.before.value === "");
  switch (edit.why.code) {
    case "fix":
      return "fixes";
    case "total-score":
    case "total-weight":
    case "grade":
      return blank ? "totals" : "overwritten";
    case "rate":
    case "row-rate":
    case "fund-score":
      return blank ? "rates" : "overwritten";
    case "indicator-score":
    case "typed":
    case "undo":
      return blank ? "scores" : "overwritten";
  }
}

/** `null`: what the chosen scope leaves out on purpose needs no line. */
function skipGroup(reason: SkipReason): PreviewGroup | null {
  switch (reason.code) {
    case "differs-kept":
      return null;
    case "judgement":
    case "depends-on-judgement":
    case "outside-interval":
      return "judgement";
    default:
      return "unwritable";
  }
}

/**
 * The funds' score rests on the rate, the total on all scores, the grade on the total. Where an earlier one is left
 * out or in conflict, the later ones would contradict the sheet and are held back.
 */
function heldBack(preview: Preview): ReadonlySet<string> {
  const held = new Set<string>();
  const broken = new Set<string>();
  for (const step of STEPS) {
    for (const edit of preview.edits) {
      if (edit.why.code !== step.code) continue;
      const form = preview.formOf.get(cellKey(edit)) ?? edit.sheet;
      if (step.restsOn !== null && broken.has(`${form} ${step.restsOn}`)) held.add(cellKey(edit));
      if (held.has(cellKey(edit)) || !isChosen(preview, edit)) broken.add(`${form} ${step.breaks}`);
    }
  }
  return held;
}

/** In the order in which one number rests on another. */
const STEPS = [
  { code: "rate", restsOn: null, breaks: "rate" },
  { code: "fund-score", restsOn: "rate", breaks: "scores" },
  { code: "indicator-score", restsOn: null, breaks: "scores" },
  { code: "total-score", restsOn: "scores", breaks: "total" },
  { code: "grade", restsOn: "total", breaks: "grade" },
] as const satisfies readonly {
  readonly code: CellEdit["why"]["code"];
  readonly restsOn: string | null;
  readonly breaks: string;
}[];

function isChosen(preview: Preview, edit: CellEdit): boolean {
  const key = cellKey(edit);
  const conflict = preview.conflicts.get(key);
  return !preview.unticked.has(key) && (conflict === undefined || conflict.choice === "overwrite");
}

/** The planned cells whose content is no longer what the plan says; earlier choices about them are kept. */
export function findConflicts(preview: Preview, workbook: WorkbookSnapshot): ReadonlyMap<string, Conflict> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const conflicts = new Map<string, Conflict>();
  for (const edit of preview.edits) {
    const sheet = sheets.get(edit.sheet);
    const position = parseA1(edit.cell);
    if (sheet === undefined || position === null) continue;
    const found = contentOf(cellAt(sheet, position.row, position.column));
    if (sameContent(found, edit.before)) continue;
    const before = preview.conflicts.get(cellKey(edit));
    const choice = before !== undefined && sameContent(before.found, found) ? before.choice : "open";
    conflicts.set(cellKey(edit), { found, choice });
  }
  return conflicts;
}
