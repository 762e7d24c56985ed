/** 撤销写回: takes back the last write to the workbook, also one from before it was closed. */
import type { CommandResult } from "../hosts/command-result";
import { HostFailure } from "../hosts/errors";
import type { ExcelHost } from "../hosts/excel/excel-host";

export async function undoLastWrite(host: ExcelHost): Promise<CommandResult> {
  try {
    const last = await host.lastWrite();
    if (last === null) return { kind: "nothing-to-undo" };
    return { kind: "undone", receipt: await host.undo(last) };
  } catch (thrown) {
    if (thrown instanceof HostFailure)
      return { kind: "failed", error: thrown.error, receipt: thrown.receipt };
    throw thrown;
  }
}
