/**
 * The file host: a workbook in memory, opened from bytes and saved to bytes, behind the interface of host.ts.
 *
 * Undo puts the package back to the very bytes it had when nothing else was changed since; otherwise it carries out
 * the inverse plan, under the same checks as any plan.
 */
import { invert } from "../../core/plan/invert";
import type { WritePlan, WriteReceipt } from "../../core/plan/plan";
import { ok, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { HostFailure, type HostError } from "../errors";
import type { CallOptions, CellAddress, Settings, SheetDraft, Unwatch, WorkbookHost } from "../host";
import { applyPlan } from "./apply-plan";
import { insertSheet } from "./insert-sheet";
import type { SheetLook } from "./looks/look";
import { readSheetLook } from "./looks/read-sheet-look";
import type { PackageMark, XlsxPackage } from "./package";
import { workbookParts, type WorkbookParts } from "./package-parts";
import { readSnapshot, readWorkbook } from "./read-workbook";
import { readSettings, writeSettings } from "./settings-part";
import { readWorkbookNames } from "./workbook-names";

export interface XlsxHost extends WorkbookHost {
  /** The workbook as a file. The bytes it was opened from are never changed. */
  save(): Uint8Array;
  /** What the sheet looks like, read from the package as it is now. Rejects with sheet-not-found. */
  look(sheet: string): Promise<SheetLook>;
}

export function openXlsx(bytes: Uint8Array): Result<XlsxHost, HostError> {
  const opened = readWorkbook(bytes);
  if (!opened.ok) return opened;
  return ok(new FileHost(opened.value.package, opened.value.parts, opened.value.snapshot));
}

/** The package before and after one applied plan. */
interface Passage {
  readonly before: PackageMark;
  readonly after: PackageMark;
}

class FileHost implements XlsxHost {
  /** `null` when the package changed since it was read. */
  private current: WorkbookSnapshot | null;
  private readonly passages = new WeakMap<WriteReceipt, Passage>();

  constructor(
    private readonly pkg: XlsxPackage,
    private parts: WorkbookParts,
    snapshot: WorkbookSnapshot,
  ) {
    this.current = snapshot;
  }

  readonly settings = {
    read: (): Promise<Settings> => promised(() => need(readSettings(this.pkg, this.parts))),
    write: (settings: Settings): Promise<void> =>
      promised(() => {
        this.change(() => need(writeSettings(this.pkg, this.parts, settings)));
      }),
  };

  snapshot(scope: "active-sheet" | "workbook", options?: CallOptions): Promise<WorkbookSnapshot> {
    return promised(() => {
      stopIfCancelled(options);
      const whole = this.read();
      if (scope === "workbook") return whole;
      const { activeTab } = need(readWorkbookNames(this.pkg, this.parts.workbook));
      return { ...whole, sheets: whole.sheets.filter((sheet) => sheet.index === activeTab) };
    });
  }

  apply(plan: WritePlan, options?: CallOptions): Promise<WriteReceipt> {
    return promised(() => this.carryOut(plan, options));
  }

  undo(receipt: WriteReceipt, options?: CallOptions): Promise<WriteReceipt> {
    return promised(() => {
      const passage = this.passages.get(receipt);
      if (passage === undefined || !this.pkg.isAt(passage.after)) {
        return this.carryOut(invert(receipt), options);
      }
      stopIfCancelled(options);
      this.rewind(passage.before);
      const undone: WriteReceipt = { written: invert(receipt).edits, skipped: [] };
      this.passages.set(undone, { before: passage.after, after: passage.before });
      return undone;
    });
  }

  /** A file shows nothing. */
  reveal(cell: CellAddress): Promise<void> {
    return promised(() => {
      if (!this.parts.sheets.some((sheet) => sheet.name === cell.sheet)) {
        throw new HostFailure({ code: "sheet-not-found", data: { sheet: cell.sheet } });
      }
    });
  }

  /** Nobody else changes an opened file. */
  watch(): Promise<Unwatch> {
    return Promise.resolve(() => Promise.resolve());
  }

  insertSheet(sheet: SheetDraft): Promise<void> {
    return promised(() => {
      this.change(() => need(insertSheet(this.pkg, this.parts, sheet)));
    });
  }

  save(): Uint8Array {
    return this.pkg.save();
  }

  look(sheet: string): Promise<SheetLook> {
    return promised(() => need(readSheetLook(this.pkg, this.parts, sheet)));
  }

  private carryOut(plan: WritePlan, options?: CallOptions): WriteReceipt {
    stopIfCancelled(options);
    const before = this.pkg.mark();
    const snapshot = this.read();
    const receipt = this.change(() =>
      need(
        applyPlan({
          pkg: this.pkg,
          parts: this.parts,
          snapshot,
          plan,
          step: (done, of, sheet) => {
            stopIfCancelled(options);
            options?.progress?.(done, of, sheet);
          },
        }),
      ),
    );
    this.passages.set(receipt, { before, after: this.pkg.mark() });
    return receipt;
  }

  /** All of `work` or nothing of it. */
  private change<T>(work: () => T): T {
    const before = this.pkg.mark();
    try {
      const done = work();
      this.parts = need(workbookParts(this.pkg));
      if (!this.pkg.isAt(before)) this.current = null;
      return done;
    } catch (cause) {
      this.pkg.rewind(before);
      throw cause;
    }
  }

  private rewind(mark: PackageMark): void {
    this.pkg.rewind(mark);
    this.parts = need(workbookParts(this.pkg));
    this.current = null;
  }

  private read(): WorkbookSnapshot {
    this.current ??= need(readSnapshot(this.pkg, this.parts));
    return this.current;
  }
}

function need<T>(result: Result<T, HostError>): T {
  if (!result.ok) throw new HostFailure(result.error);
  return result.value;
}

function stopIfCancelled(options: CallOptions | undefined): void {
  if (options?.signal?.aborted === true) throw new HostFailure({ code: "cancelled", data: {} });
}

/** Runs the work at once; what it throws rejects the promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
