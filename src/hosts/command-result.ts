/**
 * What a ribbon command leaves for the pane to show: the command runs in a page of its own, without any window. Both
 * pages share the browser's storage, and an open pane is told of it by the browser's `storage` event.
 */
import type { WriteReceipt } from "../core/plan/plan";
import type { HostError } from "./errors";

export const COMMAND_RESULT_KEY = "jihe.command-result";

export type CommandResult =
  | { readonly kind: "undone"; readonly receipt: WriteReceipt }
  | { readonly kind: "nothing-to-undo" }
  /** `receipt` says what of the undo was carried out all the same; `null` when nothing or unknown. */
  | { readonly kind: "failed"; readonly error: HostError; readonly receipt: WriteReceipt | null };

/** The part of the browser's storage that is needed. */
export type ResultStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** `at` in milliseconds since 1970, so that two equal results in a row are two events. */
export function leaveResult(storage: ResultStorage, result: CommandResult, at: number): void {
  storage.setItem(COMMAND_RESULT_KEY, JSON.stringify({ at, result }));
}

/** Takes the result out, so that it is shown once; `null` when none is there. */
export function takeResult(storage: ResultStorage): CommandResult | null {
  const text = storage.getItem(COMMAND_RESULT_KEY);
  if (text === null) return null;
  storage.removeItem(COMMAND_RESULT_KEY);
  const stored = parsed(text);
  return isStored(stored) ? stored.result : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not written by leaveResult; there is nothing to show, and it has been taken out.
    return null;
  }
}

/** Written by the same version of this program from the same folder; the kind tells it from anything else. */
function isStored(stored: unknown): stored is { readonly result: CommandResult } {
  if (typeof stored !== "object" || stored === null || !("result" in stored)) return false;
  const { result } = stored;
  if (typeof result !== "object" || result === null || !("kind" in result)) return false;
  switch (result.kind) {
    case "undone":
      return "receipt" in result;
    case "failed":
      return "error" in result;
    default:
      return result.kind === "nothing-to-undo";
  }
}
