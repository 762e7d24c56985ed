/// <reference types="office-js" />
/**
 * Reads a workbook in three round trips, whatever its size: the sheets, where each is used, what stands there. The
 * third is cut in pieces where an answer would pass 5 MB. The active sheet alone takes two.
 */
import type { CellRange } from "../../core/sheet/address";
import type { CellRows, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { HostFailure } from "../errors";
import type { CallOptions } from "../host";
import { cellOf, type Loaded } from "./cells";
import { BYTE_BUDGET, byteLength, inChunks } from "./chunks";
import { countsFrom1904 } from "./date-system";
import { richApiCode } from "./failures";
import { joinAreas, mergeBlocks, mergeSeams, parseAreas, type RowBlock } from "./merged-areas";
import { stopIfCancelled } from "./run";

const EXTENT = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/protection/locked";

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** What the cells of one sheet cost in an answer before it is known: labels in Chinese, three times. */
const EXPECTED_CELL_BYTES = 110;
const LOCK_BYTES = 66;

/** A worksheet while it is being read. */
interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly cells: Map<number, Map<number, CellSnapshot>>;
  readonly merges: CellRange[];
  readonly seams: CellRange[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** A piece of a sheet's used range that is read in one go, with everything that hangs on its rows. */
interface Piece {
  readonly of: SheetReading;
  readonly rows: RowBlock;
}

export async function readSnapshot(
  context: Excel.RequestContext,
  scope: "active-sheet" | "workbook",
  options: CallOptions | undefined,
): Promise<WorkbookSnapshot> {
  stopIfCancelled(options);
  const readings = scope === "workbook" ? await allSheets(context) : await activeSheet(context);
  const pieces = readings.flatMap((reading) =>
    reading.used.isNullObject ? [] : [...piecesOf(reading, Math.floor(BYTE_BUDGET / EXPECTED_CELL_BYTES))],
  );
  await readPieces(context, pieces, options);
  const sheets = readings.map(snapshotOf);
  return { sheets, date1904: countsFrom1904(sheets) };
}

async function allSheets(context: Excel.RequestContext): Promise<readonly SheetReading[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility,items/position,items/protection/protected");
  await context.sync();
  const readings = sheets.items.map(reading);
  await context.sync();
  return readings;
}

async function activeSheet(context: Excel.RequestContext): Promise<readonly SheetReading[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name,visibility,position,protection/protected");
  const active = reading(sheet);
  await context.sync();
  return [active];
}

function reading(sheet: Excel.Worksheet): SheetReading {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(EXTENT);
  return {
    sheet,
    used,
    cells: new Map(),
    merges: [],
    seams: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function* piecesOf(of: SheetReading, cells: number): Generator<Piece> {
  const { rowIndex, rowCount, columnCount } = of.used;
  const height = Math.max(1, Math.floor(cells / columnCount));
  for (let top = rowIndex; top < rowIndex + rowCount; top += height) {
    yield { of, rows: { top, height: Math.min(height, rowIndex + rowCount - top) } };
  }
}

const isMixed = (flag: Loaded): boolean => flag === null;

const costOf = ({ of, rows }: Piece, cellBytes: number): number => {
  const cells = rows.height * of.used.columnCount;
  return cells * (cellBytes + (isMixed(of.used.format.protection.locked) ? LOCK_BYTES : 0)) + 600;
};

/** In as few round trips as the limit allows; pieces that turn out too large are halved and tried again. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  options: CallOptions | undefined,
): Promise<void> {
  let waiting = pieces;
  const total = cellCount(pieces);
  let cellBytes = EXPECTED_CELL_BYTES;
  let budget = BYTE_BUDGET;
  while (waiting.length > 0) {
    stopIfCancelled(options);
    const [chunk = []] = inChunks(waiting, (piece) => costOf(piece, cellBytes), budget);
    const loads = chunk.map(load);
    try {
      // The only loop around a sync: one turn for each 5 MB, which no single answer can pass.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (thrown) {
      if (richApiCode(thrown) !== "ResponsePayloadSizeLimitExceeded") throw thrown;
      budget = Math.max(1, Math.floor(budget / 2));
      if (chunk.length === 1) waiting = [...halves(chunk[0]), ...waiting.slice(1)];
      continue;
    }
    const bytes = loads.reduce((sum, take) => sum + take(), 0);
    cellBytes = Math.max(cellBytes / 2, (bytes / cellCount(chunk)) * 1.2);
    waiting = waiting.slice(chunk.length);
    options?.progress?.(total - cellCount(waiting), total, chunk.at(-1)?.of.sheet.name ?? "");
  }
}

const cellCount = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { of, rows }) => sum + rows.height * of.used.columnCount, 0);

function halves(piece: Piece | undefined): readonly Piece[] {
  if (piece === undefined) return [];
  const { top, height } = piece.rows;
  const upper = Math.floor(height / 2);
  if (upper === 0) throw new HostFailure({ code: "too-much-data", data: { sheet: piece.of.sheet.name } });
  return [
    { of: piece.of, rows: { top, height: upper } },
    { of: piece.of, rows: { top: top + upper, height: height - upper } },
  ];
}

/** Asks for a piece; what comes back takes the answer and tells its size in bytes. */
function load({ of, rows }: Piece): () => number {
  const { sheet, used } = of;
  const { columnIndex, columnCount, rowIndex, rowCount } = used;
  const range = sheet.getRangeByIndexes(rows.top, columnIndex, rows.height, columnCount).untrack();
  range.load("values,formulas,text,numberFormat");
  const uniform: Loaded = used.format.protection.locked;
  const locks = isMixed(uniform) ? range.getCellProperties({ format: { protection: true } }) : null;
  const right = columnIndex + columnCount;
  const areasOf = (block: RowBlock): Excel.RangeAreas => {
    const areas = sheet
      .getRangeByIndexes(block.top, 0, block.height, right)
      .untrack()
      .getMergedAreasOrNullObject()
      .untrack();
    areas.load("address,areaCount");
    return areas;
  };
  const blocks = mergeBlocks(rows.top, rows.top + rows.height - 1, right);
  const merged = blocks.map(areasOf);
  const before = rows.top > rowIndex ? [{ top: rows.top - 1, height: 2 }] : [];
  const seams = [...before, ...mergeSeams(blocks)].map(areasOf);
  const isFirst = rows.top === rowIndex;
  const hidden: Loaded[] = [used.rowHidden, used.columnHidden];
  const rowFlags = isFirst && isMixed(hidden[0]) ? wholeOf(of).getRowProperties({ rowHidden: true }) : null;
  const columnFlags =
    isFirst && isMixed(hidden[1]) ? wholeOf(of).getColumnProperties({ columnHidden: true }) : null;

  return () => {
    of.merges.push(...merged.flatMap(areaList));
    of.seams.push(...seams.flatMap(areaList));
    if (isFirst) {
      of.hiddenRows = hiddenSet(
        rowIndex,
        rowCount,
        hidden[0],
        rowFlags?.value.map((row) => row.rowHidden),
      );
      of.hiddenColumns = hiddenSet(
        columnIndex,
        columnCount,
        hidden[1],
        columnFlags?.value.map((column) => column.columnHidden),
      );
    }
    return takeCells(of, rows, range, (row, column) =>
      locks === null ? uniform !== false : locks.value[row]?.[column]?.format?.protection?.locked !== false,
    );
  };
}

function wholeOf({ sheet, used }: SheetReading): Excel.Range {
  return sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount).untrack();
}

function areaList(areas: Excel.RangeAreas): readonly CellRange[] {
  if (areas.isNullObject) return [];
  const list = parseAreas(areas.address);
  if (list.length === areas.areaCount) return list;
  throw new HostFailure({ code: "excel-error", data: { reason: "merged-areas" }, report: areas.address });
}

function takeCells(
  of: SheetReading,
  rows: RowBlock,
  range: Excel.Range,
  locked: (row: number, column: number) => boolean,
): number {
  const { columnIndex, columnCount } = of.used;
  const values: readonly (readonly Loaded[])[] = range.values;
  const formulas: readonly (readonly Loaded[])[] = range.formulas;
  const texts: readonly (readonly Loaded[])[] = range.text;
  const formats: readonly (readonly Loaded[])[] = range.numberFormat;
  let bytes = 0;
  for (let i = 0; i < rows.height; i++) {
    const cells = new Map<number, CellSnapshot>();
    for (let j = 0; j < columnCount; j++) {
      const [value, formula, text, format] = [
        values[i]?.[j],
        formulas[i]?.[j],
        texts[i]?.[j],
        formats[i]?.[j],
      ];
      for (const part of [value, formula, text, format]) {
        bytes += 3 + (typeof part === "string" ? byteLength(part) : 8);
      }
      const cell = cellOf(value, formula, text, format, locked(i, j));
      if (cell !== null) cells.set(columnIndex + j, cell);
    }
    if (cells.size > 0) of.cells.set(rows.top + i, cells);
  }
  return bytes;
}

/** `flag` is true or false for all alike, `null` for some; then `each` tells one by one. */
function hiddenSet(
  first: number,
  count: number,
  flag: Loaded,
  each: readonly Loaded[] | undefined,
): ReadonlySet<number> {
  const indices = Array.from({ length: count }, (_, n) => first + n);
  if (flag === false) return new Set();
  return new Set(each === undefined ? indices : indices.filter((_, n) => each[n] === true));
}

function snapshotOf({ sheet, cells, merges, seams, hiddenRows, hiddenColumns }: SheetReading): SheetSnapshot {
  const rows: CellRows = cells;
  return {
    name: sheet.name,
    index: sheet.position,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
    rows,
    merges: joinAreas(merges, seams),
    hiddenRows,
    hiddenColumns,
  };
}
