/**
 * What a number format code says about a number: a percentage, a date, a time. Only as far as the meaning of a
 * value needs it; how a number is shown is the host's business.
 */

/** The first section of the code, without quoted and escaped letters, locale tags and padding. */
function codeLetters(numberFormat: string): string {
  const plain = numberFormat
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const [first = ""] = plain.split(";");
  return /^general$/i.test(first.trim()) ? "" : first.toLowerCase();
}

/** True for a format that shows a number as a percentage; a quoted sign is only a letter. */
export function isPercentFormat(numberFormat: string): boolean {
  return codeLetters(numberFormat).includes("%");
}

/** Which parts of a moment a format shows; `null` when it shows none. */
export interface MomentParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly hour: boolean;
}

export function momentParts(numberFormat: string): MomentParts | null {
  const letters = codeLetters(numberFormat);
  if (!/[ymdhs]/.test(letters) || /[0#?@]/.test(letters.replace(/s\.0+/g, "s"))) return null;
  const hour = letters.includes("h");
  // m is minutes beside hours or seconds, unless a year or a day says that months are shown too.
  const year = letters.includes("y");
  const day = letters.includes("d");
  return {
    year,
    day,
    hour,
    month: letters.includes("m") && (year || day || !(hour || letters.includes("s"))),
  };
}
