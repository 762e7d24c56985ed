/** Removes the cached results of formulas that are stale; the formulas stay, and Excel calculates them on load. */
import { contains, parseA1, type CellRange } from "../../core/sheet/address";
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { applySplices, walkXml, withAttribute, type Splice, type XmlTag } from "./xml-edit";

export interface DroppedCaches {
  readonly xml: string;
  /** Cells that had a cached result. */
  readonly count: number;
}

/** `areas` are the stale formulas of this sheet, with all cells of array formulas. */
export function dropCaches(
  xml: string,
  part: string,
  areas: readonly CellRange[],
): Result<DroppedCaches, HostError> {
  const isStale = membership(areas);
  const splices: Splice[] = [];
  const path: string[] = [];
  let row = -1;
  let column = -1;
  let cell: XmlTag | null = null;
  let value: Splice | null = null;
  let count = 0;
  const walked = walkXml(xml, part, {
    open: (tag) => {
      path[tag.depth] = tag.local;
      path.length = tag.depth + 1;
      if (path[1] !== "sheetData") return;
      if (tag.depth === 2 && tag.local === "row") {
        const given = Number(tag.attributes["r"]);
        row = given >= 1 ? given - 1 : row + 1;
        column = -1;
      } else if (tag.depth === 3 && tag.local === "c") {
        column = parseA1(tag.attributes["r"] ?? "")?.column ?? column + 1;
        cell = isStale(row, column) ? tag : null;
        value = null;
      }
    },
    close: (tag, _, end) => {
      if (cell === null || path[1] !== "sheetData") return;
      if (tag.depth === 4 && tag.local === "v") value = { start: tag.start, end, text: "" };
      if (tag.depth !== 3 || value === null) return;
      const text = withAttribute(xml.slice(cell.start, cell.end), "t", null);
      splices.push({ start: cell.start, end: cell.end, text }, value);
      count++;
    },
  });
  return walked.ok ? ok({ xml: applySplices(xml, splices), count }) : walked;
}

function membership(areas: readonly CellRange[]): (row: number, column: number) => boolean {
  const single = new Map<number, Set<number>>();
  const several: CellRange[] = [];
  for (const area of areas) {
    if (area.top !== area.bottom || area.left !== area.right) several.push(area);
    else {
      const columns = single.get(area.top);
      if (columns === undefined) single.set(area.top, new Set([area.left]));
      else columns.add(area.left);
    }
  }
  return (row, column) =>
    (single.get(row)?.has(column) ?? false) || several.some((area) => contains(area, row, column));
}
