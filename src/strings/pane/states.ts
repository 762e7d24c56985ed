/** Wording of the states without a list: first run, reading, no form, failure. */
import type { Locale } from "../locale";

const zh = {
  promise: "绩核帮您查对绩效表、算好得分、写回表格",
  checkWorkbook: "检查这个工作簿",
  sample: "先看示例",
  privacy: "只在这台电脑上计算，表格内容不外传。",
  safety: "检查时不改表格，写回前会先给您看。",
  opening: "正在打开…",
  readingSheet: (number: number, of: number) => `正在读取第 ${number} 张，共 ${of} 张`,
  checkingForm: (number: number, of: number) => `正在检查第 ${number} 张，共 ${of} 张`,
  progress: "进度",
  read: "已读",
  readCount: (forms: number, indicators: number) => `${forms} 张表，${indicators} 项指标`,
  cancel: "取消",
  noForm: "没有找到绩效表",
  lookedAt: (count: number, names: string, more: boolean) =>
    `看过 ${count} 张工作表：${names}${more ? "等" : ""}。都不是绩效目标申报表或自评表。`,
  nameJoin: "、",
  checkAgain: "重新检查",
  notRecognised: "我的表没认出来，怎么办？",
  hint: "表里要有「项目名称」「三级指标」等栏目，放在工作表的什么位置都可以。",
  helpTitle: "怎么认出绩效表",
  help: [
    "表里要有「项目名称」和「一级指标」「二级指标」「三级指标」这样的栏目；自评表还要有「实际完成值」和「得分」。",
    "表可以放在工作表的任何位置，一张工作表里可以有几张表。",
    "图片或扫描件里的表读不了，请先录入成单元格。",
    "栏目的叫法差得很远时，请按本地模板改回通行的叫法，再重新检查。",
  ] as readonly string[],
  failed: "没有读成",
  obstacle: {
    "excel-too-old": {
      title: "这个版本的 Excel 太旧",
      text: "在表格里直接检查和写回，需要 Excel 2021、Microsoft 365 或网页版 Excel。",
    },
    "no-office-js": {
      title: "没有连上 Excel",
      text: "Excel 加载项要用的 office.js 没有取到，多半是网络不通。请联网后重新打开绩核；在不联网的单位，请管理员按说明把 office.js 放在内网。",
    },
  },
  fileMode: "现在也能用：在浏览器里打开下面的地址，把 .xlsx 文件拖进去，一样检查和评分。",
  nothingToUndo: "没有可以撤销的写回",
};

export type StateTexts = typeof zh;

const en: StateTexts = {
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

export const stateTexts: Readonly<Record<Locale, StateTexts>> = { "zh-CN": zh, "en-US": en };
