/** In English: wording that several views of the pane share: views, forms, buttons, message bars. */
import type { CommonTexts } from "../../pane/common";

export const commonTexts: CommonTexts = {
  appName: "Jihe",
  views: "Views",
  check: "Check",
  score: "Score",
  summary: "Summary",
  settings: "Settings",
  more: "More",
  moreMenu: "More actions",
  checkAgain: "Check again",
  help: "How forms are recognised",
  outcomes: "What each rule checked",
  language: "中文",
  back: "Back",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",
  undo: "Undo writing",
  copyReport: "Copy error report",
  copied: "Copied",
  chooseForm: "Choose a form: ",
  forms: "Choose a form",
  previousForm: "Previous form",
  nextForm: "Next form",
  allForms: (count) => `All ${count} forms`,
  formLine: (year, kind, rest) =>
    `${year === null ? "" : `${year} `}${kind === "target" ? "declaration" : "self-evaluation"} · ${rest}`,
  place: (number, of) => `form ${number} of ${of}`,
  inSheet: (sheet) => `on sheet ${sheet}`,
  filter: "Filter",
  blank: "blank",
  separator: ", ",
  period: ". ",
  colon: ": ",
  scroller: "List",
  stale: (cells) =>
    cells === null
      ? "Rows or columns moved since the check; this may be out of date."
      : `${cells} ${cells === 1 ? "cell" : "cells"} changed since the check; this may be out of date.`,
  reveal: (cell) => `Select ${cell} in the sheet`,
  dismiss: "Got it",
  noticeTitle: {
    check: "The check did not finish",
    write: "Not written",
    undo: "Not undone",
    settings: "The setting was not saved",
    reveal: "The cell could not be selected",
    insert: "Nothing was inserted",
    copy: "Not copied",
    language: "The language was not changed",
  },
  defect:
    "Something went wrong in the program; it changed nothing. Copy the error report and send it to technical support.",
  languageMissing:
    "The texts of the other language could not be loaded, most likely because the network is down. Try again once you are connected.",
  copyRefused: "The browser does not allow copying. Allow access to the clipboard and try again.",
};
