/**
 * Decides for one cell at a time whether it is written, and keeps what follows from that: the edits, the cells left
 * alone with their reason, and the number that will stand in each cell once the plan is carried out.
 */
import type { NumberCell } from "../forms/form";
import { parseA1 } from "../sheet/address";
import { cellAt, type CellSnapshot, type MergeIndex, type SheetSnapshot } from "../sheet/snapshot";
import { decimal, decimalText, toCellNumber, type Decimal } from "../values/decimal";
import { isEmpty } from "./blanks";
import { contentOf } from "./conflict";
import { snapshotAt } from "./convention";
import { leftOut, mayDepend } from "./formula-operands";
import type {
  CellContent,
  CellEdit,
  EditReason,
  FormulaObstacle,
  PlanNote,
  SkippedCell,
  SkipReason,
} from "./plan";

/** Which cells: empty ones, ones whose number differs, or both. Equal cells are never rewritten. */
export type WriteScope = "blanks" | "differences" | "all";

export type WriteForm = "values" | "formulas";

/** A formula for the cell, or why there is none. */
export type Draft = { readonly formula: string } | { readonly obstacle: FormulaObstacle };

/** A number that is due in a cell. */
export interface DueNumber {
  readonly cell: NumberCell;
  /** As the reader would read it: rates in points. */
  readonly number: Decimal;
  /** As it goes into the cell: 0.9832 for 98.32 points in a sheet that writes fractions. */
  readonly cellNumber: Decimal;
  /** Asked only for cells that may be written: most are right as they stand. */
  readonly numberFormat: () => string | null;
  readonly draft: () => Draft;
  readonly why: EditReason;
  /** The plan writes cells that a formula standing here depends on: its cached number says nothing. */
  readonly stale?: boolean;
}

export interface DueText {
  readonly cell: string;
  readonly text: string;
  readonly draft: Draft;
  readonly why: EditReason;
  readonly stale: boolean;
  /** Does a text that stands there say the same (优秀 for 优), another of its kind, or something else entirely? */
  readonly compare: (standing: string) => "same" | "other" | "foreign";
}

