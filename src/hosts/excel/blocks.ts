/**
 * Groups cells into rectangles, because a call costs as much on the wire as several dozen cells. A rectangle may hold
 * cells that nobody asked for; writing leaves them alone with `null`.
 */
import type { CellPosition, CellRange } from "../../core/sheet/address";

/** How many cells that nobody asked for a saved call is worth. */
const SPARE_CELLS = 8;
/** A block is asked for its merged areas, of which Excel gives 512 at most, and each may touch a single cell. */
const MAX_CELLS = 500;

/** `exact`: only rectangles in which every cell was asked for, as protected sheets refuse any other. */
export function blocksOf(cells: readonly CellPosition[], exact: boolean): readonly CellRange[] {
  const byRow = new Map<number, CellPosition[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b);
  const blocks: CellRange[] = [];
  let open: CellRange[] = [];
  for (const [row, positions] of rows) {
    const runs = runsOf(row, positions, exact ? 0 : SPARE_CELLS);
    const next: CellRange[] = [];
    for (const run of runs) {
      const above = open.find((block) => mayGrow(block, run, exact));
      if (above === undefined) next.push(run);
      else {
        open = open.filter((block) => block !== above);
        next.push({
          top: above.top,
          left: Math.min(above.left, run.left),
          bottom: row,
          right: Math.max(above.right, run.right),
        });
      }
    }
    // A block that the next row does not continue at once may still be continued over a few empty rows.
    const waiting = exact ? [] : open.filter((block) => row - block.bottom < SPARE_CELLS);
    blocks.push(...open.filter((block) => !waiting.includes(block)));
    open = [...waiting, ...next];
  }
  return [...blocks, ...open];
}

function runsOf(row: number, positions: readonly CellPosition[], spare: number): readonly CellRange[] {
  const columns = positions.map(({ column }) => column).sort((a, b) => a - b);
  const runs: CellRange[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && column - last.right - 1 <= spare)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

function mayGrow(block: CellRange, run: CellRange, exact: boolean): boolean {
  if (exact && !(block.bottom + 1 === run.top && block.left === run.left && block.right === run.right))
    return false;
  const left = Math.min(block.left, run.left);
  const right = Math.max(block.right, run.right);
  const area = (run.top - block.top + 1) * (right - left + 1);
  const kept = sizeOf(block) + (run.right - run.left + 1);
  return area <= MAX_CELLS && area - kept <= SPARE_CELLS;
}

export const heightOf = (block: CellRange): number => block.bottom - block.top + 1;
export const widthOf = (block: CellRange): number => block.right - block.left + 1;
export const sizeOf = (block: CellRange): number => heightOf(block) * widthOf(block);
