/**
 * Which formulas depend on changed cells, directly or through others, so that their cached results are stale.
 *
 * Nothing is evaluated. Where a formula's reach cannot be known without evaluating (INDIRECT, OFFSET, unknown names,
 * computed ranges, volatile functions) it counts as dependent: a dropped cache is only calculated anew, a stale one
 * would show a wrong number.
 */
import { LAST_COLUMN, LAST_ROW, type CellRange } from "../../core/sheet/address";
import { formulaTokens, moveTokens, type FormulaToken, type SheetSpan } from "./formula-references";
import { sharedGroups } from "./shared-formula";
import type { CellSpan } from "./worksheet-scan";

/** A formula cell; `area` is more than the cell for array formulas. `tokens` is `null` when its reach is unknown. */
export interface FormulaCell {
  readonly area: CellRange;
  readonly tokens: readonly FormulaToken[] | null;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the only sheet that knows the name, or `null` for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

export interface TableArea {
  readonly name: string;
  readonly sheet: number;
  readonly area: CellRange;
}

export interface FormulaWorkbook {
  /** By tab position. */
  readonly sheets: readonly { readonly name: string; readonly formulas: readonly FormulaCell[] }[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableArea[];
}

export interface SheetArea {
  readonly sheet: number;
  readonly area: CellRange;
}

const UNKNOWN_REACH = new Set(
  (
    "INDIRECT OFFSET CELL INFO NOW TODAY RAND RANDBETWEEN RANDARRAY ANCHORARRAY GETPIVOTDATA " +
    "CUBEVALUE CUBEMEMBER CUBESET RTD EVALUATE SHEET SHEETS CALL"
  ).split(" "),
);

/** The sheet's formula cells with what they refer to; the followers of shared formulas at their own place. */
export function formulaCells(formulas: readonly CellSpan[]): readonly FormulaCell[] {
  const cells: FormulaCell[] = [];
  const add = (cell: CellSpan, tokens: readonly FormulaToken[] | null) => {
    const own = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const { formula } = cell;
    const several = formula?.kind === "array" || formula?.kind === "dataTable";
    cells.push({ area: several ? (formula.ref ?? own) : own, tokens });
  };
  const shared = new Set<CellSpan>();
  for (const { master, followers } of sharedGroups(formulas)) {
    const tokens = formulaTokens(master.formula?.text ?? "");
    for (const cell of [master, ...followers]) {
      shared.add(cell);
      add(cell, moveTokens(tokens, cell.row - master.row, cell.column - master.column));
    }
  }
  for (const cell of formulas) {
    if (shared.has(cell) || cell.formula === null) continue;
    const { kind, text } = cell.formula;
    add(cell, kind === "dataTable" || text === "" ? null : formulaTokens(text));
  }
  return cells;
}

interface Node {
  readonly sheet: number;
  readonly area: CellRange;
  stale: boolean;
}

/** The areas whose cached results are stale after the cells in `changed` got other contents. */
export function staleFormulas(
  workbook: FormulaWorkbook,
  changed: readonly SheetArea[],
): readonly SheetArea[] {
  if (changed.length === 0) return [];
  const resolver = new Resolver(workbook);
  const readers = new Readers();
  const stale: Node[] = [];
  const mark = (node: Node) => {
    if (node.stale) return;
    node.stale = true;
    stale.push(node);
  };
  workbook.sheets.forEach(({ formulas }, sheet) => {
    for (const { area, tokens } of formulas) {
      const node: Node = { sheet, area, stale: false };
      const reach = tokens === null ? null : resolver.reach(tokens, sheet, area);
      if (reach === null) mark(node);
      else for (const read of reach) readers.add(read, node);
    }
  });
  for (const area of changed) readers.of(area, mark);
  for (let next = 0; next < stale.length; next++) {
    const node = stale[next];
    if (node !== undefined) readers.of(node, mark);
  }
  return stale;
}

const intersects = (a: CellRange, b: CellRange) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const BLOCK_ROWS = 64;
/** References over more blocks than this are kept apart, one entry for all formulas with the same reference. */
const MOST_BLOCKS = 64;

interface Reading {
  readonly area: CellRange;
  readonly nodes: Node[];
}

/** Finds the formulas that read an area, by blocks of rows. */
class Readers {
  private readonly blocks = new Map<string, Map<string, Reading>>();
  private readonly tall = new Map<number, Map<string, Reading>>();

  add({ sheet, area }: SheetArea, node: Node): void {
    const first = Math.floor(area.top / BLOCK_ROWS);
    const last = Math.floor(area.bottom / BLOCK_ROWS);
    if (last - first >= MOST_BLOCKS) {
      enter(this.tall, sheet, area, node);
      return;
    }
    for (let block = first; block <= last; block++) enter(this.blocks, `${sheet}/${block}`, area, node);
  }

