/** What sentences about errors name, in either language; each "" when the error does not carry it. */

/** " 年报.xlsx" or "": the file's name where the error carries one. */
export const file = (data: Readonly<Record<string, string>>): string => data["file"] ?? "";
/** Only sizes mean something to a clerk; other limits (ratio, number of parts) stay unsaid. */
export const limit = (data: Readonly<Record<string, string>>, open: string, close: string): string =>
  !/MB/.test(data["limit"] ?? "") ? "" : `${open}${data["limit"] ?? ""}${close}`;
/** Why a file could not be written, by the system's own code. */
export const isFull = (data: Readonly<Record<string, string>>): boolean =>
  ["ENOSPC", "EDQUOT", "EFBIG"].includes(data["reason"] ?? "");
export const named = (text: string | undefined, open: string, close: string): string =>
  text === undefined || text === "" ? "" : `${open}${text}${close}`;
