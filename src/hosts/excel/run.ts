/// <reference types="office-js" />
/**
 * One call of Excel.run: cell editing is waited for, what passes by itself is tried again, errors get a meaning.
 *
 * A call is only made again as a whole, and only while it is certain that Excel has done nothing of it: a retried
 * write reads and compares the cells anew.
 */
import { HostFailure } from "../errors";
import type { CallOptions } from "../host";
import { isPassing, translated } from "./failures";

/** What the host needs to know of the Excel it runs in. */
export interface ExcelEnvironment {
  /** Is this version of the set ExcelApi there? */
  supports(version: string): boolean;
  wait(milliseconds: number): Promise<void>;
}

/** The oldest Excel that can be read and written: Excel 2021, Microsoft 365, Excel on the web. */
export const NEEDED_API = "1.14";

const PAUSES = [250, 1000, 2500] as const;

export async function runInExcel<T>(
  environment: ExcelEnvironment,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!environment.supports(NEEDED_API)) {
    throw new HostFailure({ code: "excel-too-old", data: { needed: NEEDED_API } });
  }
  const options: RunOptions = {
    delayForCellEdit: true,
    ...(environment.supports("1.20") ? { mergeUndoGroup: true } : {}),
  };
  for (const pause of PAUSES) {
    try {
      return await Excel.run(options, work);
    } catch (thrown) {
      if (!isPassing(thrown)) throw translated(thrown);
      await environment.wait(pause);
    }
  }
  try {
    return await Excel.run(options, work);
  } catch (thrown) {
    throw translated(thrown);
  }
}

/** `mergeUndoGroup` (ExcelApi 1.20) makes one step of Excel's own undo list out of all syncs. */
interface RunOptions extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean;
}

export function stopIfCancelled(options: CallOptions | undefined): void {
  if (options?.signal?.aborted === true) throw new HostFailure({ code: "cancelled", data: {} });
}
