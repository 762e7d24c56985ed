/**
 * The canonical spelling of a value, for the safe fix: `》=90%` → `≥90%`, `> = 95%` → `≥95%`, `１００％` → `100%`.
 * Only the comparator sign, the space around it, the width of digits and LaTeX leftovers change; the number's
 * printed digits, brackets, notes and words stay, so that the value read from the result is the value read before.
 */
import type { IndicatorValue } from "./indicator-value";
import { readValue } from "./parse";
import { fold, isInvisible } from "./text";

/** Characters whose plain width is the better spelling everywhere outside brackets. */
const PLAIN = /[0-9A-Za-z%]/;
/** Plain only within a number: a full-width comma elsewhere is punctuation. */
const IN_NUMBER = /[.,]/;

/** The text in canonical spelling; the very text when `value` is no quantity or range, or nothing is to change. */
export function normaliseValue(value: IndicatorValue, text: string): string {
  if (value.kind !== "quantity" && value.kind !== "range") return text;
  const { sign, noteFrom } = readValue(text);
  const { text: folded, starts, ends } = fold(text);
  let result = "";
  let depth = 0;
  let read = 0;
  let afterSign = false;
  for (let i = 0; i < folded.length; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const plain = folded.charAt(i);
    const gap = spaces(text.slice(read, start));
    const inSign = sign !== null && start >= sign.start && end <= sign.end;
    if (inSign) {
      if (start === sign.start) result += sign.comparator;
    } else {
      const keep = plain === "(" || plain === ")" || depth > 0 || (noteFrom !== null && start >= noteFrom);
      const numeric =
        IN_NUMBER.test(plain) && /\d/.test(folded.charAt(i - 1)) && /\d/.test(folded.charAt(i + 1));
      const latex = text.charAt(start) === "\\";
      result +=
        (afterSign ? "" : gap) +
        (!keep && (latex || numeric || PLAIN.test(plain)) ? plain : text.slice(start, end));
    }
    if (plain === "(") depth++;
    else if (plain === ")") depth--;
    afterSign = inSign;
    read = end;
  }
  return result + spaces(text.slice(read));
}

/** Of what stands between two characters only the white space; `$` of a formula goes. */
function spaces(between: string): string {
  return Array.from(between)
    .filter((character) => isInvisible(character))
    .join("");
}
