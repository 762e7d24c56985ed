/**
 * What office.js throws, as errors of this project. Every code that Excel documents has its line here; `debugInfo`
 * goes into the copyable report and nowhere else.
 */
import { HostFailure, type HostError, type HostErrorCode } from "../errors";

/**
 * `refused`: Excel did nothing of the batch, so that the same call may simply be made again after a while.
 * `halfway`: the batch may have been carried out in part.
 */
export type Aftermath = "refused" | "halfway";

interface Meaning {
  readonly code: HostErrorCode;
  readonly aftermath?: Aftermath;
}

/** By the codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  AccessDenied: { code: "access-denied" },
  ActivityLimitReached: { code: "excel-busy", aftermath: "refused" },
  ApiNotAvailable: { code: "excel-unsupported" },
  ApiNotFound: { code: "excel-unsupported" },
  BadPassword: { code: "access-denied" },
  CannotRegisterEvent: { code: "excel-unsupported" },
  CannotUpdateReadOnlyProperty: { code: "excel-error" },
  Conflict: { code: "workbook-changed" },
  ConnectionFailure: { code: "connection-lost" },
  EmptyChartSeries: { code: "excel-error" },
  FilteredRangeConflict: { code: "cells-in-the-way" },
  FormulaLengthExceedsLimit: { code: "content-refused" },
  GeneralException: { code: "excel-error" },
  InactiveWorkbook: { code: "another-workbook" },
  InsertDeleteConflict: { code: "cells-in-the-way" },
  InvalidArgument: { code: "content-refused" },
  InvalidBinding: { code: "workbook-changed" },
  InvalidObjectPath: { code: "workbook-changed" },
  InvalidOperation: { code: "excel-error" },
  InvalidOperationInCellEditMode: { code: "cell-editing", aftermath: "refused" },
  InvalidOrTimedOutSession: { code: "session-expired" },
  InvalidReference: { code: "workbook-changed" },
  InvalidRequestContext: { code: "excel-error" },
  InvalidSelection: { code: "another-workbook" },
  ItemAlreadyExists: { code: "workbook-changed" },
  ItemNotFound: { code: "workbook-changed" },
  MergedRangeConflict: { code: "cells-in-the-way" },
  NonBlankCellOffSheet: { code: "cells-in-the-way" },
  NotImplemented: { code: "excel-unsupported" },
  OpenWorkbookLinksBlocked: { code: "links-blocked" },
  OperationCellsExceedLimit: { code: "too-much-data" },
  PivotTableRangeConflict: { code: "cells-in-the-way" },
  PropertyNotLoaded: { code: "excel-error" },
  RangeExceedsLimit: { code: "too-much-data" },
  RefreshWorkbookLinksBlocked: { code: "links-blocked" },
  RequestAborted: { code: "connection-lost" },
  RequestPayloadSizeLimitExceeded: { code: "too-much-data", aftermath: "refused" },
  ResponsePayloadSizeLimitExceeded: { code: "too-much-data" },
  RunMustReturnPromise: { code: "excel-error" },
  Timeout: { code: "connection-lost" },
  UnsupportedFeature: { code: "excel-unsupported" },
  UnsupportedOperation: { code: "excel-unsupported" },
  UnsupportedSheet: { code: "excel-unsupported" },
  ValueNotLoaded: { code: "excel-error" },
  WriteNotSupportedWhenModalDialogOpen: { code: "dialog-open", aftermath: "refused" },
};

/** Errors that go away by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "InactiveWorkbook",
  "InvalidOperationInCellEditMode",
]);

/** The code of an error of the library, `null` for anything else. */
export function richApiCode(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const isLibraryError = "code" in thrown && "debugInfo" in thrown;
  return isLibraryError && typeof thrown.code === "string" ? thrown.code : null;
}

export const isPassing = (thrown: unknown): boolean => PASSING.has(richApiCode(thrown) ?? "");

/** Is it certain that Excel did nothing of the batch? */
export const wasRefused = (thrown: unknown): boolean =>
  MEANINGS[richApiCode(thrown) ?? ""]?.aftermath === "refused";

/** Gives errors of the library their meaning; everything else is a defect and stays what it is. */
export function translated(thrown: unknown): unknown {
  const error = hostErrorOf(thrown);
  return error === null ? thrown : new HostFailure(error);
}

export function hostErrorOf(thrown: unknown): HostError | null {
  if (thrown instanceof HostFailure) return thrown.error;
  const code = richApiCode(thrown);
  if (code === null) return null;
  const meaning = MEANINGS[code];
  return { code: meaning?.code ?? "excel-error", data: { reason: code }, report: reportOf(thrown, code) };
}

function reportOf(thrown: unknown, code: string): string {
  const has = (key: string): unknown =>
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, key) : undefined;
  return JSON.stringify({ code, message: has("message"), debugInfo: has("debugInfo") });
}
