/**
 * The two levels while a table is read: labels are told by their words, wherever they stand, and carried forward.
 */
import { firstLevelsOf } from "../knowledge/levels";
import { a1 } from "../sheet/address";
import { shown } from "./cells";
import { levelIn, type Filled } from "./grid";
import type { TableHeader } from "./header";
import type { Region } from "./region";
import { printedLabel } from "./text";

/** A level label of a row, and whether it stands in the column of first levels. */
export interface PlacedLevel {
  readonly cell: Filled;
  readonly atFirst: boolean;
  /** A first level stands beside it in the row, or is merged down over the row. */
  readonly underFirst: boolean;
}

export class LevelTracker {
  level1 = "";
  level2 = "";
  level1Cell: string | null = null;
  level2Cell: string | null = null;
  /** `产出指标(50分)` → "50". */
  level1Points: string | null = null;

  /** `costIsFirst`: the table divides 成本指标 further, so that it is a first level. */
  constructor(private readonly costIsFirst: boolean) {}

  /** Takes the level labels of a row, from left to right. */
  take(labels: readonly PlacedLevel[]): void {
    labels.forEach((label, index) => {
      if (this.isFirst(label, labels.slice(index + 1))) this.takeFirst(label.cell);
      else this.takeSecond(label.cell);
    });
  }

  private isFirst({ cell, atFirst, underFirst }: PlacedLevel, behind: readonly PlacedLevel[]): boolean {
    const level = levelIn(cell);
    if (level === null) return atFirst;
    if (level.first === null) return false;
    if (level.second === null) return true;
    // 成本指标 and 满意度指标 name a first and a second level alike.
    if (!atFirst)
      return (
        level.second !== COST &&
        !underFirst &&
        this.level1 !== level.first &&
        behind.length === 0 &&
        !this.standsUnder(level.second)
      );
    if (behind.some(({ cell: other }) => typeof levelIn(other)?.second === "string")) return true;
    if (level.second !== COST) return true;
    return this.costIsFirst || !this.standsUnder(level.second);
  }

  /** The second level may stand under the current first level. */
  private standsUnder(second: string): boolean {
    return firstLevelsOf(second).includes(this.level1);
  }

  private takeFirst(cell: Filled): void {
    const name = levelIn(cell)?.first ?? printedLabel(shown(cell.cell));
    if (name !== this.level1) {
      this.level2 = "";
      this.level2Cell = null;
    }
    this.level1 = name;
    this.level1Cell = a1(cell.row, cell.column);
    this.level1Points = cell.label?.points ?? null;
  }

  private takeSecond(cell: Filled): void {
    this.level2 = levelIn(cell)?.second ?? printedLabel(shown(cell.cell));
    this.level2Cell = a1(cell.row, cell.column);
  }
}

const COST = "成本指标";

const COST_KINDS: ReadonlySet<string> = new Set(["经济成本指标", "社会成本指标", "生态环境成本指标"]);

/** 经济成本 and its kin in the table say that 成本指标 is a first level here. */
export function usesCostLevels(region: Region, header: TableHeader): boolean {
  for (let row = region.nextRow(header.lastRow); row !== null; row = region.nextRow(row)) {
    for (const cell of region.cells(row)) {
      const second = levelIn(cell)?.second ?? null;
      if (second !== null && COST_KINDS.has(second)) return true;
      if (cell.label?.mark === "total") return false;
    }
  }
  return false;
}
