/**
 * The cells of a header row as they are meant: those that no list names have the column that their words or their place
 * say, and 绩效指标 over three columns stands for the levels and the names below it.
 */
import type { IndicatorColumn } from "./form";
import type { Filled } from "./grid";
import { tableColumnOf } from "./header-words";
import { bareKey, labelKey } from "./text";
import { headerLabel } from "./vocabulary";

/** Columns between which a header row may leave a blank one. */
export const WIDEST_GAP = 2;

export function isName({ label }: Filled): boolean {
  return label?.column === "name";
}

/** A row of headers in which cells that no list names have the column that their words or their place say. */
export function understood(row: readonly Filled[]): readonly Filled[] {
  if (isPlain(row)) return row;
  const cells = row.some(isFourth) ? row.map(lowestIsName) : row.flatMap(withLevels(row));
  const taken = new Set<IndicatorColumn | null>(cells.map(({ label }) => label?.column ?? null));
  if (!taken.has("name") && !(taken.has("level1") && taken.has("level2"))) return cells;
  let edge: number | null = null;
  let behindLevel = false;
  let targets = 0;
  return cells.map((cell) => {
    const { label, column: at } = cell;
    if (label?.column === "target" && ++targets > 1 && !taken.has("actual") && ACTUAL.test(label.key)) {
      taken.add("actual");
      edge = cell.right;
      return { ...cell, label: { ...label, column: "actual" } };
    }
    const known = label?.column ?? null;
    const isNear = edge !== null && at <= edge + WIDEST_GAP;
    if (known !== null || isNear) edge = cell.right;
    if (known !== null || !isNear || typeof cell.cell.value !== "string") {
      if (known !== "weight") behindLevel = known === "level2";
      return cell;
    }
    // 一级指标, 二级指标, and 考核指标 behind them: what the third level is called.
    const isThird = behindLevel && !taken.has("name");
    behindLevel = false;
    if (label !== null && label.mark !== null && !isThird) return cell;
    const column = isThird ? "name" : tableColumnOf(bareKey(labelKey(cell.cell.value)));
    if (column === null || taken.has(column)) return cell;
    taken.add(column);
    return { ...cell, label: headerLabel(cell.cell.value, { column }) };
  });
}

/** Every cell has a column of its own: as most headers are. */
function isPlain(row: readonly Filled[]): boolean {
  let targets = 0;
  let named = false;
  for (const { label } of row) {
    if (label === null || (label.column === null && label.mark !== "section")) return false;
    if (label.column === "target") targets++;
    if (label.column === "name") named = true;
  }
  return named && targets < 2;
}

/** 指标值（实际） beside 指标值（计划）. */
const ACTUAL = /[(（][^)）]*(?:实际|完成)/;

/** Where indicators stand in a fourth level, the third only groups them. */
function isFourth({ cell }: Filled): boolean {
  return typeof cell.value === "string" && labelKey(cell.value) === "四级指标";
}

function lowestIsName(cell: Filled): Filled {
  const { value } = cell.cell;
  if (typeof value !== "string") return cell;
  if (isFourth(cell)) return { ...cell, label: headerLabel(value, { column: "name" }) };
  return isName(cell) ? { ...cell, label: headerLabel(value, { column: null }) } : cell;
}

/** 绩效指标, merged over the levels and names, in a row that has no headers for them. */
function withLevels(row: readonly Filled[]): (cell: Filled) => readonly Filled[] {
  const has = (column: IndicatorColumn): boolean => row.some(({ label }) => label?.column === column);
  const isHeadless = !has("name") && !has("level1") && !has("level2") && has("target");
  const isPointed = has("actual") || has("weight") || has("score");
  return (cell) => {
    const { label, column, right } = cell;
    if (!isHeadless || !isPointed || label?.mark !== "section" || right - column !== 2) return [cell];
    return (["level1", "level2", "name"] as const).map((part, index) => ({
      ...cell,
      column: column + index,
      right: column + index,
      label: headerLabel("", { column: part }),
    }));
  };
}