export class Pen {
  readonly edits: CellEdit[] = [];
  readonly skipped: SkippedCell[] = [];
  readonly notes: PlanNote[] = [];
  private readonly planned = new Map<string, CellContent>();
  /** Formulas that stay and will give another number than they show now. */
  private readonly live = new Map<string, Decimal>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly merges: MergeIndex,
    private readonly scope: WriteScope,
    private readonly as: WriteForm,
  ) {}

  snapshot(address: string): CellSnapshot {
    return snapshotAt(this.sheet, address);
  }

  /** The number that a formula would read in the cell after the plan; `null` when it is no number. */
  operand(address: string): Decimal | null {
    const live = this.live.get(address);
    if (live !== undefined) return live;
    const { value } = this.planned.get(address) ?? this.snapshot(address);
    return typeof value === "number" ? decimal(value) : null;
  }

  /** The scores that a live total at `address` does not add. */
  leftOut(address: string, scores: readonly string[]): readonly string[] {
    const { formula } = this.snapshot(address);
    return formula === null ? [] : leftOut(formula, scores, (row, column) => cellAt(this.sheet, row, column));
  }

  /** May a live formula be replaced by another one? */
  get replacesFormulas(): boolean {
    return this.as === "formulas" && this.scope !== "blanks";
  }

  /** Will another number stand there after the plan, written or by a live formula? */
  changes(address: string): boolean {
    return this.planned.has(address) || this.live.has(address);
  }

  /** May the formula that stands at `address` give another result when the cell at `operand` changes? */
  mayDepend(address: string, operand: string): boolean {
    const { formula } = this.snapshot(address);
    return formula !== null && mayDepend(formula, operand, (row, column) => cellAt(this.sheet, row, column));
  }

  skip(cell: string, reason: SkipReason): null {
    this.skipped.push({ sheet: this.sheet.name, cell, reason });
    return null;
  }

  /** Plans the number where it is due; returns the number that will stand in the cell, `null` for none. */
  number(due: DueNumber): Decimal | null {
    const { cell, number } = due;
    const before = this.snapshot(cell.cell);
    const empty = isEmpty(before);
    if (empty && this.scope === "differences") return null;
    if (!empty && cell.number?.eq(number) === true) return cell.number;
    if (!empty && before.formula !== null && due.stale === true) {
      this.live.set(cell.cell, due.cellNumber);
      return number;
    }
    const draft = due.draft();
    const after = this.content(toCellNumber(due.cellNumber), draft);
    const put = (): boolean =>
      this.put(cell.cell, before, after, { draft, numberFormat: due.numberFormat(), why: due.why });
    if (empty) return put() ? number : null;
    const kept = this.kept(before, after);
    if (kept) this.skip(cell.cell, { code: "formula-kept" });
    else if (this.scope !== "blanks") return put() ? number : cell.number;
    else if (cell.number === null) this.skip(cell.cell, { code: "text-kept", text: cell.text });
    else {
      const [standing, computed] = [decimalText(cell.number), decimalText(number)];
      this.skip(cell.cell, { code: "differs-kept", standing, due: computed });
    }
    return cell.number;
  }

  /** Plans the text (a grade) where it is due. */
  text(due: DueText): void {
    const before = this.snapshot(due.cell);
    const after = this.content(due.text, due.draft);
    const plan = { numberFormat: null, draft: due.draft, why: due.why };
    if (isEmpty(before)) {
      if (this.scope !== "differences") this.put(due.cell, before, after, plan);
      return;
    }
    const standing = before.text.trim();
    const relation = due.compare(standing);
    if (relation === "same" || (before.formula !== null && due.stale)) return;
    if (relation === "foreign") this.skip(due.cell, { code: "text-kept", text: standing });
    else if (this.kept(before, after)) this.skip(due.cell, { code: "formula-kept" });
    else if (this.scope === "blanks") this.skip(due.cell, { code: "differs-kept", standing, due: due.text });
    else this.put(due.cell, before, after, plan);
  }

  /** A live formula is never replaced by a value, and by a formula only where differences may be written. */
  private kept(before: CellSnapshot, after: CellContent): boolean {
    return before.formula !== null && (after.formula === null || this.scope === "blanks");
  }

  private content(value: string | number, draft: Draft): CellContent {
    return { value, formula: this.as === "formulas" && "formula" in draft ? draft.formula : null };
  }

  /** False when the cell cannot be written; it is then among the skipped ones. */
  private put(
    address: string,
    before: CellSnapshot,
    after: CellContent,
    due: { readonly numberFormat: string | null; readonly draft: Draft; readonly why: EditReason },
  ): boolean {
    const obstacle = this.obstacle(address, before);
    if (obstacle !== null) {
      this.skip(address, obstacle);
      return false;
    }
    this.planned.set(address, after);
    this.edits.push({
      sheet: this.sheet.name,
      cell: address,
      before: contentOf(before),
      after,
      numberFormat: due.numberFormat,
      numberFormatBefore: due.numberFormat === null ? null : before.numberFormat,
      why: due.why,
    });
    if (this.as === "formulas" && "obstacle" in due.draft) {
      this.notes.push({ sheet: this.sheet.name, cell: address, code: due.draft.obstacle });
    }
    return true;
  }

  private obstacle(address: string, cell: CellSnapshot): SkipReason | null {
    if (this.sheet.protected && cell.locked) return { code: "locked" };
    const position = parseA1(address);
    const area = position === null ? null : this.merges.areaOf(position.row, position.column);
    const covered = area !== null && (area.top !== position?.row || area.left !== position.column);
    return covered ? { code: "covered-by-merge" } : null;
  }
}
