/** Wording of 汇总: the head, the table, the chart and the sheet that is inserted. */
import type { Locale } from "../locale";
import { inBothLocales } from "../both-locales";

const zh = {
  compare: "与另一个工作簿比对…",
  head: (selfEvaluations: number, declarations: number) =>
    [
      ...(selfEvaluations > 0 ? [`${selfEvaluations} 张自评表`] : []),
      ...(declarations > 0 ? [`${declarations} 张申报表`] : []),
    ].join("，"),
  grades: (counts: readonly { readonly grade: string; readonly count: number }[], open: number) =>
    [
      ...counts.map(({ grade, count }) => `${count} 张${grade}`),
      ...(open > 0 ? [`${open} 张待定`] : []),
    ].join("，"),
  joined: (head: string, rest: string) => (rest === "" ? head : `${head}：${rest}`),
  sums: (budget: string, executed: string, rate: string | null, unit: string) =>
    `预算 ${budget}${unit}，执行 ${executed}${unit}${rate === null ? "" : `，执行率 ${rate}%`}`,
  mixedUnits: "各表金额单位不同，不合计",
  number: "序",
  project: "项目",
  budgetToExecuted: "预算 → 执行",
  budget: "全年预算数",
  executed: "全年执行数",
  moneyUnit: "金额单位",
  rate: "执行率",
  ratePercent: "执行率(%)",
  total: "总分",
  grade: "等级",
  findings: "问题",
  sheet: "工作表",
  kind: "表种",
  year: "年度",
  errors: "错误",
  warnings: "警告",
  infos: "提示",
  chart: (forms: number, lowest: string) => `${forms} 张表的执行率和总分。${lowest}各数见下表。`,
  lowest: (number: number, rate: string) => `序号 ${number} 的执行率最低，为 ${rate}%。`,
  or: "/",
  to: "～",
  copy: "复制表格",
  insert: "插入汇总表…",
  insertTitle: "插入汇总表",
  insertBody: (name: string) => `会在工作簿里新增一张工作表「${name}」，其余工作表不动。`,
  insertNow: "插入",
  sheetName: "绩效汇总",
  sortedBy: (column: string) => `按${column}排序`,
  empty: "还没有可以汇总的表",
  issues: (errors: number, warnings: number, infos: number) =>
    `错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  none: "无",
};

export type SummaryTexts = typeof zh;

export const summaryTexts: Readonly<Record<Locale, SummaryTexts>> = inBothLocales(
  zh,
  (english) => english.summaryTexts,
);
