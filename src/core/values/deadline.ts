/**
 * Deadlines (时限): a day, month, quarter, half-year or year, with what says whether it is meant as "by" or "during".
 * Works on folded text; everything must be read, else the text is no deadline (满足2年内需求).
 */
import { parseDate } from "./date";
import { chineseInteger } from "./numerals";
import { DONE_WORDS, MONTH_OF_SEASON, wordsPattern } from "./vocabulary";

/** When the period ends; `null` where the text leaves it open (年底 names no year). */
export interface DeadlineReading {
  readonly year: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly relation: "by" | "during";
}

type Moment = Omit<DeadlineReading, "relation">;

const CHINESE_SMALL = "[一二三四五六七八九十]{1,3}";
const YEAR =
  "(?:(?<year>(?:19|20)\\d{2}|[12]\\d(?=年[\\d度底末终初中上下第一二三四五六七八九十])|[一二][〇零九一二三四五六七八]{3}(?=年))(?:年度?|[-/.](?=\\d)))";
const OWN_YEAR = "(?:当年度?|本年度?|今年|该年|次年|明年|下年|去年|上年)";
const MONTH = `(?<month>0?[1-9]|1[0-2]|${CHINESE_SMALL})月份?`;
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])[日号]";
const SEASON = wordsPattern(Object.keys(MONTH_OF_SEASON));
/** The part of a month or of any period; 底 and 末 are an end, and so is 前. */
const PART = "(?<part>上旬|中旬|下旬|上中旬|中下旬|初|中|月?底|月?末)?";
const END = "(?<end>之?前|以前|为?止|之?内|以内|期间)?";

const COMPLETE = new RegExp(`(?:前?(?:全部|基本|按时|按期|如期)?(?:${wordsPattern(DONE_WORDS)})+)(?:完毕)?$`);
/** 9月底前完成招标, 9月30日前完工并投入使用. */
const COMPLETE_MORE = new RegExp(
  `(?<=[前底末内])(?:全部|基本|按时|按期|如期)?(?:${wordsPattern(DONE_WORDS)})(?![^]*[不未无没])\\p{Script=Han}{1,10}$`,
  "u",
);
const LEAD =
  /^(?:截至|截止到?|不晚于|不迟于|最迟于?|最晚于?|于|在|预计|计划|确保|保证|力争|争取|自|从|至|到|全年(?=\d))+/;

const MOMENTS: readonly RegExp[] = [
  `${YEAR}?(?:${MONTH})${DAY}`,
  `(?:${YEAR}|${OWN_YEAR})?${MONTH}`,
  `${DAY}(?=前|之前|以前|底)`,
  `(?:${YEAR}|${OWN_YEAR})?(?:前?第?(?<quarter>[1-4一二三四])季度?|[Qq](?<quarterSign>[1-4])|(?<lastQuarter>末季度))`,
  `(?:${YEAR}|${OWN_YEAR})(?:全年|当年|(?<season>上半年|下半年|年?底|年?末|年?终|年?中|年?初))?`,
  `(?<season>${SEASON})`,
  "(?<open>本月|当月|本季度?|当季度?|月底|月末|季末|季度末)",
].map((pattern) => new RegExp(`^(?:${pattern})${PART}${END}$`));

/** 20241231, 2024-12-31, 2024.6: the year first, so that a score of 12.31 is none. */
const NUMERIC = /^((?:19|20)\d{2}(?:[-/.]\d{1,2}){1,2}|(?:19|20)\d{6})日?(之?前|以前|为?止)?$/;
const SEPARATOR = /起?[-~—–至到]+/g;

function small(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : chineseInteger(text);
}

function fullYear(text: string | undefined): number | null {
  const year = small(text);
  return year === null ? null : year < 100 ? 2000 + year : year;
}

function seasonMonth(season: string): number | null {
  return MONTH_OF_SEASON[season] ?? MONTH_OF_SEASON[`年${season}`] ?? null;
}

function readNumeric(text: string): DeadlineReading | null {
  const match = NUMERIC.exec(text);
  const date = match?.[1] === undefined ? null : parseDate(match[1]);
  if (date === null) return null;
  return {
    year: Number(date.slice(0, 4)),
    quarter: null,
    month: Number(date.slice(5, 7)),
    relation: match?.[2] === undefined ? "during" : "by",
  };
}

