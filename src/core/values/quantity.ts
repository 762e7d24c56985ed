/**
 * Quantities (数值) and ranges (区间) of a folded text without brackets: lead words, comparator, number, unit and
 * what stands behind them. A text that is not read to its end is none: a number inside a phrase stays a phrase.
 */
import { combine, findComparator, readComparator, readComparatorAtEnd } from "./comparators";
import { literal, type Decimal } from "./decimal";
import { readHead, type Head, type SignSpan } from "./head";
import type { Comparator } from "./indicator-value";
import { readNumeral, type Numeral } from "./numerals";
import { canonicalUnit, isCountedNoun, isKnownUnit, looksLikeUnit } from "./units";
import {
  ACTION_WORDS,
  APPROXIMATE_AFTER,
  APPROXIMATE_BETWEEN,
  DONE_WORDS,
  MAGNITUDES,
  ORDINAL_UNITS,
  wordsPattern,
} from "./vocabulary";

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

const APPROXIMATE_END = new RegExp(`(?:${wordsPattern(APPROXIMATE_AFTER)})$`);
/** 4次每年, 500元每户. */
const EACH_PERIOD = /(?<=.)每(?=\p{Script=Han}{1,3}$)/u;
/** 100余人, 2万多人. */
const BETWEEN = new RegExp(
  `^((?:${wordsPattern(Object.keys(MAGNITUDES))})?)(?:${wordsPattern(APPROXIMATE_BETWEEN)})(?=.)`,
);
const DONE_END = new RegExp(
  `^(.+?)(?:全部|及时|按时|予以|给予|的?)(?:${wordsPattern(DONE_WORDS)})+(?:完毕|率|现场)?$`,
);
/** 24小时内恢复供电, 15个工作日内完成审批: what is done within the time. */
const DONE_WITHIN = new RegExp(
  `^(.{1,7}?内)(?:全部|及时|予以)?(?:${wordsPattern([...new Set([...DONE_WORDS, ...ACTION_WORDS])])})\\p{Script=Han}{0,8}$`,
  "u",
);
const RANGE_SEPARATOR = /^(?:[-~—–─]+|至|到)/;
const JOINT = /^(?:且|并且|并|,|，|、|;|；|和)?/;

interface Tail {
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
}

/** Everything behind the number: unit, 以上 or 以内, 左右, 完成; `null` when it is more than that. */
function readTail(text: string, strict: boolean): Tail | null {
  const direct = readEnding(text);
  if (direct.unit === "" || direct.unit === "成" || isKnownUnit(direct.unit)) return direct;
  const done = DONE_END.exec(text)?.[1] ?? DONE_WITHIN.exec(text)?.[1];
  const ending = done === undefined ? null : readEnding(done);
  if (ending !== null && isKnownUnit(ending.unit)) return ending;
  return (strict ? isCountedNoun(direct.unit) : looksLikeUnit(direct.unit)) ? direct : null;
}

function readEnding(text: string): Tail {
  let rest = text.replace(/^个?(?=%)/, "");
  let approximate = false;
  const between = BETWEEN.exec(rest);
  if (between !== null) {
    const unit = `${between[1] ?? ""}${rest.slice(between[0].length)}`;
    if (looksLikeUnit(unit)) {
      approximate = true;
      rest = unit;
    }
  }
  const about = APPROXIMATE_END.exec(rest)?.[0];
  if (about !== undefined) {
    approximate = true;
    rest = rest.slice(0, -about.length);
  }
  const after = isKnownUnit(rest) ? null : readComparatorAtEnd(rest);
  if (after !== null) rest = rest.slice(0, -after.length);
  rest = rest.replace(EACH_PERIOD, "/");
  return { unit: canonicalUnit(rest), comparator: after?.comparator ?? null, approximate };
}

/** Two units of one range: 80%—90%, 3万-5万元, 2-4小时. `null` when they are different things. */
function sharedUnit(first: string, second: string): string | null {
  if (first === "" || first === second) return second;
  if (second === "") return first;
  return second.startsWith(first) && isKnownUnit(second) ? second : null;
}

const SEPARATOR_PLACE = /[-~—–─至到]/g;

/** 26±2℃, 26℃±2℃. */
const TOLERANCE = /^([^\d±]{0,8})(?:±|\+[/-]-?)(?=\d)/;

function readTolerance(text: string, head: Head, middle: Numeral): Measured | null {
  if (head.comparator !== null && head.comparator !== "=") return null;
  const rest = text.slice(head.length + middle.length);
  const found = TOLERANCE.exec(rest);
  if (found === null) return null;
  const behind = rest.slice(found[0].length);
  const within = readNumeral(behind);
  const tail = within === null ? null : readTail(behind.slice(within.length), head.strict);
  if (within === null || tail === null || tail.comparator !== null) return null;
  const unit = sharedUnit(canonicalUnit(found[1] ?? ""), tail.unit);
  if (unit === null) return null;
  const [low, high] = [middle.number.minus(within.number), middle.number.plus(within.number)];
  return { kind: "range", low, high, unit, approximate: head.approximate || tail.approximate };
}

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

/** Most words have no character of a number. */
const HAS_NUMBER = /[\d零〇一二两三四五六七八九十百千万半]/;

/** Reads a folded text without brackets; `null` when it is no quantity and no range, or more than one. */
export function readMeasured(text: string): Measured | null {
  if (!HAS_NUMBER.test(text)) return null;
  const head = readHead(text);
  if (head === null) return null;
  const numeral = readNumeral(text.slice(head.length));
  if (numeral === null) return null;
  const range =
    readRange(text, head, numeral) ?? readBounds(text, head, numeral) ?? readTolerance(text, head, numeral);
  if (range !== null) return range;
  const behind = text.slice(head.length + numeral.length);
  // 一般, 十分, 两: a Chinese numeral is a number only before a unit that is certain.
  const chinese = numeral.chinese && numeral.unit === "";
  const tail = readTail(behind, head.strict || chinese);
  const tenths = tail?.unit === "成" && numeral.unit === "";
  if (tail === null || (chinese && !tenths && !isCertainUnit(tail.unit))) return null;
  if (numeral.unit !== "" && tail.unit !== "" && tail.unit !== numeral.unit) return null;
  if (isYear(numeral.number, tail.unit)) return null;
  const both = tail.comparator === null ? head.comparator : combine(head.comparator, tail.comparator);
  if (both === null && tail.comparator !== null) return null;
  return {
    kind: "quantity",
    comparator: both ?? "=",
    written: both !== null,
    approximate: head.approximate || tail.approximate,
    // 九成 is 90 %.
    number: tenths ? numeral.number.times(TENTH) : numeral.number,
    unit: tenths ? "%" : numeral.unit === "" ? tail.unit : numeral.unit,
    sign: head.sign,
  };
}

const TENTH = literal("10");
const [FIRST_YEAR, LAST_YEAR] = [literal("1900"), literal("2100")];

/** 2024年培训 is a year and what happens in it. */
function isYear(number: Decimal, unit: string): boolean {
  return /^(?:年.|届)/.test(unit) && number.gte(FIRST_YEAR) && number.lte(LAST_YEAR);
}
