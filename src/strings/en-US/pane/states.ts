/** In English: wording of the states without a list: first run, reading, no form, failure. */
import type { StateTexts } from "../../pane/states";

export const stateTexts: StateTexts = {
  promise: "Jihe checks performance forms, works out the scores and writes them back",
  checkWorkbook: "Check this workbook",
  sample: "Try a sample",
  privacy: "Everything stays on this computer.",
  safety: "Checking changes nothing; you see every change before it is written.",
  opening: "Opening…",
  readingSheet: (number, of) => `Reading sheet ${number} of ${of}`,
  checkingForm: (number, of) => `Checking form ${number} of ${of}`,
  progress: "Progress",
  read: "Read",
  readCount: (forms, indicators) => `${forms} forms and ${indicators} indicators`,
  cancel: "Cancel",
  noForm: "No performance form found",
  lookedAt: (count, names, more) =>
    `Looked at ${count} sheet${count === 1 ? "" : "s"}: ${names}${more ? " and more" : ""}. None is a target declaration or a self-evaluation.`,
  nameJoin: ", ",
  checkAgain: "Check again",
  notRecognised: "My form was not recognised",
  hint: "A form has labels such as 项目名称 and 三级指标, anywhere on the sheet.",
  helpTitle: "How forms are recognised",
  help: [
    "A form has the labels 项目名称, 一级指标, 二级指标 and 三级指标; a self-evaluation also 实际完成值 and 得分.",
    "It may stand anywhere on a sheet, and a sheet may hold several forms.",
    "Pictures and scans cannot be read; type them into cells first.",
    "Where the labels are worded very differently, use those of the usual template and check again.",
  ],
  failed: "Could not be read",
  obstacle: {
    "excel-too-old": {
      title: "This version of Excel is too old",
      text: "Checking and writing inside the workbook needs Excel 2021, Microsoft 365 or Excel on the web.",
    },
    "no-office-js": {
      title: "No connection to Excel",
      text: "office.js, which every Excel add-in needs, could not be loaded, most likely because the network is down. Open Jihe again once you are connected; on closed networks an administrator can keep office.js on the premises.",
    },
  },
  fileMode: "It works right now in a browser: open this address and drop the .xlsx file there.",
  nothingToUndo: "There is no writing to undo",
};
