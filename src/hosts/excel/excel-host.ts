/// <reference types="office-js" />
/** The workbook that is open in Excel, behind the interface of host.ts. One Excel.run for each call. */
import { invert } from "../../core/plan/invert";
import type { CellEdit, WritePlan, WriteReceipt } from "../../core/plan/plan";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { HostFailure } from "../errors";
import type {
  CallOptions,
  CellAddress,
  Settings,
  SheetChange,
  SheetDraft,
  Unwatch,
  WorkbookHost,
} from "../host";
import { parseSettings, SETTINGS_NAMESPACE, settingsJson } from "../settings-xml";
import { partsAt, queueText, readText, type XmlPlace } from "./custom-xml";
import { hostErrorOf, isPassing, translated, wasRefused } from "./failures";
import { insertSheet } from "./insert-sheet";
import { OwnWrites } from "./own-writes";
import { readSnapshot } from "./read-snapshot";
import { parseReceipt } from "./receipt-text";
import { runInExcel, type ExcelEnvironment } from "./run";
import { whatWasWritten } from "./take-stock";
import { watchSheets } from "./watch";
import { RECEIPT_PLACE, writePlan, type Purpose } from "./write-plan";

export interface ExcelHost extends WorkbookHost {
  /** The last write that can still be undone, also after the workbook was closed; `null` when there is none. */
  lastWrite(): Promise<WriteReceipt | null>;
}

export type { ExcelEnvironment } from "./run";

const SETTINGS_PLACE: XmlPlace = { namespace: SETTINGS_NAMESPACE, name: "settings" };

/** The Excel that office.js has connected this page to. */
const officeEnvironment: ExcelEnvironment = {
  supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** Whether this Excel can be read and written; below that the file mode is the way. */
export function isSupported(environment: ExcelEnvironment = officeEnvironment): boolean {
  return environment.supports("1.14");
}

export function openExcel(environment: ExcelEnvironment = officeEnvironment): ExcelHost {
  return new OpenWorkbook(environment);
}

class OpenWorkbook implements ExcelHost {
  private readonly own = new OwnWrites();

  constructor(private readonly environment: ExcelEnvironment) {}

  readonly settings = {
    read: (): Promise<Settings> =>
      this.run(async (context) => parseSettings((await readText(context, SETTINGS_PLACE)) ?? "{}")),
    write: (settings: Settings): Promise<void> =>
      this.run(async (context) => {
        const parts = partsAt(context, SETTINGS_PLACE);
        await context.sync();
        queueText(context, parts, SETTINGS_PLACE, settingsJson(settings));
        await context.sync();
      }),
  };

  snapshot(scope: "active-sheet" | "workbook", options?: CallOptions): Promise<WorkbookSnapshot> {
    return this.run((context) => readSnapshot(context, scope, options));
  }

  apply(plan: WritePlan, options?: CallOptions): Promise<WriteReceipt> {
    return this.write(plan, "last-write", options);
  }

  undo(receipt: WriteReceipt, options?: CallOptions): Promise<WriteReceipt> {
    return this.write(invert(receipt), "undo", options);
  }

  lastWrite(): Promise<WriteReceipt | null> {
    return this.run(async (context) => {
      const text = await readText(context, RECEIPT_PLACE);
      const receipt = text === null ? null : parseReceipt(text);
      return receipt === null || receipt.written.length === 0 ? null : receipt;
    });
  }

  reveal({ sheet: name, cell }: CellAddress): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new HostFailure({ code: "sheet-not-found", data: { sheet: name } });
      if (sheet.visibility !== "Visible")
        throw new HostFailure({ code: "sheet-hidden", data: { sheet: name } });
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    });
  }

  watch(listener: (change: SheetChange) => void): Promise<Unwatch> {
    return watchSheets(this.environment, this.own, listener);
  }

  insertSheet(sheet: SheetDraft): Promise<void> {
    return this.run((context) => insertSheet(context, sheet));
  }

  private run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return runInExcel(this.environment, work);
  }

  private async write(
    plan: WritePlan,
    purpose: Purpose,
    options: CallOptions | undefined,
  ): Promise<WriteReceipt> {
    let begun: readonly CellEdit[] | null = null;
    const work = async (context: Excel.RequestContext): Promise<WriteReceipt> => {
      try {
        return await writePlan(context, {
          plan,
          purpose,
          options,
          willWrite: (sheet, block) => {
            this.own.remember(sheet, block);
          },
          begun: (edits) => {
            begun = edits;
          },
        });
      } catch (thrown) {
        if (begunEdits(begun) === null) throw thrown;
        // A batch that Excel may have begun is looked at, never just made again.
        if (!wasRefused(thrown)) throw translated(thrown);
        if (isPassing(thrown)) begun = null;
        throw thrown;
      }
    };
    try {
      return await this.run(work);
    } catch (thrown) {
      const error = hostErrorOf(thrown);
      const edits = begunEdits(begun);
      if (error === null || edits === null) throw thrown;
      throw new HostFailure(error, await this.takeStock(edits));
    }
  }

  /** What stands in the workbook after a write that failed; `null` when Excel does not answer this either. */
  private async takeStock(edits: readonly CellEdit[], attempts = 3): Promise<WriteReceipt | null> {
    try {
      return await this.run((context) => whatWasWritten(context, edits));
    } catch (thrown) {
      if (hostErrorOf(thrown) === null) throw thrown;
      if (attempts <= 1) return null;
      await this.environment.wait(1000);
      return this.takeStock(edits, attempts - 1);
    }
  }
}

/** The callback sets the variable, which flow analysis cannot see. */
const begunEdits = (edits: readonly CellEdit[] | null): readonly CellEdit[] | null => edits;
