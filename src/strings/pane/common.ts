/** Wording that several views of the pane share: views, forms, buttons, message bars. */
import type { Locale } from "../locale";
import { inBothLocales } from "../both-locales";

const zh = {
  appName: "绩核",
  views: "视图",
  check: "检查",
  score: "评分",
  summary: "汇总",
  settings: "设置",
  more: "更多",
  moreMenu: "更多操作",
  checkAgain: "重新检查",
  help: "怎么认出绩效表",
  outcomes: "每一条查了什么",
  language: "English",
  back: "返回",
  close: "关闭",
  cancel: "取消",
  retry: "重试",
  undo: "撤销写回",
  copyReport: "复制错误报告",
  copied: "已复制",
  chooseForm: "换一张表：",
  forms: "选择表",
  previousForm: "上一张表",
  nextForm: "下一张表",
  allForms: (count: number) => `全部 ${count} 张表`,
  formLine: (year: number | null, kind: "target" | "self-evaluation", rest: string) =>
    `${year === null ? "" : `${year} 年度`}${kind === "target" ? "申报表" : "自评表"} · ${rest}`,
  place: (number: number, of: number) => `第 ${number} 张，共 ${of} 张`,
  inSheet: (sheet: string) => `在工作表「${sheet}」`,
  filter: "筛选",
  blank: "空白",
  separator: "，",
  period: "。",
  colon: "：",
  scroller: "列表",
  stale: (cells: number | null) =>
    cells === null
      ? "检查后表格的行列有变动，下面可能不准了。"
      : `检查后表格改过 ${cells} 处，下面可能不准了。`,
  reveal: (cell: string) => `在表中选中 ${cell}`,
  dismiss: "知道了",
  noticeTitle: {
    check: "这次没有检查成",
    write: "没有写成",
    undo: "没有撤销成",
    settings: "设置没有保存",
    reveal: "没能在表中选中",
    insert: "没有插入",
    copy: "没有复制成",
    language: "语言没有换成",
  },
  defect: "程序出错了，表格没有因此改动。请复制错误报告，发给技术人员。",
  languageMissing: "另一种语言的文字没有取到，多半是网络不通。请联网后再试一次。",
  copyRefused: "浏览器不允许复制。请允许访问剪贴板，再试一次。",
};

export type CommonTexts = typeof zh;

export const commonTexts: Readonly<Record<Locale, CommonTexts>> = inBothLocales(
  zh,
  (english) => english.commonTexts,
);
