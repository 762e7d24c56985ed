/**
 * Text as people type it, made comparable: widths, white space and what a scan or a conversion left behind.
 * Two strengths: `compact` for labels and words, `fold` for values, which remembers where each character stood.
 */
import { rememberTexts } from "../memo";

/** White space, zero-width characters, byte order marks, soft hyphens and variation selectors. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+/g;
/** Most texts begin and end with a digit, a Latin letter or a Chinese character. */
const isPlain = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
const INVISIBLE_ONE = new RegExp(INVISIBLE.source.slice(0, -1));

/** Is the text compact already? NFKC changes nothing in these blocks. A loop, as most texts are short. */
function isCompact(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = isPlain(code) || code === IDEOGRAPHIC_COMMA || code === IDEOGRAPHIC_STOP;
    if (!plain) return false;
  }
  return true;
}

const IDEOGRAPHIC_COMMA = 0x3001;
const IDEOGRAPHIC_STOP = 0x3002;

/** NFKC without any white space, line break or zero-width character: `项 目\n名　称：` → `项目名称:`. */
export function compact(text: string): string {
  return isCompact(text) ? text : compacted(text);
}

/** Normalised again, as characters that white space kept apart may now compose. */
const compacted = rememberTexts((text) => text.normalize("NFKC").replace(INVISIBLE, "").normalize("NFKC"));

/** The text without leading and trailing white space, including zero-width characters; the inside untouched. */
export function trimmed(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  let start = 0;
  let end = text.length;
  while (start < end && INVISIBLE_ONE.test(text.charAt(start))) start++;
  while (end > start && INVISIBLE_ONE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** True for white space and zero-width characters. */
export function isInvisible(character: string): boolean {
  return INVISIBLE_ONE.test(character);
}

/** A text without white space and in plain width, with the place each character had in the source. */
export interface Folded {
  readonly text: string;
  /** `starts[i]` and `ends[i]` bound, in the source, what became `text[i]`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Blocks whose characters are only another drawing of a plain one: full and small width, radicals, compatibility
 * ideographs. Not the rest of NFKC: it turns ② into 2 and ㎡ into m2, which are other things in a value.
 */
const OTHER_DRAWING = /[\u2e80-\u2fdf\uf900-\ufaff\ufe50-\ufe6f\uff00-\uffef]/;

/** Single characters that NFKC leaves alone although they mean a plain one here. */
const SAME_MEANING: ReadonlyMap<string, string> = new Map([
  ["\u2212", "-"], // minus sign
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u301c", "~"],
  ["\u223c", "~"],
  ["〔", "("],
  ["【", "("],
  ["[", "("],
  ["〕", ")"],
  ["】", ")"],
  ["]", ")"],
]);

/** LaTeX that a conversion from PDF left in the text; longest first where one begins another. */
const LATEX: readonly (readonly [command: string, plain: string])[] = [
  ["\\geqslant", "≥"],
  ["\\leqslant", "≤"],
  ["\\approx", "≈"],
  ["\\times", "×"],
  ["\\geqq", "≥"],
  ["\\leqq", "≤"],
  ["\\geq", "≥"],
  ["\\leq", "≤"],
  ["\\sim", "~"],
  ["\\ge", "≥"],
  ["\\le", "≤"],
  ["\\gt", ">"],
  ["\\lt", "<"],
  ["\\%", "%"],
  ["\\,", ""],
  ["\\;", ""],
  ["\\ ", ""],
];

const NEEDS_FOLDING = /[^\u4e00-\u9fff0-9A-Za-z%.,+\-=<>≥≤()/、~—–·：；]/;

const APOSTROPHE = /^['‘’]/;

/** Plain width, no white space, LaTeX undone; a `$` pair around a formula and a leading apostrophe are dropped. */
export function fold(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  if (!NEEDS_FOLDING.test(source)) {
    for (let i = 0; i < source.length; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
    return { text: source, starts, ends };
  }
  const latex = source.includes("\\") || source.indexOf("$") !== source.lastIndexOf("$");
  let text = "";
  const push = (plain: string, from: number, to: number): void => {
    for (const unit of plain.split("")) {
      text += unit;
      starts.push(from);
      ends.push(to);
    }
  };
  for (let i = 0; i < source.length;) {
    const character = source.charAt(i);
    if (
      (!isPlain(character.charCodeAt(0)) && isInvisible(character)) ||
      (latex && character === "$") ||
      (text === "" && APOSTROPHE.test(character))
    ) {
      i++;
      continue;
    }
    const command =
      latex && character === "\\" ? LATEX.find(([name]) => source.startsWith(name, i)) : undefined;
    if (command !== undefined) {
      push(command[1], i, i + command[0].length);
      i += command[0].length;
      continue;
    }
    const drawn = isPlain(character.charCodeAt(0)) || !OTHER_DRAWING.test(character);
    const plain = drawn ? character : character.normalize("NFKC");
    const same = SAME_MEANING.get(plain) ?? plain;
    if (same.length === 1) {
      text += same;
      starts.push(i);
      ends.push(i + 1);
    } else push(same, i, i + 1);
    i++;
  }
  return { text, starts, ends };
}
