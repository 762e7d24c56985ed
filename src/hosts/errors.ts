/**
 * What can go wrong at the boundary: a code, the data for its sentence; worded in strings/errors for a clerk,
 * in zh-CN and en-US, with a way out.
 */
import type { WriteReceipt } from "../core/plan/plan";

export type HostErrorCode =
  | "file-not-found"
  | "file-unreadable"
  | "not-a-workbook" // not a zip package, or a package without a workbook
  | "old-xls" // BIFF: save as .xlsx
  | "encrypted"
  | "truncated"
  | "part-missing"
  | "broken-xml"
  | "forbidden-xml" // DOCTYPE or entity declarations
  | "too-large" // zip bomb, or a sheet beyond the limits
  | "unsupported-package" // e.g. .xlsb, strict variants that cannot be edited
  | "output-is-input"
  | "output-unwritable"
  | "sheet-not-found"
  | "cancelled"
  // Excel itself
  | "excel-too-old" // below ExcelApi 1.14
  | "cell-editing" // a cell is open for editing
  | "dialog-open" // a dialog of Excel waits for an answer
  | "excel-busy" // too much at once, or a lock that goes away
  | "access-denied" // read-only, marked final, protected, or without the right to edit
  | "connection-lost" // no answer, or none in time
  | "session-expired" // Excel on the web lost the session
  | "too-much-data" // beyond 5 MB in one go, even in the smallest pieces
  | "another-workbook" // another workbook has the focus
  | "sheet-hidden"
  | "workbook-changed" // a sheet or a range went away while we worked
  | "cells-in-the-way" // merged, filtered or pivot cells stand where something shall be written
  | "content-refused" // Excel does not take what shall be written
  | "links-blocked" // external links are switched off
  | "excel-unsupported" // this Excel cannot do it
  | "excel-error"; // anything else; `reason` has Excel's code

export interface HostError {
  readonly code: HostErrorCode;
  /** Fills the sentence: file, part, limit. */
  readonly data: Readonly<Record<string, string>>;
  /** What a developer needs (Excel's own code and location), for the copyable report; never shown otherwise. */
  readonly report?: string;
}

/** Thrown only across promise boundaries of hosts; its `error` is what people get to see. */
export class HostFailure extends Error {
  /** `receipt`: what stands in the workbook after a write that failed halfway; `null` when nothing was begun. */
  constructor(
    readonly error: HostError,
    readonly receipt: WriteReceipt | null = null,
  ) {
    super(error.code);
    this.name = "HostFailure";
  }
}
