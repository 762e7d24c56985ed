/**
 * The indicator table: rows of 三级指标 under the two levels, whatever a page break, an unmerging or a copy did to them.
 * No column index is trusted for the levels: they are known by their words and carried forward.
 */
import { a1 } from "../sheet/address";
import { isNone } from "../values/placeholder";
import { isUnnamed } from "../knowledge/name-pieces";
import { shown, visible } from "./cells";
import { TableColumns } from "./columns";
import type { EmptySlot, Form, Indicator, IndicatorColumn } from "./form";
import { isFirstLevel, levelIn, type Filled, type Grid } from "./grid";
import { headerTexts, type TableHeader } from "./header";
import { readIndicator, type RowContext } from "./indicator";
import { LevelTracker, usesCostLevels } from "./levels";
import { continued } from "./name-rows";
import type { Region } from "./region";
import { slide, type Slid } from "./slide";
import { totalIn, totalInOtherWords, type TotalRow } from "./table-total";

export interface Table {
  readonly indicators: readonly Indicator[];
  readonly emptySlots: readonly EmptySlot[];
  readonly headers: Form["indicatorHeaders"];
  readonly total: Form["total"];
  /** The key of the total's label (总分, 合计), for telling layouts apart. */
  readonly totalKey: string | null;
  readonly totalRow: number | null;
  /** The last row of the table, its total included. */
  readonly lastRow: number;
  readonly right: number;
  readonly weightColumn: number | null;
  readonly scoreColumn: number | null;
}

/** More blank rows than a page break leaves end the table. */
const MOST_BLANK_ROWS = 4;

/** The table of a form from its header to its total; `headers` are the first one and its repetitions. */
export function readTable(
  grid: Grid,
  region: Region,
  headers: readonly TableHeader[],
  date1904: boolean,
): Table | null {
  const [first] = headers;
  if (first === undefined) return null;
  const reader = new TableReader(grid, region, first, date1904);
  let last = first.lastRow;
  for (let row = region.nextRow(first.lastRow); row !== null; row = region.nextRow(row)) {
    if (row - last > MOST_BLANK_ROWS + 1) break;
    const at = row;
    const again = headers.find((header) => header !== first && header.row === at);
    if (again !== undefined) {
      reader.columnsOf(again);
      row = again.lastRow;
      last = row;
      continue;
    }
    const outcome = reader.row(row);
    if (outcome === "end") break;
    if (outcome !== "blank") last = row;
    if (outcome === "total") break;
  }
  return reader.finish(last);
}

/** `blank` rows count as nothing; `end` is the first row that is no part of the table. */
type Outcome = "part" | "total" | "blank" | "end";

class TableReader implements RowContext {
  columns: TableColumns;
  readonly levels: LevelTracker;
  private readonly indicators: Indicator[] = [];
  private readonly slots: EmptySlot[] = [];
  private total: TotalRow | null = null;

  constructor(
    readonly grid: Grid,
    readonly region: Region,
    private readonly first: TableHeader,
    readonly date1904: boolean,
  ) {
    this.columns = new TableColumns(grid, first);
    this.levels = new LevelTracker(usesCostLevels(region, first));
    // 产出指标 above a header of its own, where every first level has one.
    const above = region.cells(first.row - 1);
    const alone = above.length === 1 && !this.columns.has("level1") ? above.filter(isFirstLevel) : [];
    this.levels.take(alone.map((cell) => ({ cell, atFirst: true, underFirst: false })));
  }

  /** Takes the columns of a repeated header; they may stand elsewhere. */
  columnsOf(header: TableHeader): void {
    this.columns = new TableColumns(this.grid, header);
  }

  row(row: number): Outcome {
    const { columns } = this;
    const cells = this.region.cells(row);
    if (cells.length === 0) return "blank";
    const found = totalIn(this, row);
    if (found !== null) return found === "subtotal" ? "part" : this.closeWith(found);
    if (cells.some((cell) => closes(cell) && !this.isContent(cell) && !this.isLevel(cell))) return "end";
    if (cells.some((cell) => cell.label?.mark === "remark" && !this.isContent(cell))) return "blank";
    const slid = this.underMergedName(row) ?? slide(columns, row, cells);
    const labels = this.levelLabels(cells, slid);
    const lastFirst = columns.has("level1") ? columns.of("level1").right : -1;
    const underFirst = labels.length > 0 && lastFirst >= 0 && this.underFirst(row, lastFirst);
    this.levels.take(labels.map((cell) => ({ cell, atFirst: cell.column <= lastFirst, underFirst })));
    const { name } = slid;
    if (name === null || (isUnnamed(shown(name.cell)) && !this.holdsValues(row, slid.shift)))
      return this.withoutName(row, cells, labels);
    if (labels.length === 0 && this.continueName(row, cells, slid)) return "part";
    return this.add(row, slid.shift);
  }

  /** The first level stands in its column of this row, or is merged down over it. */
  private underFirst(row: number, column: number): boolean {
    const above = visible(this.grid, { row, column });
    return above.row > this.first.lastRow && this.grid.at(above.row, above.column) !== null;
  }

