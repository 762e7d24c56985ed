/**
 * Units of indicator values: which texts are units, which two fit together, and how one converts to the other.
 */
import { rememberTexts } from "../memo";
import { divide, literal, type Decimal } from "./decimal";
import { SCALES } from "./scales";
import { MAGNITUDES, MEASURE_WORDS, NO_UNIT_WORDS, UNIT_SPELLINGS, UNITS, wordsPattern } from "./vocabulary";

const KNOWN: ReadonlySet<string> = new Set([
  ...UNITS,
  ...MEASURE_WORDS,
  ...UNITS.map((unit) => unit.toLowerCase()),
]);
const MAGNITUDE = new RegExp(`^(?:${wordsPattern(Object.keys(MAGNITUDES))})`);
const MEASURE = new RegExp(`^(?:${wordsPattern(MEASURE_WORDS)})(?=.)`);
const UNIT_SHAPE = /^[\p{Script=Han}A-Za-zμ°℃℉Ω%‰/·、㎡㎥²³]+[23]?$/u;
const PHRASE = new RegExp(wordsPattern(NO_UNIT_WORDS));
/** Longest unit that is believed: 个街镇、工业区 has seven characters. */
const LONGEST = 12;

/** `百分比`, `％` → `%`; other units stay as printed. */
export function canonicalUnit(unit: string): string {
  return UNIT_SPELLINGS[unit] ?? unit;
}

/** Written by the vocabulary alone: 万人次, 个工作日, 元/人次, 次/年. */
export const isKnownUnit = rememberTexts(
  (text): boolean => KNOWN.has(text) || text.split(/[/·]/).every(isKnownPart),
);

function isKnownPart(part: string): boolean {
  const unit = canonicalUnit(part);
  if (KNOWN.has(unit) || KNOWN.has(unit.toLowerCase())) return true;
  const magnitude = MAGNITUDE.exec(unit)?.[0];
  const rest = magnitude === undefined ? unit : unit.slice(magnitude.length);
  if (rest === "" || KNOWN.has(rest)) return true;
  const measure = MEASURE.exec(rest)?.[0];
  return measure !== undefined && KNOWN.has(rest.slice(measure.length));
}

/** What can be a unit by its shape: short, letters only, no words that make a phrase of it. "" is one. */
export function looksLikeUnit(text: string): boolean {
  if (text === "" || isKnownUnit(text)) return true;
  return (
    text.length <= LONGEST && UNIT_SHAPE.test(text) && !PHRASE.test(text) && !/^[/·、A-Za-z]|%./.test(text)
  );
}

/** A measure word with the noun it counts (场培训), or a known unit: what may follow a number inside a phrase. */
export function isCountedNoun(text: string): boolean {
  if (isKnownUnit(text)) return true;
  if (!looksLikeUnit(text)) return false;
  for (const length of [2, 1]) {
    if (KNOWN.has(text.slice(0, length)) && text.length <= length + 6) return true;
  }
  return false;
}

const withoutMeasure = rememberTexts((unit): string => {
  const measure = MEASURE.exec(unit)?.[0];
  return measure === undefined ? unit : unit.slice(measure.length);
});

const RATIOS: ReadonlySet<string> = new Set(["%", "‰", "百分点", "个百分点"]);
const MEASURE_SET: ReadonlySet<string> = new Set(MEASURE_WORDS);

/**
 * Can the two units stand for one thing? Equal, convertible (元 and 万元), equal without a leading measure word
 * (名用户 and 用户), one the other's beginning (人 and 人/场), or one of them missing. A percentage and a count never.
 */
export function unitsCompatible(a: string, b: string): boolean {
  const [first, second] = [canonicalUnit(a), canonicalUnit(b)];
  return first === second || first === "" || second === "" || canStandForOne(`${first}\n${second}`);
}

/** Two units that differ, on two lines: a workbook compares the same few pairs again and again. */
const canStandForOne = rememberTexts((pair): boolean => {
  const [first = "", second = ""] = pair.split("\n");
  if (RATIOS.has(first) || RATIOS.has(second)) return factor(first, second) !== null;
  return sameThing(first, second) || factor(first, second) !== null;
});

function sameThing(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [first, second] = [withoutMeasure(a), withoutMeasure(b)];
  if (first.startsWith(second) || second.startsWith(first)) return true;
  // A bare measure word counts any noun: 个 and 模块, but not 个 and 天.
  const counts = (measure: string, noun: string): boolean =>
    MEASURE_SET.has(measure) && (MEASURE_SET.has(noun) || !isKnownUnit(noun));
  return counts(first, second) || counts(second, first);
}

interface Scaled {
  /** Index into SCALES, or the noun itself when the unit is in none; "" for a bare magnitude (120万). */
  readonly base: number | string;
  /** In the smallest unit of the dimension. */
  readonly scale: Decimal;
  /** What the magnitude alone makes of the number. */
  readonly power: Decimal;
}

const ONE = literal("1");

const scaled = rememberTexts((unit): Scaled => {
  const bare = withoutMeasure(unit);
  for (const name of [unit, bare]) {
    const base = SCALES.findIndex((scale) => Object.hasOwn(scale, name));
    const size = SCALES[base]?.[name];
    if (size !== undefined) return { base, scale: literal(size), power: ONE };
  }
  const magnitude = MAGNITUDE.exec(unit)?.[0];
  const power = magnitude === undefined ? undefined : MAGNITUDES[magnitude];
  if (magnitude === undefined || power === undefined) return { base: bare, scale: ONE, power: ONE };
  const rest = scaled(unit.slice(magnitude.length));
  return { base: rest.base, scale: rest.scale.times(power), power: rest.power.times(power) };
});

/** Per what: 元/平方米 and 元/㎡ are per one thing, 元/人 and 元/场 are not. A missing one is taken from the other. */
function samePer(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  const [first, second] = [scaled(a), scaled(b)];
  return first.base === second.base && first.scale.eq(second.scale);
}

/** The two scales when the units measure one thing, else `null`. */
function factor(from: string, to: string): readonly [from: Decimal, to: Decimal] | null {
  const [fromUnit = "", ...fromPer] = from.split("/");
  const [toUnit = "", ...toPer] = to.split("/");
  if (!samePer(fromPer.join("/"), toPer.join("/"))) return null;
  const [a, b] = [scaled(fromUnit), scaled(toUnit)];
  // 120万 and 118万元: the unit that is missing is the other's.
  if (a.base === "" || b.base === "") return [a.power, b.power];
  const same =
    typeof a.base === "string" && typeof b.base === "string" ? sameThing(a.base, b.base) : a.base === b.base;
  return same ? [a.scale, b.scale] : null;
}

/** Decimals up to which a conversion must come out even; 1 小时 in 天 does not. */
const EXACT_PLACES = 30;

/**
 * The number in the other unit, exactly: 1.2 万元 → 12000 元, 38.2 万人次 → 382000 人次. A missing unit is taken from
 * the other side. `null` when the units measure different things or the result would have to be rounded.
 */
export function convertUnit(number: Decimal, from: string, to: string): Decimal | null {
  const [source, target] = [canonicalUnit(from), canonicalUnit(to)];
  if (source === target || source === "" || target === "") return number;
  if (!unitsCompatible(source, target)) return null;
  const scales = factor(source, target);
  if (scales === null) return number;
  const [multiply, by] = scales;
  if (multiply.eq(by)) return number;
  const product = number.times(multiply);
  const quotient = divide(product, by, EXACT_PLACES, "truncate");
  return quotient?.times(by).eq(product) === true ? quotient : null;
}
