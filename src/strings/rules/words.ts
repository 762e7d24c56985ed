/**
 * Words that several rules' sentences need for codes in their data: rounding modes, fields, columns.
 */
import type { RoundingMode } from "../../core/values/decimal";
import type { Locale } from "../locale";

type Words<Code extends string> = Readonly<Record<Locale, Readonly<Record<Code, string>>>>;

const ROUNDING: Words<RoundingMode> = {
  "zh-CN": { truncate: "截断", "half-up": "四舍五入", up: "进位" },
  "en-US": { truncate: "truncation", "half-up": "rounding half up", up: "rounding up" },
};

const SEPARATOR: Readonly<Record<Locale, string>> = { "zh-CN": "、", "en-US": ", " };

/** "half-up,up" → "四舍五入、进位". */
export const roundingWords = (codes: string, locale: Locale): string => worded(codes, ROUNDING, locale);

/** A list of codes, joined by ",", in words; a code that has none stays as it is. */
export function worded(codes: string, words: Words<string>, locale: Locale): string {
  return codes
    .split(",")
    .map((code) => words[locale][code] ?? code)
    .join(SEPARATOR[locale]);
}