function dayExists(moment: Moment, day: string | undefined): boolean {
  if (day === undefined || moment.month === null) return true;
  const month = String(moment.month).padStart(2, "0");
  return parseDate(`${String(moment.year ?? 2024)}-${month}-${day.padStart(2, "0")}`) !== null;
}

function readMoment(text: string): DeadlineReading | null {
  for (const pattern of MOMENTS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year, month, day, quarter, quarterSign, lastQuarter, season, open, part, end } =
      groups as Partial<Record<string, string>>;
    const inQuarter = small(quarter ?? quarterSign) ?? (lastQuarter === undefined ? null : 4);
    const monthOf = small(month) ?? (inQuarter === null ? null : inQuarter * 3);
    if (monthOf !== null && (monthOf < 1 || monthOf > 12)) continue;
    const yearly =
      season === undefined ? (open === undefined && day === undefined ? 12 : null) : seasonMonth(season);
    const moment = { year: fullYear(year), quarter: inQuarter, month: monthOf ?? yearly };
    if (!dayExists(moment, day)) continue;
    const closing = /[底末终]$/.test(part ?? season ?? open ?? "");
    const by = closing || (end !== undefined && /[前止]$/.test(end));
    return { ...moment, relation: by ? "by" : "during" };
  }
  return null;
}

/** 202401 in 202401-202412. */
const YEAR_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;

/** 1-12月, 1月至6月, 2022-2024年: the period ends with its second half; a missing month word is shared. */
function readPeriod(text: string): DeadlineReading | null {
  for (const [first, second] of splits(text)) {
    const reading = readHalves(first, second);
    if (reading !== null) return reading;
  }
  return null;
}

/** Where a period may be divided; a date has hyphens of its own (2024-01-01至2024-12-31). */
function splits(text: string): readonly (readonly [first: string, second: string])[] {
  return [...text.matchAll(SEPARATOR)].flatMap((match) => {
    const [first, second] = [
      text.slice(0, match.index),
      text.slice(match.index + match[0].length).replace(/止$/, ""),
    ];
    return first === "" || second === "" ? [] : [[first, second] as const];
  });
}

function readHalves(first: string, second: string): DeadlineReading | null {
  const months = [first, second].map((half) => YEAR_MONTH.exec(half));
  if (months.every((month) => month !== null)) {
    return readHalves(first.replace(YEAR_MONTH, "$1-$2"), second.replace(YEAR_MONTH, "$1-$2"));
  }
  const last =
    readMoment(second) ??
    (/^(?:19|20)\d{2}$/.test(second) ? readMoment(`${second}年`) : null) ??
    readNumeric(second);
  if (last === null) return null;
  const shared = /\d$/.test(first) ? [`${first}月`, `${first}年`, `${first}季度`] : [first];
  if (/^[一二三四]$/.test(first)) shared.push(`${first}季度`);
  const begin =
    shared.map((start) => readMoment(start)).find((start) => start !== null) ?? readNumeric(first);
  return begin === null ? null : { ...last, year: last.year ?? begin.year };
}

/** Every moment has one of these; most values have none. */
const TIME = /[年月日号季]|[Qq]\d|\d{4}/;

/** Reads a folded text without comparator; `null` when it is no deadline. */
export function readDeadline(text: string): DeadlineReading | null {
  if (text.length > 32 || !TIME.test(text)) return null;
  const lead = LEAD.exec(text)?.[0] ?? "";
  const behind = text.slice(lead.length);
  const done = COMPLETE_MORE.exec(behind) ?? COMPLETE.exec(behind);
  // 前 belongs to the moment, not to what is completed: 6月底前完成.
  const body = text.slice(
    lead.length,
    done === null ? undefined : lead.length + done.index + (done[0].startsWith("前") ? 1 : 0),
  );
  const reading = readMoment(body) ?? readNumeric(body) ?? readPeriod(body);
  if (reading === null) return null;
  return /截|不晚|不迟|最迟|最晚/.test(lead) ? { ...reading, relation: "by" } : reading;
}
