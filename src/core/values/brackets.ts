/**
 * Brackets of a value: one that holds only a unit is the unit (`≥200(用户)`), any other is the note
 * (`100% (10月前)`). Takes the bracketed parts out, so that the grammar reads what stands outside.
 */
import { canonicalUnit, isKnownUnit, looksLikeUnit } from "./units";
import type { Folded } from "./text";
import { DONE_WORDS, MEASURED_NOUNS, wordsPattern } from "./vocabulary";

export interface Bracket {
  /** Folded content. */
  readonly text: string;
  /** As printed, without the brackets. */
  readonly printed: string;
  /** Length of `outside` where the bracket stood. */
  readonly at: number;
}

export interface Unbracketed {
  readonly outside: string;
  /** For each character of `outside` its place in the folded text. */
  readonly places: readonly number[];
  readonly brackets: readonly Bracket[];
}

/** `null` when the brackets do not pair or stand inside a number. Nested brackets belong to the outer one. */
export function takeBrackets(source: string, folded: Folded): Unbracketed | null {
  const { text, starts, ends } = folded;
  let outside = "";
  const places: number[] = [];
  const brackets: Bracket[] = [];
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "(") {
      if (depth === 0) open = i;
      depth++;
    } else if (character === ")") {
      if (depth === 0) return null;
      depth--;
      if (depth === 0) {
        const printed = source.slice(ends[open] ?? 0, starts[i] ?? 0);
        brackets.push({ text: text.slice(open + 1, i), printed: printed.trim(), at: outside.length });
      }
    } else if (depth === 0) {
      outside += character;
      places.push(i);
    }
  }
  if (depth !== 0 || brackets.some(({ at }) => splitsNumber(outside, at))) return null;
  return { outside, places, brackets };
}

/** 1(2)3 must not become 13. */
function splitsNumber(outside: string, at: number): boolean {
  return /[\d.,]/.test(outside.charAt(at - 1)) && /[\d.,]/.test(outside.charAt(at));
}

/** Words in brackets that say whether the number itself is included: 90%(含)以上. */
const INCLUDED = /^(?:含|含本数|包含|均含|或?等于)$/;
const EXCLUDED = /^(?:不含|不含本数|不包含)$/;

/** What was measured or done is no unit: 95（满意度）, 3（完成）. */
const SAYS_MORE = new RegExp(`(?:${wordsPattern([...DONE_WORDS, ...MEASURED_NOUNS])})$`);

export interface BracketReading {
  /** "" when no bracket is a unit. */
  readonly unit: string;
  readonly note: string;
  /** 含 or 不含 was said of the number itself. */
  readonly bound: "included" | "excluded" | null;
}

/** Sorts the brackets into unit and note; `unit` is what stood outside, `number` the number with it (90%). */
export function readBrackets(brackets: readonly Bracket[], unit: string, number: string): BracketReading {
  let found = unit;
  let bound: BracketReading["bound"] = null;
  const notes: string[] = [];
  for (const { text, printed } of brackets) {
    const name = canonicalUnit(text);
    if (text === "" || name === found) continue;
    if (INCLUDED.test(text) || text === `含${number}`) bound = "included";
    else if (EXCLUDED.test(text) || text === `不含${number}`) bound = "excluded";
    else if (found === "" && (isKnownUnit(text) || (looksLikeUnit(text) && !SAYS_MORE.test(text))))
      found = name;
    else notes.push(printed);
  }
  return { unit: found, note: notes.join(" "), bound };
}
