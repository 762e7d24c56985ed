/**
 * How far a row of the indicator table has slid: a page break or a deleted cell moves a row one column left or right.
 * The reading that fits the columns best is taken; in place when nothing fits better.
 */
import { isNone } from "../values/placeholder";
import { compact } from "../values/text";
import { shown } from "./cells";
import type { TableColumns } from "./columns";
import { levelIn, type Filled } from "./grid";

export interface Slid {
  /** −1 left, 0 in place, 1 right; in columns of the table. */
  readonly shift: -1 | 0 | 1;
  /** `null` when the row holds no indicator. */
  readonly name: Filled | null;
}

interface Fit extends Slid {
  readonly points: number;
}

/** Fits without any doubt: a name, a target, nothing lost. */
const CLEAN = 3;
const NUMBERS = ["weight", "score"] as const;
/** Losing a name is worse than a weight in words (若干) and a score in words together. */
const LOST_NAME = 6;

export function slide(columns: TableColumns, row: number, cells: readonly Filled[]): Slid {
  const own = fit(columns, row, cells, 0);
  if (own.points >= CLEAN) return own;
  const left = fit(columns, row, cells, -1);
  const right = fit(columns, row, cells, 1);
  const best = left.points > right.points ? left : right;
  return best.points > own.points ? best : own;
}

function fit(columns: TableColumns, row: number, cells: readonly Filled[], shift: Slid["shift"]): Fit {
  const found = columns.filled(row, "name", shift);
  const named = found !== null && (isName(found) || (shift === 0 && isLevelsName(found, cells)));
  const name = named ? found : null;
  let points = name !== null ? 2 : found === null ? -2 : -4;
  const nameLeft = columns.of("name", shift).left;
  for (const cell of cells) {
    if (cell.column >= nameLeft || levelIn(cell) !== null || cell.label?.mark === "section") continue;
    // Running numbers and points of a level stand there too.
    if (typeof cell.cell.value !== "string") continue;
    // What is left of the name and no level label is a name that this reading would lose; in place it may also be
    // a level in words of its own.
    if (shift !== 0) points -= LOST_NAME;
    else if (!columns.isSection(cell) && !columns.isOther(cell)) points -= 2;
  }
  for (const column of NUMBERS) {
    const cell = columns.filled(row, column, shift);
    if (cell !== null) points += isPoints(cell) ? 1 : -3;
  }
  const target = columns.filled(row, "target", shift);
  if (name !== null) points += target === null ? -1 : 1;
  // `≥90%` is a target that stands where this reading looks for a name.
  if (name !== null && isValue(name)) points -= LOST_NAME;
  if (target !== null && levelIn(target) !== null) points -= 4;
  // What stands behind the last column of a slid row would be lost, too.
  const edge = columns.span(columns.lastIndex + shift).right;
  const behind = columns.span(columns.lastIndex + 1).right;
  for (const { column } of cells)
    if (column > edge && column <= behind && !columns.isHeadedBeside(column)) points -= 2;
  return { shift, name, points };
}

/** An indicator's name: a text that is no level and no placeholder. */
function isName(cell: Filled): boolean {
  if (typeof cell.cell.value !== "string" || isNone(cell.cell.value)) return false;
  return levelIn(cell) === null && cell.label?.mark !== "total";
}

/**
 * 服务对象满意度, 社会效益: indicators are often called by their level's words. A label of a level ends in 指标; one that
 * does is a name only beside its own label, because in a row that has slid labels stand among the names.
 */
function isLevelsName(cell: Filled, row: readonly Filled[]): boolean {
  if (typeof levelIn(cell)?.second !== "string") return false;
  const text = compact(shown(cell.cell));
  if (!text.endsWith("指标")) return true;
  return row.some((other) => other.column < cell.column && compact(shown(other.cell)) === text);
}

/** `≥90%`, `=45人`: no indicator is called so. */
function isValue({ cell }: Filled): boolean {
  return /^[<>=≥≤≧≦]/.test(compact(shown(cell))) || /^\d[\d.,]*\s*%?$/.test(shown(cell));
}

function isPoints({ cell }: Filled): boolean {
  if (typeof cell.value === "number" || cell.formula !== null) return true;
  const text = shown(cell);
  return isNone(text) || /^[\d０-９.．,，+-]+\s*分?$/.test(text);
}
