/** Codes in findings' data as words: a list of rounding modes, of columns, of fields. */

/** A list of codes, joined by ",", in words ("half-up,up" → "四舍五入、进位"); an unknown code stays as it is. */
export const codesInWords = (
  codes: string,
  words: Readonly<Record<string, string>>,
  separator: string,
): string =>
  codes
    .split(",")
    .map((code) => words[code] ?? code)
    .join(separator);
