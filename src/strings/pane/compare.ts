/** Wording of the comparison with another workbook; facts about matches are those of ../compare. */
import type { Locale } from "../locale";
import { inBothLocales } from "../both-locales";

const zh = {
  title: "与另一个工作簿比对",
  intro:
    "选一个 .xlsx 文件：同一年度的申报表对自评表，或今年的表对往年的表。文件只在本机读取，不上传，也不改动。",
  choose: "选择工作簿…",
  chooseAnother: "换一个工作簿…",
  reading: (name: string) => `正在读取「${name}」…`,
  failed: (name: string, sentence: string) => `「${name}」：${sentence}`,
  noForms: (sheets: string) =>
    `没有找到绩效表，无从比对。看过的工作表：${sheets}。请选含有绩效目标申报表或绩效自评表的文件。`,
  defect: "比对时程序出错了。两个工作簿都没有改动，请换一个文件再试。",
  stale: "上次检查以后有改动，这里比的是上次检查时的内容。",
  sides: { first: "本工作簿", second: "另一个工作簿" },
  stage: (year: number | null, kind: string, forms: number) =>
    `${year === null ? "未读到年度的" : `${year} 年度`}${kind} ${forms} 张`,
  stages: (stages: readonly string[]) => stages.join("、"),
  earlier: (earlier: string, earlierForms: string, later: string, laterForms: string) =>
    `${earlier}在前（${earlierForms}），${later}在后（${laterForms}）。`,
  mixed: (first: string, second: string) =>
    `本工作簿（${first}）和另一个工作簿（${second}）互有先后，各表按年度和表种分别对照。`,
  same: (first: string, second: string) =>
    `本工作簿（${first}）和另一个工作簿（${second}）是同一年度的同一种表，无从对照。请选申报表对自评表，或不同年度的表。`,
  unknown: (first: string, second: string) =>
    `本工作簿（${first}）和另一个工作簿（${second}）里读不到年度，分不出先后，无从对照。请先在表里填写年度。`,
  result: (matched: number, findings: number, missing: number, unclear: number) =>
    `对上 ${matched} 个项目，发现 ${findings} 个问题；只在一边有 ${missing} 个，分不清 ${unclear} 个。`,
  matched: "对上的项目",
  missing: "只在一边有的项目",
  unclear: "分不清的项目",
  notCovered: "没有可对照的项目",
  nothing: "没有发现问题",
  onlyIn: (side: string) => `只在${side}`,
  inSide: (side: string) => `在${side}`,
  candidates: (side: string) => `${side}里可能对应的：`,
  show: (cell: string) => `到 ${cell}`,
};

export type CompareViewTexts = typeof zh;

export const compareViewTexts: Readonly<Record<Locale, CompareViewTexts>> = inBothLocales(
  zh,
  (english) => english.compareViewTexts,
);
