/** What `jihe compare` and the pane's comparison say about matches and what could not be matched. */
import type { Standing } from "../core/compare/counterparts";
import type { MatchedBy } from "../core/compare/match-projects";
import type { Locale } from "./locale";
import { inBothLocales } from "./both-locales";

export interface CompareTexts {
  readonly heading: (first: string, firstForms: number, second: string, secondForms: number) => string;
  readonly matches: (count: number) => string;
  readonly noMatches: string;
  readonly relation: Readonly<Record<"same-year" | "other-year", (years: number) => string>>;
  readonly by: Readonly<Record<MatchedBy, string>>;
  readonly indicators: (matched: number, onlyFirst: number, onlySecond: number, unclear: number) => string;
  readonly unmatched: (count: number) => string;
  readonly reasons: Readonly<Record<Exclude<Standing, "matched">, string>>;
  readonly candidates: (names: string) => string;
  readonly bothStdin: string;
}

const zh: CompareTexts = {
  heading: (first, firstForms, second, secondForms) =>
    `${first}（${firstForms} 张表）对照 ${second}（${secondForms} 张表）`,
  matches: (count) => `对上 ${count} 个项目`,
  noMatches: "没有对上的项目：两份表里没有同一单位的同名项目，请核对文件、年度和单位。",
  relation: { "same-year": () => "同一年度", "other-year": (years) => `相隔 ${years} 年` },
  by: {
    name: "名称相同",
    "similar-name": "名称只差年份、括号或后缀，请确认",
    "name-and-body": "同名几张，按单位对上",
  },
  indicators: (matched, onlyFirst, onlySecond, unclear) =>
    [
      `指标对上 ${matched} 项`,
      ...(onlyFirst > 0 ? [`只在前一份 ${onlyFirst}`] : []),
      ...(onlySecond > 0 ? [`只在后一份 ${onlySecond}`] : []),
      ...(unclear > 0 ? [`重名分不清 ${unclear}`] : []),
    ].join("，"),
  unmatched: (count) => `没有对上 ${count} 张表`,
  reasons: {
    missing: "另一份表里没有这个项目",
    ambiguous: "可能对应几张，分不清",
    similar: "只有相近的，不能确定是同一个项目",
    "not-covered": "另一份表里没有可对照的年度、表种或单位",
  },
  candidates: (names) => `：${names}`,
  bothStdin: "两个文件不能都从标准输入读取。",
};

export const compareTexts: Readonly<Record<Locale, CompareTexts>> = inBothLocales(
  zh,
  (english) => english.compareTexts,
);
