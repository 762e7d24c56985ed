/** An error as Excel reports it for one action of a batch: a code of `Excel.ErrorCodes` and where it happened. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (location: string, message?: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
    location,
  );

export const itemNotFound = (location: string): ExcelError =>
  new ExcelError("ItemNotFound", "The requested resource doesn't exist.", location);

export const accessDenied = (location: string): ExcelError =>
  new ExcelError("AccessDenied", "You cannot perform the requested operation.", location);

/** Names what the stand-in lacks, so that a new call of the add-in is noticed at once. */
export const notEmulated = (member: string): ExcelError =>
  new ExcelError("ApiNotFound", `stand-in Excel: ${member} is not implemented`, member);
