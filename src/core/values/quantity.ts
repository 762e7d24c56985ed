/**
 * Quantities (数值) and ranges (区间) of a folded text without brackets: lead words, comparator, number, unit and
 * what stands behind them. A text that is not read to its end is none: a number inside a phrase stays a phrase.
 */
import { combine, findComparator, readComparator, readComparatorAtEnd } from "./comparators";
import type { Decimal } from "./decimal";
import type { Comparator } from "./indicator-value";
import { readNumeral, type Numeral } from "./numerals";
import { canonicalUnit, isCountedNoun, isKnownUnit, looksLikeUnit } from "./units";
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  APPROXIMATE_BETWEEN,
  DONE_WORDS,
  LEAD_WORDS,
  MEASURED_NOUNS,
  ORDINAL_UNITS,
  wordsPattern,
} from "./vocabulary";

/** A sign comparator and the number behind it, as places in the text read. */
export interface SignSpan {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
}

export type Measured =
  | {
      readonly kind: "quantity";
      readonly comparator: Comparator;
      readonly written: boolean;
      readonly approximate: boolean;
      readonly number: Decimal;
      readonly unit: string;
      readonly sign: SignSpan | null;
    }
  | {
      readonly kind: "range";
      readonly low: Decimal;
      readonly high: Decimal;
      readonly unit: string;
      readonly approximate: boolean;
    };

const LEAD = new RegExp(`^(?:${wordsPattern(LEAD_WORDS)})`);
const NAME = new RegExp(
  `^[\\p{Script=Han}A-Za-z、/·]{0,20}?(?:${wordsPattern(MEASURED_NOUNS)})(?:[:：]|(?=.))`,
  "u",
);
/** Digits only behind a letter: PM2.5浓度. */
const ANY_NAME = /^(?=.{1,20}$)(?:[\p{Script=Han}、/·]|[A-Za-z]+[\d.]*)+$/u;
/** 每人100元, 每场40人: what the quantity is counted for. */
const EACH = /^每\p{Script=Han}{1,3}?(?=[\d≥≤<>=约不])/u;
const COLON_NAME = /^[\p{Script=Han}A-Za-z、/·]{1,20}[:：]/u;
const APPROXIMATE = new RegExp(`^(?:${wordsPattern(APPROXIMATE_BEFORE)})`);
const APPROXIMATE_END = new RegExp(`(?:${wordsPattern(APPROXIMATE_AFTER)})$`);
const BETWEEN = new RegExp(`^(?:${wordsPattern(APPROXIMATE_BETWEEN)})`);
const DONE_END = new RegExp(`^(.+?)(?:全部|及时|按时|的?)(?:${wordsPattern(DONE_WORDS)})(?:完毕|率)?$`);
const RANGE_SEPARATOR = /^(?:[-~—–─]+|至|到)/;
const JOINT = /^(?:且|并且|并|,|，|、|;|；|和)?/;

const NAME_END = new RegExp(`(?:${wordsPattern(MEASURED_NOUNS)})$`);

interface Head {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  readonly sign: SignSpan | null;
  /** A name or a lead word was passed over: the unit must then be certain. */
  readonly strict: boolean;
  readonly length: number;
}

/** Everything before the number; `null` when a word stands there that the grammar does not know. */
function readHead(text: string): Head | null {
  let at = 0;
  let strict = false;
  let named = false;
  let comparator: Comparator | null = null;
  let approximate = false;
  let sign: SignSpan | null = null;
  for (let rest = text; ; rest = text.slice(at)) {
    const read = readComparator(rest);
    if (read !== null) {
      const both: Comparator | null =
        comparator === null ? read.comparator : combine(comparator, read.comparator);
      if (both === null) return null;
      comparator = both;
      if (read.sign) sign = { start: at, end: at + read.length, comparator: both };
      at += read.length;
      continue;
    }
    const about = APPROXIMATE.exec(rest)?.[0];
    if (about !== undefined) {
      approximate = true;
      at += about.length;
      continue;
    }
    if (
      readNumeral(rest) !== null &&
      (!named || !/^[一二两三四五六七八九十百千零]/.test(rest) || comparator !== null)
    )
      break;
    if (comparator !== null || approximate) return null;
    const lead = (named ? undefined : nameBefore(rest)) ?? LEAD.exec(rest)?.[0];
    if (lead === undefined || lead.length >= rest.length) return null;
    named = true;
    strict = true;
    at += lead.length;
  }
  return { comparator, approximate, sign, strict, length: at };
}

/** The name of what is measured, when one stands before the number: 完成率100%, 培训人数：120人, 群众满意≥90%. */
function nameBefore(text: string): string | undefined {
  const colon = COLON_NAME.exec(text)?.[0];
  if (colon !== undefined) return colon;
  const digit = text.search(/\d|[百千]分/);
  const sign = findComparator(text);
  const each = EACH.exec(text)?.[0];
  if (each !== undefined) return each;
  if (sign > 0 && ANY_NAME.test(text.slice(0, sign))) return text.slice(0, sign);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  // The whole of what stands before the digits must be the name, perhaps with 达到 behind it.
  const before = digit < 0 ? "" : text.slice(0, digit);
  const bare = before.replace(/(?:达到|达|为|是|约|近)$/, "");
  return ANY_NAME.test(before) && NAME_END.test(bare) ? bare : undefined;
}

interface Tail {
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
}

/** Everything behind the number: unit, 以上 or 以内, 左右, 完成; `null` when it is more than that. */
function readTail(text: string, strict: boolean): Tail | null {
  const isUnit = (unit: string): boolean =>
    strict ? unit === "" || isCountedNoun(unit) : looksLikeUnit(unit);
  const direct = readEnding(text);
  if (isUnit(direct.unit)) return direct;
  const done = DONE_END.exec(text)?.[1];
  if (done === undefined) return null;
  const ending = readEnding(done);
  return isKnownUnit(ending.unit) ? ending : null;
}

