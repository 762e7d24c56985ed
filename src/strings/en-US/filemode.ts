/** In English: wording of file mode: the page around the pane when it is opened in an ordinary browser. */
import type { FileModeTexts } from "../filemode";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const filemodeTexts: FileModeTexts = {
  title: (name) => (name === "" ? "Jihe" : `${name} - Jihe`),
  app: "Jihe",
  sheets: (count) => plural(count, "sheet", "sheets"),
  forms: (count) => plural(count, "form", "forms"),
  clean: "No changes",
  dirty: (cells, other) =>
    cells > 0
      ? `${plural(cells, "change", "changes")} not downloaded`
      : other
        ? "Settings not downloaded"
        : "No changes",
  dropHere: "Drop an .xlsx file here, or",
  choose: "choose a file",
  undo: "Undo",
  download: "Download .xlsx",
  downloadName: (name) => `${name}-scored`,
  sheet: (name) => `Sheet ${name}`,
  book: "Workbook",
  address: "Selected cell",
  formula: (cell) => `Content of ${cell}`,
  editor: (cell) => `Edit ${cell}`,
  zoom: "Zoom",
  fit: "Fit width",
  tabs: "Sheets",
  allSheets: (count) => `All ${count}`,
  allSheetsMenu: "Choose a sheet",
  left: "Sheets to the left",
  right: "Sheets to the right",
  hidden: " (hidden)",
  status: { error: "errors", warning: "warnings", info: "tips", clean: "nothing found" },
  mark: (cell, severity, count) =>
    count > 1 ? `${cell} ${severity}, ${count} findings` : `${cell} ${severity}`,
  blankMark: (cell) => `${cell} blank, can be filled`,
  release: "Release to open this file",
  replaces: (name, changes) =>
    name === "" ? "" : `It takes the place of ${name} (${changes.toLowerCase()}).`,
  asksFirst: (name, changes) => `${name} has ${changes}; you will be asked first.`,
  local: "Read on this computer only, never uploaded. Opens .xlsx; not .xls, not encrypted files.",
  opening: (name) => `Opening ${name}`,
  notOpened: (name) => `${name} was not opened`,
  oneFile: "Only one file can be open; this is the first of them.",
  notAFile: "That was no file. Drop an .xlsx file.",
  notWritten: (cell) => `${cell} was not changed`,
  asText: (cell, text) =>
    `“${text}” in ${cell} was written as text. Nothing calculates formulas here; to write one, use Excel.`,
  failed: "Something went wrong in the program; it changed nothing. Open the file again and retry.",
  sampleName: "sample.xlsx",
  sampleFailed: "The sample could not be read. Choose or drop an .xlsx file.",
  close: "Close",
  leaveTitle: "Not downloaded. Leave?",
  leaveText: (name, changes) => `${name} has ${changes}. They are lost when another file is opened.`,
  leaveDownload: "Download",
  leaveDiscard: "Discard",
  leaveStay: "Stay",
  empty: "No workbook is open",
};
