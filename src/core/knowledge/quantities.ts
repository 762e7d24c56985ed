/**
 * Counted things in running text: 举办讲座40场, 服务不少于36万人次. Only numbers in digits with a unit of the
 * vocabulary count; dates, document numbers, shares and rates per something are left out.
 */
import { decimal, type Decimal } from "../values/decimal";
import { compact } from "../values/text";
import { MAGNITUDES, MEASURE_WORDS, UNITS, wordsPattern } from "../values/vocabulary";

export interface TextQuantity {
  readonly number: Decimal;
  /** With its magnitude: "万人次". */
  readonly unit: string;
  /** As printed: "36万人次". */
  readonly text: string;
  /** The noun behind a measure word: 46名党员 → "党员"; "" when none follows. */
  readonly noun: string;
  /** The clause it stands in, and where in it the number begins and its unit ends. */
  readonly clause: string;
  readonly start: number;
  readonly end: number;
}

/** Units that date, rate or pay rather than count. */
const NO_COUNTS = new Set("年 月 日 季度 元 角 分 度 级 期 届 % ‰ 时 h min s 点 路 号 倍".split(" "));
const COUNTING = [...UNITS, ...MEASURE_WORDS].filter(
  (unit) => !NO_COUNTS.has(unit) && !/[A-Za-z%‰/]/.test(unit),
);
const QUANTITY = new RegExp(
  `(?<![\\d.A-Za-z第])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)((?:${wordsPattern(Object.keys(MAGNITUDES))})?(?:${wordsPattern(COUNTING)}))(?![/／\\d])`,
  "g",
);
const CLAUSE = /[，,。；;！!？?\n](?!\d{3})/;
/** A number for each of something (每场50人) or of last year (去年举办30场) is no quantity of the goal. */
const ASIDE = /每[^每]{0,8}$|(?:去年|上年|往年|近年|历年|以往).*$/;
const NOUN = /^[\p{Script=Han}]{1,6}/u;
const NO_NOUN = /[的了和与及并等以在到对为是将]/;

export function quantitiesIn(text: string): readonly TextQuantity[] {
  return compact(text)
    .split(CLAUSE)
    .filter((clause) => /\d/.test(clause))
    .flatMap((clause) =>
      [...clause.matchAll(QUANTITY)].flatMap((match): readonly TextQuantity[] => {
        const number = decimal((match[1] ?? "").replaceAll(",", ""));
        const unit = match[2] ?? "";
        const start = match.index;
        const end = start + match[0].length;
        if (number === null || ASIDE.test(clause.slice(0, start))) return [];
        const behind = NOUN.exec(clause.slice(end))?.[0] ?? "";
        return [{ number, unit, text: match[0], noun: behind.split(NO_NOUN)[0] ?? "", clause, start, end }];
      }),
    );
}
