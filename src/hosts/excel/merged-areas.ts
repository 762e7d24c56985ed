/**
 * Merged areas of a sheet. Excel gives them for at most 512 areas at a time, so they are asked for by blocks of rows,
 * from column A, that cannot hold more: an area has two cells at least.
 */
import { contains, parseRange, rangeA1, type CellRange } from "../../core/sheet/address";

const AREA_LIMIT = 512;

export interface RowBlock {
  readonly top: number;
  readonly height: number;
}

/** Blocks from row `top` to row `bottom` of a sheet with `columns` columns. */
export function mergeBlocks(top: number, bottom: number, columns: number): readonly RowBlock[] {
  // At the edges an area may reach into the block with a single cell.
  const height = Math.max(1, Math.floor((2 * AREA_LIMIT - 2 * columns) / (columns + 1)));
  const blocks: RowBlock[] = [];
  for (let row = top; row <= bottom; row += height) {
    blocks.push({ top: row, height: Math.min(height, bottom - row + 1) });
  }
  return blocks;
}

/** The two rows on either side of each boundary: an area that crosses it shows there. */
export function mergeSeams(blocks: readonly RowBlock[]): readonly RowBlock[] {
  return blocks.slice(1).map(({ top }) => ({ top: top - 1, height: 2 }));
}

/** "Sheet1!A1:B2,'a,b'!C3:D4" → ranges. Sheet names may hold commas and exclamation marks, in quotes. */
export function parseAreas(address: string): readonly CellRange[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((part) => {
    const range = parseRange(part.slice(part.lastIndexOf("!") + 1).trim());
    return range === null ? [] : [range];
  });
}

/**
 * All areas once. Where Excel cuts an area at the edge of a block, the pieces are put together: a seam shows whether
 * two pieces that touch are one area.
 */
export function joinAreas(found: readonly CellRange[], seams: readonly CellRange[]): readonly CellRange[] {
  const areas = new Map(found.map((area) => [rangeA1(area), area]));
  for (const seam of seams) {
    if (seam.top === seam.bottom) continue;
    const pieces = [...areas.values()].filter(
      (area) =>
        area.left === seam.left &&
        area.right === seam.right &&
        (contains(area, seam.top, seam.left) || contains(area, seam.bottom, seam.left)),
    );
    const whole = {
      top: Math.min(seam.top, ...pieces.map((area) => area.top)),
      left: seam.left,
      bottom: Math.max(seam.bottom, ...pieces.map((area) => area.bottom)),
      right: seam.right,
    };
    for (const piece of pieces) areas.delete(rangeA1(piece));
    areas.set(rangeA1(whole), whole);
  }
  // A single cell is what is left of an area that reaches into the block from outside.
  return [...areas.values()]
    .filter((area) => area.top < area.bottom || area.left < area.right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
