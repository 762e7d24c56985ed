/**
 * What a live formula rests on, as far as its text tells for certain. While the cells it rests on are being filled its
 * result is stale and says nothing; one that rests on other cells can be judged, and so can a sum that leaves some out.
 */
import { a1, contains, parseA1, parseRange, type CellRange } from "../sheet/address";
import type { CellSnapshot } from "../sheet/snapshot";

const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;
/** What a plain sum is made of besides references. */
const REST = /^[\s=+,()\d.]*$/;
/** Arithmetic and comparisons of cells and numbers. */
const PLAIN = /^[\s=+\-*/^%<>,()\d.]*$/;
/** A total that adds more cells than this is no total of a form. */
const MOST_CELLS = 5_000;

/**
 * The cells of `scores` that a plain sum (SUM, ROUND, +) does not add; none where anything else could bring them in:
 * names, other sheets, further functions, a subtotal in between.
 */
export function leftOut(
  formula: string,
  scores: readonly string[],
  at: (row: number, column: number) => CellSnapshot,
): readonly string[] {
  if (!REST.test(formula.replace(/\b(?:SUM|ROUND)\(/gi, "(").replace(REFERENCE, ""))) return [];
  const ranges = rangesOf(formula);
  const missing = scores.filter((score) => {
    const position = parseA1(score);
    return position !== null && !ranges.some((range) => contains(range, position.row, position.column));
  });
  return missing.length === 0 || ranges.some((range) => holdsSubtotal(range, scores, at)) ? [] : missing;
}

/** May the result change when the cell at `address` does? False only where that is certain. */
export function mayDepend(
  formula: string,
  address: string,
  at: (row: number, column: number) => CellSnapshot,
): boolean {
  const rest = formula
    .replace(/"[^"]*"/g, "")
    .replace(/\b(?:SUM|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|MIN|MAX|IF|IFERROR)\(/gi, "(");
  const position = parseA1(address);
  if (position === null || !PLAIN.test(rest.replace(REFERENCE, ""))) return true;
  return rangesOf(rest).some(
    (range) => contains(range, position.row, position.column) || holdsSubtotal(range, [], at),
  );
}

const rangesOf = (formula: string): readonly CellRange[] =>
  (formula.match(REFERENCE) ?? []).flatMap((text) => parseRange(text.replace(/\$/g, "")) ?? []);

/** A formula that is none of the scores may itself add the missing ones. */
function holdsSubtotal(
  { top, left, bottom, right }: CellRange,
  scores: readonly string[],
  at: (row: number, column: number) => CellSnapshot,
): boolean {
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return true;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (at(row, column).formula !== null && !scores.includes(a1(row, column))) return true;
    }
  }
  return false;
}