  /** A name merged over several rows: each row with a target of its own is an indicator of that name. */
  private underMergedName(row: number): Slid | null {
    const { left } = this.columns.of("name");
    const above = visible(this.grid, { row, column: left });
    if (above.row >= row || above.row <= this.first.lastRow) return null;
    const name = this.grid.at(above.row, above.column);
    const target = this.columns.filled(row, "target", 0);
    return name === null || target === null ? null : { shift: 0, name };
  }

  private holdsValues(row: number, shift: Slid["shift"]): boolean {
    return VALUES.some((column) => {
      const cell = this.columns.filled(row, column, shift);
      return cell !== null && !isNone(shown(cell.cell)) && shown(cell.cell) !== "无";
    });
  }

  /** Known levels left of the name, and texts in the level columns: levels in words of their own (履职效能). */
  private levelLabels(cells: readonly Filled[], { shift, name }: Slid): readonly Filled[] {
    const nameLeft = name?.column ?? this.columns.of("name").left;
    const mayBeCustom = shift === 0 && (name !== null || cells.length > 1);
    return cells.filter((cell) => {
      if (cell.column >= nameLeft) return false;
      if (levelIn(cell) !== null) return true;
      if (!mayBeCustom || cell.label?.mark === "section" || typeof cell.cell.value !== "string") return false;
      return this.columns.isLevelColumn(cell) && !isNone(cell.cell.value);
    });
  }

  /** What stands in a column of the table is somebody's text, even when it reads like a label. */
  private isContent({ column }: Filled): boolean {
    return column >= this.columns.of("name").left;
  }

  /** 绩效目标, 资金投入: second levels of some tables, where other forms have a field; a name and a target follow. */
  private isLevel(cell: Filled): boolean {
    if (cell.label?.mark !== null || cell.label.title !== null || !this.columns.isLevelColumn(cell))
      return false;
    return (["name", "target"] as const).every((column) => {
      const content = this.columns.filled(cell.row, column, 0);
      return content !== null && content.label === null;
    });
  }

  private withoutName(row: number, cells: readonly Filled[], labels: readonly Filled[]): Outcome {
    const name = this.columns.filled(row, "name", 0);
    const unnamed = name === null || (levelIn(name) === null && isUnnamed(shown(name.cell)));
    const values = this.holdsValues(row, 0);
    if (values && unnamed) {
      const total = name === null ? totalInOtherWords(this, row) : null;
      return total === null ? this.add(row, 0) : this.closeWith(total);
    }
    if (labels.length > 0) {
      const { level1, level2, level2Cell } = this.levels;
      const isSlot = level2Cell !== null && labels.some((cell) => a1(cell.row, cell.column) === level2Cell);
      if (isSlot && !values) this.slots.push({ row: row + 1, level1, level2, level2Cell });
      return "part";
    }
    // 基层使用人员 / 满意度: the rest of a name may read like a level.
    if (name !== null && !values && !/指标$/.test(shown(name.cell))) {
      if (this.continueName(row, cells, { shift: 0, name })) return "part";
    }
    // …… in the column of names is the template's "and so on".
    if (name !== null && unnamed) return "part";
    // 绩效 / 指标: the pieces of a section label that a page break split.
    return cells.every((cell) => this.columns.isSection(cell) && shown(cell.cell).length <= 8)
      ? "part"
      : "end";
  }

  /** A row that holds nothing but the rest of a name above. */
  private continueName(row: number, cells: readonly Filled[], { name, shift }: Slid): boolean {
    if (name === null || shift !== 0 || name.row !== row) return false;
    if (cells.some((cell) => cell !== name && !this.columns.isSection(cell))) return false;
    const piece = shown(name.cell);
    const target = { row, column: this.columns.of("target").left };
    const at = continued(this.indicators, piece, { targetSpans: visible(this.grid, target).row < row });
    const whole = at === null ? undefined : this.indicators[at];
    if (at === null || whole === undefined) return false;
    this.indicators[at] = { ...whole, name: { ...whole.name, text: `${whole.name.text}${piece}` } };
    return true;
  }

  private add(row: number, shift: number): Outcome {
    const indicator = readIndicator(this, row, shift);
    if (indicator !== null) this.indicators.push(indicator);
    return "part";
  }

  private closeWith(total: TotalRow): Outcome {
    this.total = total;
    return "total";
  }

  finish(lastRow: number): Table {
    const columns = new TableColumns(this.grid, this.first);
    const edgeOf = (column: IndicatorColumn): number | null =>
      columns.has(column) ? columns.of(column).left : null;
    return {
      indicators: this.indicators,
      emptySlots: this.slots,
      headers: headerTexts(this.first),
      total: this.total?.total ?? null,
      totalKey: this.total?.label.label?.key ?? null,
      totalRow: this.total?.label.row ?? null,
      lastRow: Math.max(lastRow, this.total?.lastRow ?? 0),
      right: this.first.right,
      weightColumn: edgeOf("weight"),
      scoreColumn: edgeOf("score"),
    };
  }
}

const VALUES = ["target", "actual", "weight", "score"] as const;

/** Labels that stand below a table, or at the top of the next form. */
function closes({ label }: Filled): boolean {
  if (label === null || label.level !== null) return false;
  return label.mark === "grade" || label.mark === "signature" || label.field !== null || label.title !== null;
}
