/**
 * The indicator table: rows of 三级指标 under the two levels, whatever a page break, an unmerging or a copy did to them.
 *
 * No column index is trusted for the levels: they are known by their words and carried forward. A row may have slid
 * one column left or right; its name, its numbers and the level labels beside it tell.
 */
import { a1 } from "../sheet/address";
import { decimal } from "../values/decimal";
import { isNone } from "../values/placeholder";
import { numberCell, shown, textCell, valueCell, withUnit, type Place } from "./cells";
import type {
  EmptySlot,
  Form,
  Indicator,
  IndicatorColumn,
  NumberCell,
  TargetCell,
  TextCell,
  ValueCell,
} from "./form";
import { halfWidth, printedLabel } from "./text";
import { filledWithin } from "./funds";
import type { Filled, Grid } from "./grid";
import type { TableHeader } from "./header";
import { LevelTracker } from "./levels";
import { parseIndicatorValue } from "../values/parse";
import type { Region } from "./region";

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
  /** The rightmost column that the table uses, slid rows included. */
  readonly right: number;
  readonly weightedLevels: boolean;
  readonly weightColumn: number | null;
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
  const repeated = new Map(headers.slice(1).map((header) => [header.row, header]));
  let last = first.lastRow;
  for (let row = region.nextRow(first.lastRow); row !== null; row = region.nextRow(row)) {
    if (row - last > MOST_BLANK_ROWS + 1) break;
    const again = repeated.get(row);
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

type Outcome = "indicator" | "levels" | "continued" | "total" | "blank" | "end";

/** A row as read with its cells slid by `shift` columns of the table. */
interface Slid {
  readonly shift: number;
  readonly name: Filled | null;
  readonly points: number;
}

class TableReader {
  private header: TableHeader;
  private readonly levels: LevelTracker;
  private readonly indicators: Indicator[] = [];
  private readonly slots: EmptySlot[] = [];
  private total: Form["total"] = null;
  private totalKey: string | null = null;
  private totalRow: number | null = null;
  private right: number;
  private positions = new Map<IndicatorColumn, number>();

  constructor(
    private readonly grid: Grid,
    private readonly region: Region,
    private readonly first: TableHeader,
    private readonly date1904: boolean,
  ) {
    this.header = first;
    this.right = first.right;
    this.levels = new LevelTracker(usesCostLevels(region, first));
    this.columnsOf(first);
  }

  /** Takes the columns of a header; a repeated one may stand elsewhere. */
  columnsOf(header: TableHeader): void {
    const positions = new Map<IndicatorColumn, number>();
    header.columns.forEach(({ column }, index) => {
      if (column !== null && !positions.has(column)) positions.set(column, index);
    });
    if (!positions.has("name")) return;
    this.header = header;
    this.positions = positions;
  }

  row(row: number): Outcome {
    const cells = this.region.cells(row);
    if (cells.length === 0) return "blank";
    const nameColumn = this.edge("name", 0);
    const closing = cells.find(({ label, column }) => label?.mark === "total" && column <= nameColumn.right);
    if (closing !== undefined) return this.readTotal(row, closing);
    if (
      cells.some(
        ({ label }) =>
          label !== null &&
          (label.mark === "grade" ||
            label.mark === "signature" ||
            label.field !== null ||
            label.title !== null) &&
          label.level === null,
      )
    ) {
      return "end";
    }
    const slid = this.slide(row, cells);
    const labels = cells.filter(
      ({ column, label }) => label?.level != null && column < (slid.name?.column ?? nameColumn.left),
    );
    const plain = slid.shift === 0 ? this.customLevels(cells, slid.name) : [];
    const placed = [...labels, ...plain].sort((a, b) => a.column - b.column);
    const level1 = this.edge("level1", 0);
    this.levels.take(
      placed.map((cell) => ({ cell, atFirst: this.positions.has("level1") && cell.column <= level1.right })),
    );
    if (slid.name === null) return this.withoutName(row, cells, placed);
    if (placed.length === 0 && this.continues(row, cells, slid)) return "continued";
    this.addIndicator(row, slid);
    return "indicator";
  }

  private edge(column: IndicatorColumn, shift: number): { left: number; right: number } {
    const at = (this.positions.get(column) ?? -1) + shift;
    return this.columnAt(at);
  }

  /** The columns of the table by their order; one before the first and one behind the last exist too. */
  private columnAt(index: number): { left: number; right: number } {
    const { columns } = this.header;
    const column = columns[index];
    if (column !== undefined) return column;
    if (index < 0) {
      const left = (columns[0]?.left ?? 0) - 1;
      return { left, right: left };
    }
    const left = (columns[columns.length - 1]?.right ?? 0) + 1;
    return { left, right: left };
  }

  private place(row: number, column: IndicatorColumn, shift: number): Place | null {
    const at = this.positions.get(column);
    if (at === undefined) return null;
    const { left, right } = this.columnAt(at + shift);
    return left < 0 ? null : filledWithin(this.grid, row, left, right);
  }

  private filled(row: number, column: IndicatorColumn, shift: number): Filled | null {
    const place = this.place(row, column, shift);
    return place === null ? null : this.grid.at(place.row, place.column);
  }

  /** How far the row has slid: what fits its columns best, in place when nothing fits better. */
  private slide(row: number, cells: readonly Filled[]): Slid {
    const own = this.fit(row, cells, 0);
    if (own.points >= CLEAN) return own;
    const left = this.fit(row, cells, -1);
    const right = this.fit(row, cells, 1);
    const best = left.points > right.points ? left : right;
    return best.points > own.points ? best : own;
  }

  private fit(row: number, cells: readonly Filled[], shift: number): Slid {
    const found = this.filled(row, "name", shift);
    const name = found !== null && isName(found) ? found : null;
    let points = name === null ? (found === null ? -2 : -4) : 2;
    const nameAt = this.edge("name", shift);
    for (const cell of cells) {
      if (cell.column >= nameAt.left || cell.label?.level != null || cell.label?.mark === "section") continue;
      // What is left of the name and no level label is a name or a section that this reading would lose.
      points -= shift === 0 && this.isSection(cell) ? 0 : 2;
    }
    for (const column of NUMBERS) {
      if (!this.positions.has(column)) continue;
      const cell = this.filled(row, column, shift);
      if (cell !== null) points += isPoints(cell) ? 1 : -3;
    }
    const target = this.filled(row, "target", shift);
    if (name !== null) points += target === null ? -1 : 1;
    if (target?.label?.level != null) points -= 4;
    const lastColumn = this.columnAt(this.header.columns.length - 1 + Math.max(0, shift));
    for (const cell of cells)
      if (cell.column > lastColumn.right && cell.column <= lastColumn.right + 1) points -= 1;
    return { shift, name, points };
  }

  /** A cell in a column before the levels: 绩效指标 and its pieces. */
  private isSection({ column }: Filled): boolean {
    const first = Math.min(...[...this.positions.values()]);
    return column < this.columnAt(first).left;
  }

  /** Levels in words of their own (履职效能): texts in the level columns of a row that stands in its place. */
  private customLevels(cells: readonly Filled[], name: Filled | null): readonly Filled[] {
    if (name === null && cells.length < 2) return [];
    return cells.filter((cell) => {
      if (cell.label?.level != null || cell.label?.mark === "section" || typeof cell.cell.value !== "string")
        return false;
      return (["level1", "level2"] as const).some((level) => {
        const at = this.edge(level, 0);
        return this.positions.has(level) && cell.column >= at.left && cell.column <= at.right;
      });
    });
  }

  private withoutName(row: number, cells: readonly Filled[], placed: readonly Filled[]): Outcome {
    const values = (["target", "actual", "weight", "score"] as const).some(
      (column) => this.filled(row, column, 0) !== null,
    );
    if (values && this.positions.has("target")) {
      const nameIsBlank = this.filled(row, "name", 0) === null;
      if (nameIsBlank) {
        this.addIndicator(row, { shift: 0, name: null, points: 0 });
        return "indicator";
      }
    }
    if (placed.length > 0) {
      const { level1, level2, level2Cell } = this.levels;
      if (
        level2 !== "" &&
        level2Cell !== null &&
        placed.some((cell) => a1(cell.row, cell.column) === level2Cell)
      ) {
        this.slots.push({ row: row + 1, level1, level2, level2Cell });
      }
      return "levels";
    }
    return cells.every((cell) => this.isSection(cell) && shown(cell.cell).length <= 8) ? "levels" : "end";
  }

  /** A row that holds nothing but the rest of the name above. */
  private continues(row: number, cells: readonly Filled[], { name, shift }: Slid): boolean {
    const last = this.indicators[this.indicators.length - 1];
    if (last === undefined || name === null || last.target.text === "") return false;
    if (cells.some((cell) => cell !== name && !(cell.column < name.column && this.isSection(cell))))
      return false;
    if (shift !== 0) return false;
    this.indicators[this.indicators.length - 1] = {
      ...last,
      name: { ...last.name, text: `${last.name.text}${shown(name.cell)}` },
    };
    void row;
    return true;
  }

  private addIndicator(row: number, { shift, name }: Slid): void {
    const text = (column: IndicatorColumn): TextCell | null => {
      const place = this.place(row, column, shift);
      return place === null || this.isOutside(column, shift) ? null : textCell(this.grid, place);
    };
    const number = (column: IndicatorColumn): NumberCell | null => {
      const place = this.place(row, column, shift);
      return place === null || this.isOutside(column, shift) ? null : numberCell(this.grid, place);
    };
    const { target, unit } = this.target(row, shift);
    const actualPlace = this.place(row, "actual", shift);
    const actual: ValueCell | null =
      actualPlace === null ? null : valueCell(this.grid, actualPlace, this.date1904, unit);
    const nameCell =
      name === null ? text("name") : { text: shown(name.cell), cell: a1(name.row, name.column) };
    if (nameCell === null) return;
    const { level1, level2, level1Cell, level2Cell, level1Points } = this.levels;
    this.right = Math.max(this.right, this.columnAt(this.header.columns.length - 1).right);
    this.indicators.push({
      row: row + 1,
      level1,
      level2,
      level1Cell,
      level2Cell,
      level1Weight: level1Points === null ? null : decimal(level1Points),
      name: nameCell,
      target,
      actual,
      weight: number("weight"),
      score: number("score"),
      deviation: text("deviation"),
      hidden: this.grid.sheet.hiddenRows.has(row),
    });
  }

  /** A row slid right has no deviation cell: what stood there is off the table. */
  private isOutside(column: IndicatorColumn, shift: number): boolean {
    const at = (this.positions.get(column) ?? 0) + shift;
    return at >= this.header.columns.length && column !== "target";
  }

  private target(row: number, shift: number): { readonly target: TargetCell; readonly unit: string } {
    const place = this.place(row, "target", shift) ??
      this.place(row, "name", shift + 1) ?? { row, column: 0 };
    const signPlace = this.place(row, "sign", shift);
    const unitPlace = this.place(row, "unit", shift);
    const whole = valueCell(this.grid, place, this.date1904);
    if (signPlace === null && unitPlace === null) return { target: { ...whole, parts: null }, unit: "" };
    const sign = signPlace === null ? null : textCell(this.grid, signPlace);
    const unit = unitPlace === null ? null : textCell(this.grid, unitPlace);
    const measured = withUnit(whole.text, unit?.text ?? "");
    const text =
      sign !== null && COMPARATOR.test(sign.text) && /^[\d０-９]/.test(whole.text)
        ? `${sign.text}${measured}`
        : measured;
    return {
      target: {
        text,
        cell: whole.cell,
        value: parseIndicatorValue(text),
        damage: whole.damage,
        parts: { sign, number: { text: whole.text, cell: whole.cell }, unit },
      },
      unit: unit === null || isNone(unit.text) ? "" : halfWidth(unit.text),
    };
  }

  private readTotal(row: number, label: Filled): Outcome {
    const number = (column: IndicatorColumn): NumberCell | null => {
      const place = this.place(row, column, 0);
      return place === null ? null : numberCell(this.grid, place);
    };
    this.total = {
      label: { text: printedLabel(shown(label.cell)), cell: a1(label.row, label.column) },
      weight: number("weight"),
      score: number("score"),
    };
    this.totalKey = label.label?.key ?? null;
    this.totalRow = row;
    return "total";
  }

  finish(lastRow: number): Table {
    const header = (column: IndicatorColumn): TextCell | null => {
      const cell = this.first.columns.find((each) => each.column === column)?.header;
      return cell === undefined
        ? null
        : { text: printedLabel(shown(cell.cell)), cell: a1(cell.row, cell.column) };
    };
    return {
      indicators: this.indicators,
      emptySlots: this.slots,
      headers: {
        level1: header("level1"),
        level2: header("level2"),
        name: header("name"),
        sign: header("sign"),
        target: header("target"),
        unit: header("unit"),
        actual: header("actual"),
        weight: header("weight"),
        score: header("score"),
        deviation: header("deviation"),
      },
      total: this.total,
      totalKey: this.totalKey,
      totalRow: this.totalRow,
      lastRow,
      right: this.right,
      weightColumn: this.first.columns.find(({ column }) => column === "weight")?.left ?? null,
      weightedLevels: this.indicators.some(({ level1Weight }) => level1Weight !== null),
    };
  }
}

/** Fits without any doubt: a name, a target, nothing lost. */
const CLEAN = 3;
const NUMBERS = ["weight", "score"] as const;
/** ≥, ＝, 大于等于; 定性 and 正向 are no comparators. */
const COMPARATOR = /[≥≤<>=＝﹦≧≦﹥﹤《》＞＜]|大于|小于|等于|不低于|不高于|不少于|不超过|至少|至多/;

/** An indicator's name: a text that is no label and no number. */
function isName({ cell, label }: Filled): boolean {
  if (typeof cell.value !== "string" || isNone(cell.value)) return false;
  return label?.level == null && (label === null || label.mark !== "total");
}

function isPoints({ cell }: Filled): boolean {
  if (typeof cell.value === "number" || cell.formula !== null) return true;
  const text = shown(cell);
  return isNone(text) || /^[\d０-９.．,，+\-]+\s*分?$/.test(text);
}

/** 经济成本 and its kin in the table say that 成本指标 is a first level here. */
function usesCostLevels(region: Region, header: TableHeader): boolean {
  for (let row = region.nextRow(header.lastRow); row !== null; row = region.nextRow(row)) {
    for (const { label } of region.cells(row)) {
      if (label?.level?.second != null && COST_KINDS.has(label.level.second)) return true;
      if (label?.mark === "total") return false;
    }
  }
  return false;
}

const COST_KINDS: ReadonlySet<string> = new Set(["经济成本指标", "社会成本指标", "生态环境成本指标"]);