  of({ sheet, area }: SheetArea, found: (node: Node) => void): void {
    const take = (readings: Map<string, Reading> | undefined) => {
      for (const [key, reading] of readings ?? []) {
        if (!intersects(reading.area, area)) continue;
        reading.nodes.forEach(found);
        readings?.delete(key);
      }
    };
    take(this.tall.get(sheet));
    const last = Math.floor(area.bottom / BLOCK_ROWS);
    for (let block = Math.floor(area.top / BLOCK_ROWS); block <= last; block++) {
      take(this.blocks.get(`${sheet}/${block}`));
    }
  }
}

function enter<K>(index: Map<K, Map<string, Reading>>, at: K, area: CellRange, node: Node): void {
  let readings = index.get(at);
  if (readings === undefined) {
    readings = new Map<string, Reading>();
    index.set(at, readings);
  }
  const key = `${area.top},${area.left},${area.bottom},${area.right}`;
  const reading = readings.get(key);
  if (reading === undefined) readings.set(key, { area, nodes: [node] });
  else reading.nodes.push(node);
}

/** Turns tokens into areas of sheets. */
class Resolver {
  private readonly sheetIndex = new Map<string, number>();
  private readonly names = new Map<string, DefinedName>();
  private readonly tables = new Map<string, TableArea>();
  private readonly nameReach = new Map<DefinedName, readonly SheetArea[] | null>();

  constructor(private readonly workbook: FormulaWorkbook) {
    workbook.sheets.forEach(({ name }, index) => this.sheetIndex.set(name.toLowerCase(), index));
    for (const name of workbook.names) this.names.set(nameKey(name.sheet, name.name), name);
    for (const table of workbook.tables) this.tables.set(table.name.toLowerCase(), table);
  }

  /** What the tokens of a formula at `own` on `sheet` refer to; `null` when that cannot be known. */
  reach(tokens: readonly FormulaToken[], sheet: number, own: CellRange): readonly SheetArea[] | null {
    const areas: SheetArea[] = [];
    for (const token of tokens) {
      const found = this.tokenReach(token, sheet, own);
      if (found === null) return null;
      areas.push(...found);
    }
    return areas;
  }

  private tokenReach(token: FormulaToken, sheet: number, own: CellRange): readonly SheetArea[] | null {
    switch (token.kind) {
      case "external":
        return [];
      case "computed":
        return null;
      case "function":
        return UNKNOWN_REACH.has(token.name) ? null : [];
      case "table": {
        const table =
          token.table === ""
            ? this.workbook.tables.find((one) => one.sheet === sheet && intersects(one.area, own))
            : this.tables.get(token.table.toLowerCase());
        return table === undefined ? null : [table];
      }
      case "name":
        return this.byName(token.name, token.sheets, sheet, own);
      case "reference": {
        const area = {
          top: Math.min(token.from.row ?? 0, token.to.row ?? 0),
          left: Math.min(token.from.column ?? 0, token.to.column ?? 0),
          bottom: Math.max(token.from.row ?? LAST_ROW, token.to.row ?? LAST_ROW),
          right: Math.max(token.from.column ?? LAST_COLUMN, token.to.column ?? LAST_COLUMN),
        };
        const sheets = token.sheets === null ? [sheet] : this.sheetsOf(token.sheets);
        return sheets?.map((index) => ({ sheet: index, area })) ?? null;
      }
    }
  }

  private sheetsOf({ first, last }: SheetSpan): readonly number[] | null {
    const from = this.sheetIndex.get(first.toLowerCase());
    const to = this.sheetIndex.get(last.toLowerCase());
    if (from === undefined || to === undefined) return null;
    const low = Math.min(from, to);
    return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => low + step);
  }

  private byName(
    name: string,
    sheets: SheetSpan | null,
    sheet: number,
    own: CellRange,
  ): readonly SheetArea[] | null {
    // Parameters of LET and LAMBDA stand for what is written elsewhere in the same formula.
    if (/^_xlpm\./i.test(name)) return [];
    const scope = sheets === null ? sheet : (this.sheetsOf(sheets)?.[0] ?? sheet);
    const defined = this.names.get(nameKey(scope, name)) ?? this.names.get(nameKey(null, name));
    if (defined === undefined) {
      // A table's bare name is its data.
      const table = this.tables.get(name.toLowerCase());
      return table === undefined ? null : [table];
    }
    const known = this.nameReach.get(defined);
    if (known !== undefined) return known;
    // While it is being resolved a name that leads back to itself has no known reach.
    this.nameReach.set(defined, null);
    const tokens = formulaTokens(defined.formula);
    const reach = tokens.some(isRelative) ? null : this.reach(tokens, scope, own);
    this.nameReach.set(defined, reach);
    return reach;
  }
}

const nameKey = (sheet: number | null, name: string) => `${sheet ?? ""}!${name.toLowerCase()}`;

/** A relative reference in a name means another cell for every formula that uses the name. */
function isRelative(token: FormulaToken): boolean {
  if (token.kind !== "reference") return false;
  return [token.from, token.to].some(
    (corner) => (corner.row !== null && !corner.rowFixed) || (corner.column !== null && !corner.columnFixed),
  );
}
