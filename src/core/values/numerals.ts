/**
 * Numbers in front of a text: 1,234.5 · 1.2E+11 · 百分之九十五 · 两(次) · 十二(个月).
 */
import { decimal, literal, type Decimal } from "./decimal";

export interface Numeral {
  readonly number: Decimal;
  /** Characters read. */
  readonly length: number;
  /** The unit that the numeral itself says: 百分之九十五 is 95 %, ¥100 is 100 元. */
  readonly unit: "" | "%" | "‰" | "元";
  /** Written in Chinese characters, which also occur in words (一般, 十分): the caller wants more certainty. */
  readonly chinese: boolean;
}

/** A comma that stands at thousands, or none at all; an exponent needs two digits, a sign or the end. */
const ARABIC =
  /^[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?![\dA-Za-z]))?/;
const FRACTION_WORDS = /^(百|千|万)分之/;
const HUNDREDTH = literal("0.01");
const CHINESE = /^[零〇一二两三四五六七八九十百千]+/;
/** 半年, 半个月: only of a stretch of time. */
const HALF = /^半(?=个?(?:年|月|天|日|小时)(?!度))/;
/** 点五 behind a Chinese numeral. */
const CHINESE_DECIMALS = /^点([零〇一二三四五六七八九]+)/;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一万二千, 十二万零三百: 万 within a number; 十二万 keeps it as its unit, and 一万五 is left alone. */
const TEN_THOUSANDS =
  /^([一二两三四五六七八九十百千]+)万(零[一二三四五六七八九十百]+|[一二两三四五六七八九]千[零一二三四五六七八九十百]*)/;
const TEN_THOUSAND = 10_000;

/** 一千二百 → 1200, 十二 → 12, 二〇 → 20; `null` when the characters make no number (百百, 一十百). */
export function chineseInteger(text: string): number | null {
  if (text.length === 0 || text.length > 12) return null;
  const characters = Array.from(text);
  if (characters.every((character) => DIGITS[character] !== undefined)) {
    return characters.reduce((number, character) => number * 10 + (DIGITS[character] ?? 0), 0);
  }
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const character of characters) {
    const value = DIGITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const place = PLACES[character];
    if (place === undefined || place >= lastPlace) return null;
    total += (digit === null || digit === 0 ? 1 : digit) * place;
    lastPlace = place;
    digit = null;
  }
  return total + (digit ?? 0);
}

function tenThousands(text: string): Numeral | null {
  const found = TEN_THOUSANDS.exec(text);
  const [high, low] = [
    chineseInteger(found?.[1] ?? ""),
    chineseInteger((found?.[2] ?? "").replace(/^零/, "")),
  ];
  const number = high === null || low === null ? null : decimal(String(high * TEN_THOUSAND + low));
  return number === null ? null : { number, length: found?.[0].length ?? 0, unit: "", chinese: true };
}

function chinese(text: string): Numeral | null {
  const large = tenThousands(text);
  if (large !== null) return large;
  const whole = CHINESE.exec(text)?.[0];
  if (whole === undefined) return null;
  const integer = chineseInteger(whole);
  if (integer === null) return null;
  const decimals = CHINESE_DECIMALS.exec(text.slice(whole.length));
  const fraction = Array.from(decimals?.[1] ?? "")
    .map((character) => String(DIGITS[character] ?? 0))
    .join("");
  const number = decimal(fraction === "" ? String(integer) : `${String(integer)}.${fraction}`);
  if (number === null) return null;
  return { number, length: whole.length + (decimals?.[0].length ?? 0), unit: "", chinese: true };
}

function arabic(text: string): Numeral | null {
  const match = ARABIC.exec(text)?.[0];
  if (match === undefined) return null;
  const number = decimal(match.replace(/,/g, "").replace(/^\+/, ""));
  return number === null ? null : { number, length: match.length, unit: "", chinese: false };
}

/** Most texts are refused by their first character. */
const STARTS = /^[\d+\-.¥零〇一二两三四五六七八九十百千万半]/;

/** The number that the (folded) text begins with; `null` when it begins with none. */
export function readNumeral(text: string): Numeral | null {
  if (!STARTS.test(text)) return null;
  if (text.startsWith("百分百") || text.startsWith("百分之百")) {
    return { number: literal("100"), length: text.startsWith("百分百") ? 3 : 4, unit: "%", chinese: true };
  }
  const fraction = FRACTION_WORDS.exec(text);
  if (fraction !== null) {
    const rest = text.slice(fraction[0].length);
    const part = arabic(rest) ?? chinese(rest);
    if (part === null) return null;
    const length = part.length + fraction[0].length;
    // No sign is in use for 万分之三: 0.03 %.
    if (fraction[1] === "万") return { ...part, number: part.number.times(HUNDREDTH), length, unit: "%" };
    return { ...part, length, unit: fraction[1] === "百" ? "%" : "‰" };
  }
  if (text.startsWith("¥")) {
    const amount = arabic(text.slice(1));
    return amount === null ? null : { ...amount, length: amount.length + 1, unit: "元" };
  }
  if (HALF.test(text)) return { number: literal("0.5"), length: 1, unit: "", chinese: true };
  return arabic(text) ?? chinese(text);
}
