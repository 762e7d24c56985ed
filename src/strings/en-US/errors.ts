/** In English: every error at the boundary as one sentence that a clerk understands, with the way out. */
import { file, isFull, limit, named } from "../error-parts";
import type { ErrorTexts } from "../errors";

export const errors: ErrorTexts = {
  "file-not-found": (data) =>
    `File not found${named(file(data), ": ", "")}. Check the path, and quote names that contain spaces.`,
  "file-unreadable": (data) =>
    data["reason"] === "EISDIR"
      ? `${named(file(data), "“", "” ")}is a directory, or one that may not be listed. Name an .xlsx file in it.`
      : `The file${named(file(data), " ", "")} cannot be opened. Check that you may read it and that no other program holds it, then try again.`,
  "not-a-workbook": () =>
    "This is not an Excel workbook. Choose an .xlsx file, or save it as .xlsx in Excel or WPS first.",
  "old-xls": () => "This is the old .xls format. Open it in Excel or WPS, save it as .xlsx, and try again.",
  encrypted: () =>
    "The file is encrypted with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save, and try again.",
  truncated: () =>
    "The file is incomplete: a copy or a download was probably cut short. Get it again and retry.",
  "part-missing": (data) =>
    `The workbook is damaged: ${named(data["part"], "its part ", "") || "a necessary part"} is missing. Open it in Excel, let Excel repair it, save, and try again.`,
  "broken-xml": (data) =>
    `The workbook is damaged${named(data["part"], " inside ", "")}. Open it in Excel, let Excel repair it, save, and try again.`,
  "forbidden-xml": (data) =>
    `The workbook${named(data["part"], "'s part ", "")} carries declarations (DOCTYPE or entities) that Excel never writes, so it is refused for safety. Ask for a file saved by Excel.`,
  "too-large": (data) =>
    `The workbook is too large when unpacked${limit(data, " (limit ", ")")}. Delete unused rows, columns or sheets, save, and try again.`,
  "unsupported-package": () =>
    "This kind of workbook (.xlsb or .ods, for example) is not supported. Save it as .xlsx in Excel and try again.",
  "output-is-input": () =>
    "The output is the input file itself, which is never overwritten. Give another name with -o.",
  "output-unwritable": (data) =>
    isFull(data)
      ? `The disk is full; ${file(data) || "the result"} was not written. Free some space, or write to another disk with -o, then try again.`
      : `The output${named(file(data), " ", "")} cannot be written. Check that its folder exists, that you may write there, and that the file is not open in Excel.`,
  "sheet-not-found": (data) =>
    `The workbook has no sheet${named(data["sheet"], " ", "")}. It may have been renamed or deleted; check the workbook again.`,
  cancelled: () => "Cancelled. No file was changed; start again whenever you like.",
  "excel-too-old": () =>
    "This version of Excel is too old to write into the workbook directly (Excel 2021, Microsoft 365 or Excel on the web is needed). Use the file mode instead: open Jihe in a browser and drop the .xlsx file there.",
  "cell-editing": () =>
    "A cell is being edited, so Excel allows nothing else. Press Enter or Esc to finish, then try again.",
  "dialog-open": () => "A dialog is open in Excel. Close it first, then try again.",
  "excel-busy": () => "Excel is busy and did not do it. Wait a moment, then try again.",
  "access-denied": () =>
    "Excel does not allow changes here: the workbook may be read-only, marked as final or protected, or you may lack the right to edit. Get that right or remove the protection, then try again.",
  "connection-lost": () =>
    "The connection to Excel broke off and no answer came. Check the network, then check the workbook again to see which cells were written.",
  "session-expired": () =>
    "The session of Excel on the web has expired. Reload the page, open the workbook again and retry.",
  "too-much-data": () =>
    "This is more than Excel passes on at once. Check only the current sheet, or split the workbook, then try again.",
  "another-workbook": () =>
    "Another workbook has the focus. Click into the window of this workbook, then try again.",
  "sheet-hidden": (data) =>
    `The sheet${named(data["sheet"], " ", "")} is hidden, so the cell cannot be shown. Right-click any sheet tab, choose Unhide, then try again.`,
  "workbook-changed": () =>
    "A sheet was renamed, moved or deleted in the meantime. Check the workbook again.",
  "cells-in-the-way": () =>
    "Merged cells, a filter or a PivotTable stand where something shall be written, and Excel refuses. Clear the filter or unmerge the cells, then try again.",
  "content-refused": () =>
    "Excel does not accept a content or formula to be written. Copy the error report for your administrator; check again to write the other cells.",
  "links-blocked": () =>
    "Links to other files are blocked in this workbook. Settle them under Data > Edit Links, then try again.",
  "excel-unsupported": () =>
    "This Excel, or this sheet, does not support that. Update Excel, or use the file mode in a browser.",
  "excel-error": () =>
    "Excel reported an error and did not finish. Try again; if it stays, copy the error report for your administrator.",
};
