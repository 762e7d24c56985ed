/** What the objects of the stand-in share: the workbook, what is active, and who listens to which event. */
import { rangeA1, type CellRange } from "../../src/core/sheet/address";
import type { Book, Sheet } from "./model/book";

/** Numbers of office.js's event types. */
export const EventType = { changed: 10, added: 13, deleted: 18 } as const;

/** The target id of events of a collection. */
export const WORKBOOK_TARGET = "Workbook";

export interface ExcelEvent {
  readonly type: number;
  readonly target: string;
  /** JSON. */
  readonly message: string;
}

/** Who changed a cell: our own add-in, the person in front of the screen, or a co-author. */
export type Author = "this-add-in" | "user" | "co-author";

export class Session {
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly area: CellRange };
  /** Calls that leave no other trace: suspend…, calculate, activate. */
  readonly log: string[] = [];
  private readonly registrations = new Map<string, number>();
  private pending: ExcelEvent[] = [];
  /** Excel before some build of 2022 does not say who triggered a change. */
  triggerSources = true;

  constructor(readonly book: Book) {
    const [first] = book.sheets;
    if (first === undefined) throw new Error("a workbook has at least one sheet");
    this.active = first;
    this.selection = { sheet: first, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  register(type: number, target: string, count: 1 | -1): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + count));
  }

  listeners(): number {
    return [...this.registrations.values()].reduce((sum, count) => sum + count, 0);
  }

  changed(sheet: Sheet, area: CellRange, author: Author, changeType = "RangeEdited"): void {
    this.raise(EventType.changed, sheet.id, {
      worksheetId: sheet.id,
      address: rangeA1(area),
      changeType,
      source: author === "co-author" ? "Remote" : "Local",
      ...(this.triggerSources
        ? { triggerSource: author === "this-add-in" ? "ThisLocalAddin" : "Unknown" }
        : {}),
      shiftDirection: "None",
    });
  }

  sheetAdded(sheet: Sheet): void {
    this.raise(EventType.added, null, { worksheetId: sheet.id, source: "Local" });
  }

  sheetDeleted(sheet: Sheet): void {
    this.raise(EventType.deleted, null, { worksheetId: sheet.id, source: "Local" });
  }

  /** Events leave Excel after the answer to the batch that caused them. */
  takeEvents(): readonly ExcelEvent[] {
    const events = this.pending;
    this.pending = [];
    return events;
  }

  private raise(type: number, target: string | null, message: Readonly<Record<string, unknown>>): void {
    for (const id of target === null ? [WORKBOOK_TARGET] : [target, WORKBOOK_TARGET]) {
      if ((this.registrations.get(`${type} ${id}`) ?? 0) === 0) continue;
      this.pending.push({ type, target: id, message: JSON.stringify(message) });
    }
  }
}
