/**
 * The host of file mode: the workbook in the worker, behind the interface of host.ts, and what the page around the
 * pane needs to know: what was changed since the file was opened or downloaded, and which cell to show.
 */
import type { CellContent, WritePlan, WriteReceipt } from "../../../core/plan/plan";
import { sameContent } from "../../../core/plan/conflict";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { HostFailure } from "../../../hosts/errors";
import type {
  CallOptions,
  CellAddress,
  Settings,
  SheetDraft,
  Unwatch,
  WorkbookHost,
} from "../../../hosts/host";
import type { SheetLook } from "../../../hosts/xlsx/looks/look";
import type { Calls, CallName, NumberedReceipt, Reply, Request, SheetPiece } from "./protocol";

/** What a worker is to the host; tests put the answers behind it directly. */
export interface Channel {
  post(request: Request): void;
  listen(listener: (reply: Reply) => void): void;
}

export interface FileHostEvents {
  /** The workbook changed, or how much of it is not downloaded. */
  readonly changed: () => void;
  readonly revealed: (cell: CellAddress) => void;
}

interface Pending {
  readonly settle: (answer: Calls[CallName]["answer"]) => void;
  readonly fail: (cause: Error) => void;
  readonly piece: ((piece: SheetPiece) => void) | null;
  readonly progress: CallOptions["progress"];
}

export class BrowserFileHost implements WorkbookHost {
  private readonly pending = new Map<number, Pending>();
  private requests = 0;
  /** The workbook as last read; `null` when it changed since. */
  private read: Promise<WorkbookSnapshot> | null = null;
  private readonly numbers = new WeakMap<WriteReceipt, number>();
  /** Cells written since the file was opened or downloaded: what stood there, and what stands there now. */
  private readonly cells = new Map<string, { readonly first: CellContent; readonly now: CellContent }>();
  private otherChanges = 0;
  private events: FileHostEvents = { changed: () => undefined, revealed: () => undefined };

  constructor(private readonly channel: Channel) {
    channel.listen((reply) => {
      this.receive(reply);
    });
  }

  setEvents(events: FileHostEvents): void {
    this.events = events;
  }

  /** Rejects with a `HostFailure` and keeps the present workbook when the bytes cannot be read. */
  async open(bytes: Uint8Array): Promise<void> {
    await this.call("open", { bytes });
    this.cells.clear();
    this.otherChanges = 0;
    this.read = null;
  }

  /** Cells that differ from the file as opened or downloaded; `other`: settings or sheets were added. */
  get unsaved(): { readonly cells: number; readonly other: boolean } {
    const differing = [...this.cells.values()].filter(({ first, now }) => !sameContent(first, now));
    return { cells: differing.length, other: this.otherChanges > 0 };
  }

  get isDirty(): boolean {
    const { cells, other } = this.unsaved;
    return cells > 0 || other;
  }

  /** The workbook as a file; from now on it counts as downloaded. */
  async download(): Promise<Uint8Array> {
    const bytes = await this.call("save", null);
    this.cells.clear();
    this.otherChanges = 0;
    this.events.changed();
    return bytes;
  }

  look(sheet: string): Promise<SheetLook> {
    return this.call("look", { sheet });
  }

  snapshot(scope: "active-sheet" | "workbook", options?: CallOptions): Promise<WorkbookSnapshot> {
    if (scope === "active-sheet") return stoppable(this.readSheets(scope), options);
    if (this.read === null) {
      const reading = this.readSheets(scope);
      this.read = reading;
      reading.catch(() => {
        // What failed is tried again by the next caller; this one learns of it below.
        if (this.read === reading) this.read = null;
      });
    }
    return stoppable(this.read, options);
  }

  async apply(plan: WritePlan, options?: CallOptions): Promise<WriteReceipt> {
    if (options?.signal?.aborted === true) throw cancelled();
    return this.took(await this.call("apply", { plan }, { progress: options?.progress }));
  }

  async undo(receipt: WriteReceipt, options?: CallOptions): Promise<WriteReceipt> {
    if (options?.signal?.aborted === true) throw cancelled();
    const number = this.numbers.get(receipt);
    if (number === undefined) throw new Error("a receipt of another workbook");
    return this.took(await this.call("undo", { receipt: number }));
  }

  reveal(cell: CellAddress): Promise<void> {
    this.events.revealed(cell);
    return Promise.resolve();
  }

  /** All changes of the workbook go through the pane's own actions; nobody else can reach it. */
  watch(): Promise<Unwatch> {
    return Promise.resolve(() => Promise.resolve());
  }

  async insertSheet(sheet: SheetDraft): Promise<void> {
    await this.call("insertSheet", { draft: sheet });
    this.otherChanges++;
    this.changed();
  }

  readonly settings = {
    read: (): Promise<Settings> => this.call("readSettings", null),
    write: async (settings: Settings): Promise<void> => {
      await this.call("writeSettings", { settings });
      this.otherChanges++;
      this.changed();
    },
  };

  private took({ receipt, number }: NumberedReceipt): WriteReceipt {
    this.numbers.set(receipt, number);
    for (const { sheet, cell, before, after } of receipt.written) {
      const key = `${sheet}!${cell}`;
      this.cells.set(key, { first: this.cells.get(key)?.first ?? before, now: after });
    }
    this.changed();
    return receipt;
  }

  private changed(): void {
    this.read = null;
    this.events.changed();
  }

  private async readSheets(scope: "active-sheet" | "workbook"): Promise<WorkbookSnapshot> {
    const sheets: { readonly sheet: Omit<SheetSnapshot, "rows">; readonly rows: Map<number, Row> }[] = [];
    const { date1904 } = await this.call(
      "snapshot",
      { scope },
      {
        piece: ({ sheet, rows }) => {
          if (sheet !== null) sheets.push({ sheet, rows: new Map() });
          const last = sheets[sheets.length - 1];
          for (const [row, cells] of rows) last?.rows.set(row, cells);
        },
      },
    );
    return { sheets: sheets.map(({ sheet, rows }) => ({ ...sheet, rows })), date1904 };
  }

  private call<Name extends CallName>(
    call: Name,
    ask: Calls[Name]["ask"],
    also: Partial<Pick<Pending, "piece">> & { readonly progress?: CallOptions["progress"] | undefined } = {},
  ): Promise<Calls[Name]["answer"]> {
    const id = this.requests++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, {
        // The worker answers each request with the answer of its name.
        settle: resolve,
        fail: reject,
        piece: also.piece ?? null,
        progress: also.progress,
      });
      this.channel.post({ id, call, ask } as Request);
    });
  }

  private receive(reply: Reply): void {
    const pending = this.pending.get(reply.id);
    if (pending === undefined) return;
    switch (reply.kind) {
      case "piece":
        pending.piece?.(reply.piece);
        return;
      case "progress":
        pending.progress?.(reply.done, reply.of, reply.label);
        return;
      case "answer":
        pending.settle(reply.answer);
        break;
      case "error":
        pending.fail(new HostFailure(reply.error));
        break;
      case "fault":
        pending.fail(new Error(reply.message));
        break;
    }
    this.pending.delete(reply.id);
  }
}

type Row = SheetSnapshot["rows"] extends ReadonlyMap<number, infer Cells> ? Cells : never;

const cancelled = () => new HostFailure({ code: "cancelled", data: {} });

/** The work goes on for others who wait for it; only this caller stops waiting. */
function stoppable<T>(work: Promise<T>, options: CallOptions | undefined): Promise<T> {
  const signal = options?.signal;
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(cancelled());
    signal.addEventListener("abort", () => {
      reject(cancelled());
    });
    work.then(resolve, reject);
  });
}
