/**
 * Comparators in all their spellings: signs (`》=`, `=>`, `≧`), words before the number (不低于) and behind it (以内).
 */
import type { Comparator } from "./indicator-value";
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, EQUAL_WORDS, wordsPattern } from "./vocabulary";

export interface ReadComparator {
  readonly comparator: Comparator;
  /** Characters read. */
  readonly length: number;
  /** Written as a sign: only signs are re-spelled by the safe fix. */
  readonly sign: boolean;
}

/** Title brackets are what a Chinese keyboard gives for > and <. */
const GREATER = ">》〉≥≧⩾≽";
const LESS = "<《〈≤≦⩽≼";
const EQUAL = "=≥≧⩾≽≤≦⩽≼";
const SIGNS = new RegExp(`^[${GREATER}${LESS}=]{1,4}`);

/**
 * A run of signs: greater or less decides the direction, any "=" in it includes the number, in whatever order
 * (`>=`, `=>`, `=≥`). A run that says both directions is no comparator.
 */
function readSigns(text: string): ReadComparator | null {
  const run = SIGNS.exec(text)?.[0];
  if (run === undefined) return null;
  const has = (set: string): boolean => Array.from(run).some((character) => set.includes(character));
  const greater = has(GREATER);
  const less = has(LESS);
  if (greater && less) return null;
  const equal = has(EQUAL);
  const comparator = greater ? (equal ? "≥" : ">") : less ? (equal ? "≤" : "<") : "=";
  return { comparator, length: run.length, sign: true };
}

const WORDS: readonly (readonly [string, Comparator])[] = [
  ...COMPARATORS_BEFORE["≥"].map((word) => [word, "≥"] as const),
  ...COMPARATORS_BEFORE["≤"].map((word) => [word, "≤"] as const),
  ...COMPARATORS_BEFORE[">"].map((word) => [word, ">"] as const),
  ...COMPARATORS_BEFORE["<"].map((word) => [word, "<"] as const),
  ...EQUAL_WORDS.map((word) => [word, "="] as const),
];
/** 超 compares only right before a number: 超2万人, but 超编率. */
const BEYOND = "超";
const BY_WORD: ReadonlyMap<string, Comparator> = new Map([...WORDS, [BEYOND, ">"]]);
const WORD_BEFORE = new RegExp(`^(?:${wordsPattern(WORDS.map(([word]) => word))}|${BEYOND}(?=\\d))`);
const ANY_BEFORE = new RegExp(`[${GREATER}${LESS}=]|${wordsPattern(WORDS.map(([word]) => word))}`);

/** The comparator that the (folded) text begins with, or `null`. */
export function readComparator(text: string): ReadComparator | null {
  const sign = readSigns(text);
  if (sign !== null) return sign;
  const word = WORD_BEFORE.exec(text)?.[0];
  const comparator = word === undefined ? undefined : BY_WORD.get(word);
  return word === undefined || comparator === undefined
    ? null
    : { comparator, length: word.length, sign: false };
}

/** Where the first comparator of the text begins; −1 when there is none. */
export function findComparator(text: string): number {
  return text.search(ANY_BEFORE);
}

const AFTER: readonly (readonly [string, Comparator])[] = [
  ...COMPARATORS_AFTER["≥"].map((word) => [word, "≥"] as const),
  ...COMPARATORS_AFTER["≤"].map((word) => [word, "≤"] as const),
].sort((a, b) => b[0].length - a[0].length);

/** The comparator that the text ends with, or `null`. */
export function readComparatorAtEnd(text: string): ReadComparator | null {
  const found = AFTER.find(([word]) => text.endsWith(word));
  return found === undefined ? null : { comparator: found[1], length: found[0].length, sign: false };
}

/**
 * Two comparators on one number: `不低于95%以上` says one thing twice, `=24小时内` is corrected by its word.
 * `null` when they contradict each other.
 */
export function combine(first: Comparator | null, second: Comparator | null): Comparator | null {
  if (first === null || first === "=") return second ?? first;
  if (second === null || second === "=" || first === second) return first;
  const upward = (comparator: Comparator): boolean => comparator === "≥" || comparator === ">";
  return upward(first) === upward(second) ? first : null;
}
