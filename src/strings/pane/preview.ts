/** Wording of the preview before a write, of writing, and of what was written. */
import type { FundColumn } from "../../core/forms/form";
import type { Locale } from "../locale";
import type { PreviewGroupCode } from "./codes";
import { inBothLocales } from "../both-locales";

const zh = {
  backToScore: "返回评分",
  backToCheck: "返回检查",
  title: (count: number) => `请核对：将改 ${count} 处`,
  nothing: "没有要改的单元格",
  cannot: (count: number) => `${count} 处写不了`,
  planning: "正在计算要写的内容…",
  which: "写哪些",
  scopes: { all: "空白和不一致", blanks: "只填空白", differences: "只改不一致" },
  as: "写成",
  values: "数值",
  formulas: "公式",
  selectAll: (count: number) => `全选 ${count} 处`,
  selectGroup: (group: string) => `全选「${group}」`,
  now: "现在",
  new: "改为",
  blank: "空白",
  groups: {
    overwritten: "改掉原有内容",
    unwritable: "写不了",
    judgement: "要您先判断",
    totals: "总分和等级",
    rates: "执行率",
    scores: "指标得分",
    fixes: "直接改好",
  } satisfies Record<PreviewGroupCode, string>,
  groupCount: (group: PreviewGroupCode, count: number) =>
    group === "overwritten" ? `${count} 处，请核对` : `${count} 处`,
  conflict: "刚被别人改过。",
  conflictBody: (before: string, found: string) => `检查时是${before}，现在是${found}。`,
  keep: (found: string) => `保留${found}`,
  overwrite: (after: string) => `改为 ${after}`,
  kept: "会保留别人的改动",
  willOverwrite: "会照计划改写",
  held: "它所依据的数没有全部写回，这一处先不写。",
  quoted: (text: string) => `「${text}」`,
  row: (cell: string, label: string) => `${cell} ${label}`,
  cancel: "取消",
  undoable: "写完可以撤销",
  write: (count: number) => `写回 ${count} 处`,
  writing: (done: number, of: number) => `正在写回 ${done} / ${of}…`,
  undoing: "正在撤销…",
  written: (count: number) => `已写回 ${count} 处`,
  fixed: (count: number) => `已改好 ${count} 处`,
  untouched: "其余单元格没有改动",
  undo: "撤销写回",
  undone: (count: number) => `已撤销，${count} 处恢复原样`,
  refused: (cells: string) => `${cells} 写回后又改过，没有恢复`,
  notWritten: "没有写的",
  notWrittenCount: (count: number) => `${count} 处，表中仍是原样`,
  keptOthers: "您选择了保留别人的改动",
  writtenCells: "已写回",
  writtenCellsCount: (count: number) => `${count} 处，点一行可在表中查看`,
  cell: "单元格",
  before: "原来",
  after: "现在",
  rate: "执行率",
  total: "总分",
  grade: "等级",
  allHaveTotals: (count: number) => `${count} 张表都有总分了`,
  someLack: (count: number) => `还有 ${count} 张表没有总分`,
  openSummary: "看汇总",
  fundLabel: (row: string, column: FundColumn) =>
    column === "rate" ? `执行率（${row}）` : column === "score" ? "执行率得分" : row,
  totalWeight: "总分值",
  totalScore: "总分",
  gradeCell: "评分等级",
  byRule: (rule: string, label: string) => `${label}（规则 ${rule}）`,
  reasonJoin: (reason: string) => `${reason}。`,
};

export type PreviewTexts = typeof zh;

export const previewTexts: Readonly<Record<Locale, PreviewTexts>> = inBothLocales(
  zh,
  (english) => english.previewTexts,
);
