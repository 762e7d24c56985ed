/**
 * Years in running text and in names, and whether a year is said to be the time of the work. A year that dates a
 * document, begins a comparison or a stretch of time, or belongs to a plan's name says nothing about the form's year.
 */
import { compact } from "../values/text";

/** A year that the text gives as the time of what it speaks of. */
export interface MentionedYear {
  readonly year: number;
  /** The clause around it, for a message: "完成2023年市政府要求的各项工作任务". */
  readonly clause: string;
}

const CLAUSE = /[，,。；;！!？?\n]+/;
/** 〔2017〕38号, [2017]38号, (2017)38号, and everything inside 《》. */
const DOCUMENT = /[〔[(【]\s*(?:19|20)\d{2}\s*[〕\])】]\s*(?:第?\s*\d+|[^，,。；;]{0,4}号)|《[^》]*》/g;
/** 2021-2025年, 2021年至2023年, 2021—2025. */
const SPAN = /(20\d{2})\s*年?\s*(?:-|–|—|―|~|～|至|到)+\s*(20\d{2})(?!\d)\s*(?:年度?)?/g;
const YEAR = /(?<!\d)(20\d{2})\s*(?:年度?)/g;

/** What stands before a year that is compared with, started from or aimed at. */
const BEFORE =
  /(?:较|比|与|同|跟|和|自|从|自从|始于|到|至|截至|截止|截止到|及|以及|为|迎接|衔接|继|对|参照|参考|根据|依据|按照|依照|清算|兑付|兑现|补发|结清|结算|偿还|归还)$/;
/** What stands behind a year that is a beginning, a comparison, a plan or a leftover of an earlier year. */
const BEHIND =
  /^(?:\d{1,2}月(?:\d{1,2}日)?)?(?:以来|起|开始|之前|以前|前|以后|之后|后|末|相比|同期|基础上|及以前|及以后|建成|成立|启动|出台|印发|发布|颁布|修订|制定|立项|获批|批复|结转|结余|遗留|未完|续建|跨年|尾款|余款|欠款|质保金|清算|远景|总体规划|发展规划|规划纲要)/;

/** The years of a text, each once, with spans that hold `formYear` left out. */
export function mentionedYears(text: string, formYear: number): readonly MentionedYear[] {
  const found = new Map<number, string>();
  for (const clause of compact(text).replace(DOCUMENT, "").split(CLAUSE)) {
    const plain = clause.replace(SPAN, "");
    for (const match of plain.matchAll(YEAR)) {
      const year = Number(match[1]);
      const before = plain.slice(0, match.index);
      const behind = plain.slice(match.index + match[0].length);
      if (year === formYear || BEFORE.test(before) || BEHIND.test(behind) || found.has(year)) continue;
      found.set(year, clause);
    }
  }
  return [...found].map(([year, clause]) => ({ year, clause }));
}

const AIM = /^(?:度|末|底|前)*(?:要|将|争取|力争)?(?:达到?|实现|建成|基本|全面)/;

/** The clause aims at the year: 2026年达到90%. */
export const aimsAt = ({ year, clause }: MentionedYear): boolean =>
  AIM.test((clause.split(String(year))[1] ?? "").replace(/^年/, ""));

/** A plan's horizon in a name: 2035总体规划. */
const HORIZON = /^年?(?:远景|总体|中长期|愿景|发展规划)/;

/** A project that pays for, or ends, what an earlier year began. */
const CARRIED_OVER = /结转|结余|尾款|余款|欠款|质保金|清算|遗留|续建|补发|补付/;

/** The name says that it goes on with an earlier year's work: 2023年饮水工程（结转）. */
export const isCarriedOver = (name: string): boolean => CARRIED_OVER.test(compact(name));

/** Years in a name, with or without 年: 信息系统(2022运维), 2024抚恤金. Spans are given by all their years. */
export function yearsInName(name: string): readonly number[] {
  const plain = compact(name).replace(DOCUMENT, "");
  const years = [...plain.matchAll(SPAN)].flatMap((match) => {
    const [first, last] = [Number(match[1]), Number(match[2])];
    return last >= first && last - first <= 20
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [];
  });
  const rest = plain.replace(SPAN, "");
  for (const match of rest.matchAll(/(?<![\d.])(20\d{2})(?![\d.])/g)) {
    if (!HORIZON.test(rest.slice(match.index + 4))) years.push(Number(match[1]));
  }
  return years;
}

/** The years of a goal's period `(2024年-2024年)`; `null` when its years were left out: `(年 - 年)`, blank. */
export function periodYears(text: string): { readonly from: number; readonly to: number } | null {
  const years = [...compact(text).matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => Number(match[1]));
  const [from] = years;
  const to = years.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
