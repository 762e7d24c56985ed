/** The worker's side of the protocol, without the worker: one opened workbook and the answers about it. */
import type { WriteReceipt } from "../../../core/plan/plan";
import { HostFailure } from "../../../hosts/errors";
import { openXlsx, type XlsxHost } from "../../../hosts/xlsx/xlsx-host";
import {
  PIECE_ROWS,
  type Calls,
  type CallName,
  type NumberedReceipt,
  type Reply,
  type Request,
} from "./protocol";

export class Answers {
  private host: XlsxHost | null = null;
  private readonly receipts: WriteReceipt[] = [];

  constructor(private readonly send: (reply: Reply) => void) {}

  async handle(request: Request): Promise<void> {
    const { id } = request;
    try {
      this.send({ id, kind: "answer", answer: await this.answer(request) });
    } catch (cause) {
      if (cause instanceof HostFailure) this.send({ id, kind: "error", error: cause.error });
      else
        this.send({
          id,
          kind: "fault",
          message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
        });
    }
  }

  private async answer(request: Request): Promise<Calls[CallName]["answer"]> {
    if (request.call === "open") {
      const opened = openXlsx(request.ask.bytes);
      if (!opened.ok) throw new HostFailure(opened.error);
      this.host = opened.value;
      this.receipts.length = 0;
      return null;
    }
    const { host } = this;
    if (host === null) throw new HostFailure({ code: "file-not-found", data: {} });
    switch (request.call) {
      case "snapshot":
        return this.snapshot(host, request.id, request.ask.scope);
      case "look":
        return host.look(request.ask.sheet);
      case "apply":
        return this.numbered(
          await host.apply(request.ask.plan, {
            progress: (done, of, label) => {
              this.send({ id: request.id, kind: "progress", done, of, label });
            },
          }),
        );
      case "undo": {
        const receipt = this.receipts[request.ask.receipt];
        if (receipt === undefined) throw new Error("unknown receipt");
        return this.numbered(await host.undo(receipt));
      }
      case "insertSheet":
        await host.insertSheet(request.ask.draft);
        return null;
      case "readSettings":
        return host.settings.read();
      case "writeSettings":
        await host.settings.write(request.ask.settings);
        return null;
      case "save":
        return host.save();
    }
  }

  private async snapshot(
    host: XlsxHost,
    id: number,
    scope: "active-sheet" | "workbook",
  ): Promise<Calls["snapshot"]["answer"]> {
    const { sheets, date1904 } = await host.snapshot(scope);
    for (const { rows, ...sheet } of sheets) {
      const all = [...rows];
      for (let at = 0; at === 0 || at < all.length; at += PIECE_ROWS) {
        const piece = { sheet: at === 0 ? sheet : null, rows: all.slice(at, at + PIECE_ROWS) };
        this.send({ id, kind: "piece", piece });
      }
    }
    return { date1904 };
  }

  private numbered(receipt: WriteReceipt): NumberedReceipt {
    return { receipt, number: this.receipts.push(receipt) - 1 };
  }
}