function readEnding(text: string): Tail {
  let rest = text.replace(/^个?(?=%)/, "");
  let approximate = false;
  const between = BETWEEN.exec(rest)?.[0];
  if (between !== undefined && rest.length > between.length && looksLikeUnit(rest.slice(between.length))) {
    approximate = true;
    rest = rest.slice(between.length);
  }
  const about = APPROXIMATE_END.exec(rest)?.[0];
  if (about !== undefined) {
    approximate = true;
    rest = rest.slice(0, -about.length);
  }
  const after = isKnownUnit(rest) ? null : readComparatorAtEnd(rest);
  if (after !== null) rest = rest.slice(0, -after.length);
  return { unit: canonicalUnit(rest), comparator: after?.comparator ?? null, approximate };
}

/** Two units of one range: 80%—90%, 3万-5万元, 2-4小时. `null` when they are different things. */
function sharedUnit(first: string, second: string): string | null {
  if (first === "" || first === second) return second;
  if (second === "") return first;
  return second.startsWith(first) && isKnownUnit(second) ? second : null;
}

const SEPARATOR_PLACE = /[-~—–─至到]/g;

function readRange(text: string, head: Head, first: Numeral): Measured | null {
  if (head.comparator !== null && head.comparator !== "=") return null;
  const rest = text.slice(head.length + first.length);
  SEPARATOR_PLACE.lastIndex = 0;
  for (let found = SEPARATOR_PLACE.exec(rest); found !== null; found = SEPARATOR_PLACE.exec(rest)) {
    const firstUnit = canonicalUnit(rest.slice(0, found.index));
    if (firstUnit !== "" && !isKnownUnit(firstUnit)) return null;
    const behind = rest.slice(found.index);
    const separator = RANGE_SEPARATOR.exec(behind)?.[0] ?? "-";
    const secondText = behind.slice(separator.length);
    const second = readNumeral(secondText);
    if (second === null || /^[-+]/.test(secondText)) return null;
    const tail = readTail(
      secondText.slice(second.length).replace(/(?:之间|不等)$/, ""),
      head.strict || second.chinese,
    );
    if (tail === null || tail.comparator === "≥") return null;
    const unit = sharedUnit(
      first.unit === "" ? firstUnit : first.unit,
      second.unit === "" ? tail.unit : second.unit,
    );
    if (unit === null) return null;
    const ordered = first.number.lte(second.number);
    return {
      kind: "range",
      low: ordered ? first.number : second.number,
      high: ordered ? second.number : first.number,
      unit,
      approximate: head.approximate || tail.approximate,
    };
  }
  return null;
}

/** `≥80%且≤95%`, `大于80%小于95%`: two bounds are a range. */
function readBounds(text: string, head: Head, first: Numeral): Measured | null {
  if (head.comparator === null || head.comparator === "=") return null;
  const rest = text.slice(head.length + first.length);
  const place = findComparator(rest);
  if (place < 0) return null;
  const firstUnit = rest.slice(0, place).replace(/(?:且|并且|并|,|，|、|;|；|和)$/, "");
  const upper = readComparator(rest.slice(place));
  if (upper === null || upper.comparator === "=" || combine(head.comparator, upper.comparator) !== null)
    return null;
  const behind = rest.slice(place + upper.length).replace(JOINT, "");
  const second = readNumeral(behind);
  if (second === null) return null;
  const tail = readTail(behind.slice(second.length), true);
  if (tail === null || tail.comparator !== null) return null;
  const unit = sharedUnit(
    canonicalUnit(firstUnit === "" ? first.unit : firstUnit),
    second.unit === "" ? tail.unit : second.unit,
  );
  const upward = head.comparator === "≥" || head.comparator === ">";
  const [low, high] = upward ? [first.number, second.number] : [second.number, first.number];
  if (unit === null || low.gt(high)) return null;
  return { kind: "range", low, high, unit, approximate: head.approximate || tail.approximate };
}

const ORDINALS: ReadonlySet<string> = new Set(ORDINAL_UNITS);

/** A unit that makes a number of a Chinese numeral: 两次, not 一次性 and not 二级. */
function isCertainUnit(unit: string): boolean {
  return unit !== "" && isKnownUnit(unit) && !ORDINALS.has(unit);
}

/** Reads a folded text without brackets; `null` when it is no quantity and no range, or more than one. */
export function readMeasured(text: string): Measured | null {
  const head = readHead(text);
  if (head === null) return null;
  const numeral = readNumeral(text.slice(head.length));
  if (numeral === null) return null;
  const range = readRange(text, head, numeral) ?? readBounds(text, head, numeral);
  if (range !== null) return range;
  const behind = text.slice(head.length + numeral.length);
  // 一般, 十分, 两: a Chinese numeral is a number only before a unit that is certain.
  const chinese = numeral.chinese && numeral.unit === "";
  const tail = readTail(behind, head.strict || chinese);
  if (tail === null || (chinese && !isCertainUnit(tail.unit))) return null;
  if (numeral.unit !== "" && tail.unit !== "" && tail.unit !== numeral.unit) return null;
  const both = tail.comparator === null ? head.comparator : combine(head.comparator, tail.comparator);
  if (both === null && tail.comparator !== null) return null;
  return {
    kind: "quantity",
    comparator: both ?? "=",
    written: both !== null,
    approximate: head.approximate || tail.approximate,
    number: numeral.number,
    unit: numeral.unit === "" ? tail.unit : numeral.unit,
    sign: head.sign,
  };
}
