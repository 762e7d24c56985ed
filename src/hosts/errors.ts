/**
 * What can go wrong at the boundary: a code, the data for its sentence; worded in strings/errors for a clerk,
 * in zh-CN and en-US, with a way out.
 */
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
  | "cancelled";

export interface HostError {
  readonly code: HostErrorCode;
  /** Fills the sentence: file, part, limit. */
  readonly data: Readonly<Record<string, string>>;
}

/** Thrown only across promise boundaries of hosts; its `error` is what people get to see. */
export class HostFailure extends Error {
  constructor(readonly error: HostError) {
    super(error.code);
    this.name = "HostFailure";
  }
}
