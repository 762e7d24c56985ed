/** Wording of the states without a list: first run, reading, no form, failure. */
import type { Locale } from "../locale";
import { inBothLocales } from "../both-locales";

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

export const stateTexts: Readonly<Record<Locale, StateTexts>> = inBothLocales(
  zh,
  (english) => english.stateTexts,
);
