/**
 * Codes in findings' data as words: a list of rounding modes, of columns, of fields.
 */
import type { Locale } from "../locale";

const SEPARATOR: Readonly<Record<Locale, string>> = { "zh-CN": "、", "en-US": ", " };

/** A list of codes, joined by ",", in words ("half-up,up" → "四舍五入、进位"); an unknown code stays as it is. */
export function worded(
  codes: string,
  words: Readonly<Record<Locale, Readonly<Record<string, string>>>>,
  locale: Locale,
): string {
  return codes
    .split(",")
    .map((code) => words[locale][code] ?? code)
    .join(SEPARATOR[locale]);
}
