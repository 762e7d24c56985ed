/**
 * Live native formulas for rates, scores, totals and grades, that a colleague without the add-in can read:
 * rounding of a quotient, `SUM(…)`, `=IF(H30>=90,"优",…)`. The
 * shapes and why they are exact: docs/formulas.md.
 */
import type { Profile } from "../scoring/profile";
import { columnName, parseA1 } from "../sheet/address";
import type { RoundingMode } from "../values/decimal";
import type { RateStyle } from "./convention";

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  truncate: "TRUNC",
  "half-up": "ROUND",
  up: "ROUNDUP",
};

/**
 * Decimals of the inner ROUND. Doubles miss exact decimals by a hair (57/100*100 = 56.99999999999999), which the
 * outer function would turn into a wrong last digit; docs/formulas.md measures which number of decimals is safe.
 */
export const INNER_PLACES = { rate: 12, score: 10 } as const;

/** LibreOffice rounds to so many significant digits before it truncates or rounds up; docs/formulas.md. */
export const LIBREOFFICE_DIGITS = 12;

/** Cells that hold numbers. */
interface RateCells {
  readonly executed: string;
  readonly budget: string;
  /** The budget is 0 now: the formula must not show an error, but what the profile prints then. */
  readonly zeroBudget: boolean;
}

/** Rate of a fund row: `=TRUNC(ROUND(E7/D7*100,12),2)`, or as a fraction `=TRUNC(ROUND(E7/D7,14),4)`. */
export function rateFormula(cells: RateCells, profile: Profile, style: RateStyle): string {
  const { executed, budget, zeroBudget } = cells;
  const more = style === "fraction" ? 2 : 0;
  const quotient = style === "fraction" ? `${executed}/${budget}` : `${executed}/${budget}*100`;
  const { mode, places } = profile.rate;
  const rate = cut(quotient, INNER_PLACES.rate + more, places + more, mode);
  return zeroBudget ? `=IF(${budget}=0,${profile.zeroBudget.rate},${rate})` : `=${rate}`;
}

function cut(expression: string, inner: number, places: number, mode: RoundingMode): string {
  return `${ROUNDING[mode]}(ROUND(${expression},${inner}),${places})`;
}

/** weight × printed rate, at most the weight: `=MIN(F7,ROUND(ROUND(F7*G7/100,10),2))`. */
export function fundScoreFormula(
  cells: { readonly weight: string; readonly rate: string },
  profile: Profile,
  style: RateStyle,
): string {
  const { weight, rate } = cells;
  const share = style === "fraction" ? `${weight}*${rate}` : `${weight}*${rate}/100`;
  return `=MIN(${weight},${cut(share, INNER_PLACES.score, profile.score.places, profile.score.mode)})`;
}

/** Sum of cells, runs in one column as ranges; rounded so that no binary rest shows: `=ROUND(SUM(H6,G13:G24),2)`. */
export function sumFormula(cells: readonly string[], places: number): string {
  return `=ROUND(SUM(${runs(cells).join(",")}),${places})`;
}

/** "H6", "G13", "G14", "G15" → "H6", "G13:G15". The order given is kept. */
export function runs(cells: readonly string[]): readonly string[] {
  const found: { column: number; first: number; last: number }[] = [];
  for (const cell of cells) {
    const position = parseA1(cell);
    if (position === null) continue;
    const run = found[found.length - 1];
    if (run?.column === position.column && run.last + 1 === position.row) run.last = position.row;
    else found.push({ column: position.column, first: position.row, last: position.row });
  }
  return found.map(({ column, first, last }) => {
    const name = columnName(column);
    return first === last ? `${name}${first + 1}` : `${name}${first + 1}:${name}${last + 1}`;
  });
}

/** `=IF(G25>=90,"优",IF(G25>=80,"良",…))`; the lowest band needs no test. `null` without bands. */
export function gradeFormula(total: string, profile: Profile): string | null {
  const bands = [...profile.bands];
  const lowest = bands.pop();
  if (lowest === undefined) return null;
  return `=${bands.reduceRight((rest, band) => `IF(${total}>=${band.from},"${band.grade}",${rest})`, `"${lowest.grade}"`)}`;
}
