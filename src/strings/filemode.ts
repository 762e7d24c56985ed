/** Wording of file mode: the page around the pane when it is opened in an ordinary browser. */
import type { Locale } from "./locale";
import { inBothLocales } from "./both-locales";

const zh = {
  title: (name: string) => (name === "" ? "绩核" : `${name} - 绩核`),
  app: "绩核",
  sheets: (count: number) => `${count} 张工作表`,
  forms: (count: number) => `${count} 张表`,
  clean: "没有改动",
  dirty: (cells: number, other: boolean) =>
    cells > 0 ? `${cells} 处改动没下载` : other ? "设置改过，没下载" : "没有改动",
  dropHere: "把 .xlsx 文件拖到这里，或",
  choose: "选择文件",
  undo: "撤销",
  download: "下载 .xlsx",
  downloadName: (name: string) => `${name}-已算分`,
  sheet: (name: string) => `工作表「${name}」`,
  book: "工作簿",
  address: "选中的单元格",
  formula: (cell: string) => `${cell} 的内容`,
  editor: (cell: string) => `填写 ${cell}`,
  zoom: "缩放",
  fit: "适合宽度",
  tabs: "工作表",
  allSheets: (count: number) => `全部 ${count} 张`,
  allSheetsMenu: "选择工作表",
  left: "往左看工作表",
  right: "往右看工作表",
  hidden: "（隐藏）",
  status: { error: "错误", warning: "警告", info: "提示", clean: "没有发现问题" },
  mark: (cell: string, severity: string, count: number) =>
    count > 1 ? `${cell} ${severity}，共 ${count} 条` : `${cell} ${severity}`,
  blankMark: (cell: string) => `${cell} 空白，可以填写`,
  release: "松开鼠标，打开这个文件",
  replaces: (name: string, changes: string) =>
    name === "" ? "" : `现在打开的 ${name} ${changes}，会换成这个文件。`,
  asksFirst: (name: string, changes: string) => `现在打开的 ${name} 有 ${changes}，换之前会先问您。`,
  local: "只在这台电脑上读取，不上传。可以打开 .xlsx；打不开 .xls 和加密的文件。",
  opening: (name: string) => `正在打开 ${name}`,
  notOpened: (name: string) => `「${name}」没有打开`,
  oneFile: "一次只能打开一个文件，这里打开的是第一个。",
  notAFile: "拖来的不是文件。请拖入一个 .xlsx 文件。",
  notWritten: (cell: string) => `${cell} 没有改成`,
  asText: (cell: string, text: string) =>
    `${cell} 里的「${text}」当作文字写入。这里不算公式；要写公式，请在 Excel 里改。`,
  failed: "程序出错了，工作簿没有因此改动。请重新打开这个文件再试。",
  sampleName: "示例.xlsx",
  sampleFailed: "示例没有读到。请选择或拖入一个 .xlsx 文件。",
  close: "关闭",
  leaveTitle: "还没下载，要离开吗？",
  leaveText: (name: string, changes: string) => `${name} 有 ${changes}。打开别的文件后，这些改动就没有了。`,
  leaveDownload: "下载",
  leaveDiscard: "不要改动",
  leaveStay: "留下",
  empty: "还没有打开工作簿",
};

export type FileModeTexts = typeof zh;

const texts: Readonly<Record<Locale, FileModeTexts>> = inBothLocales(zh, (english) => english.filemodeTexts);

export const fileModeTexts = (locale: Locale): FileModeTexts => texts[locale];
