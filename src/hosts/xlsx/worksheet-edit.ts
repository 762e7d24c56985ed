/**
 * Writes cells into a worksheet's XML. Only the `<c>` elements of the written cells change, plus what must follow:
 * rows and cells that did not exist, the dimension and a row's spans when a cell falls outside, and the rest of a
 * shared formula whose first cell is overwritten. Everything else stays as it was, character by character.
 */
import { a1, parseRange, rangeA1, type CellRange } from "../../core/sheet/address";
import type { CellContent } from "../../core/plan/plan";
import { cellBody } from "./cell-xml";
import { regroupSharedFormulas } from "./shared-formula";
import type { CellSpan, RowSpan, WorksheetScan } from "./worksheet-scan";
import { applySplices, asOpenTag, prefixOf, withAttribute, type Splice } from "./xml-edit";

/** One cell to write; `row` and `column` are 0-based, `style` is an index into cellXfs. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: number;
}

/** The style a cell has: its own, else its row's, else its column's. Cells are known for the scanned rows only. */
export function styleAt(scan: WorksheetScan, row: number, column: number): number {
  const found = scan.rowAt.get(row);
  const cell = found?.cells.find((span) => span.column === column);
  if (cell !== undefined) return cell.style;
  return found?.style ?? scan.columns.find((span) => span.first <= column && column <= span.last)?.style ?? 0;
}

/** The areas of array formulas and data tables of several cells: Excel refuses to change a part of one. */
export function arrayAreas(scan: WorksheetScan): readonly CellRange[] {
  return scan.formulas.flatMap(({ formula }) => {
    if (formula === null || (formula.kind !== "array" && formula.kind !== "dataTable")) return [];
    const { ref } = formula;
    return ref !== null && (ref.top < ref.bottom || ref.left < ref.right) ? [ref] : [];
  });
}

export interface WorksheetEdit {
  readonly xml: string;
  /** Did a cell become a formula cell, or cease to be one? Then a calculation chain would be wrong. */
  readonly formulaCellsChanged: boolean;
}

/** `scan` is of this `xml`, with the cells of every row that is written. Of two writes to one cell the last counts. */
export function editWorksheet(xml: string, scan: WorksheetScan, writes: readonly CellWrite[]): WorksheetEdit {
  const byRow = new Map<number, Map<number, CellWrite>>();
  for (const write of writes) {
    const row = byRow.get(write.row);
    if (row === undefined) byRow.set(write.row, new Map([[write.column, write]]));
    else row.set(write.column, write);
  }

  const splices: Splice[] = [];
  const created: CellWrite[] = [];
  const overwritten = new Set<CellSpan>();
  let formulaCellsChanged = false;
  const inserted: { readonly at: number; readonly row: number; readonly xml: string }[] = [];

  for (const [number, rowWrites] of byRow) {
    const ordered = [...rowWrites.values()].sort((a, b) => a.column - b.column);
    const row = scan.rowAt.get(number);
    const fresh: CellWrite[] = [];
    for (const write of ordered) {
      const cell = row?.cells.find((span) => span.column === write.column);
      const formula = cell?.formula ?? null;
      if ((formula !== null) !== (write.content.formula !== null) || formula?.kind === "array") {
        formulaCellsChanged = true;
      }
      if (cell !== undefined) {
        overwritten.add(cell);
        splices.push({ start: cell.start, end: cell.end, text: rewriteCell(xml, cell, write) });
      } else if (!isNothing(write) || write.style !== styleAt(scan, write.row, write.column)) {
        fresh.push(write);
      }
    }
    if (fresh.length === 0) continue;
    created.push(...fresh);
    if (row === undefined) {
      const prefix = prefixOf(scan.sheetData.name);
      const cells = fresh.map((write) => newCell(write, prefix)).join("");
      const at = scan.rows.find((span) => span.row > number)?.start ?? scan.sheetData.bodyEnd;
      inserted.push({ at, row: number, xml: `<${prefix}row r="${number + 1}">${cells}</${prefix}row>` });
    } else {
      splices.push(...insertCells(xml, row, fresh));
    }
  }
  inserted.sort((a, b) => a.row - b.row);
  if (scan.sheetData.selfClosing && inserted.length > 0) {
    const { start, end, name } = scan.sheetData;
    const rows = inserted.map((row) => row.xml).join("");
    splices.push({ start, end, text: `${asOpenTag(xml.slice(start, end))}${rows}</${name}>` });
  } else {
    for (const { at, xml: text } of inserted) splices.push({ start: at, end: at, text });
  }
  splices.push(...regroupSharedFormulas(xml, scan.formulas, overwritten));
  splices.push(...growDimension(xml, scan, created));
  return { xml: applySplices(xml, splices), formulaCellsChanged };
}

const isNothing = ({ content }: CellWrite) =>
  content.formula === null && (content.value === null || content.value === "");

function rewriteCell(xml: string, cell: CellSpan, write: CellWrite): string {
  const body = cellBody(write.content, prefixOf(cell.name));
  let tag = xml.slice(cell.start, cell.bodyStart);
  // Cell and value metadata describe the old content (a dynamic array, a rich value).
  tag = withAttribute(withAttribute(tag, "cm", null), "vm", null);
  if (write.style !== cell.style) tag = withAttribute(tag, "s", String(write.style));
  if (body.type !== null || !/\st\s*=\s*["']n["']/.test(tag)) tag = withAttribute(tag, "t", body.type);
  const inner = body.xml + cell.extension;
  if (inner === "" && cell.selfClosing) return tag;
  return `${asOpenTag(tag)}${inner}</${cell.name}>`;
}

function newCell(write: CellWrite, prefix: string): string {
  const body = cellBody(write.content, prefix);
  const style = write.style === 0 ? "" : ` s="${write.style}"`;
  const type = body.type === null ? "" : ` t="${body.type}"`;
  const tag = `<${prefix}c r="${a1(write.row, write.column)}"${style}${type}`;
  return body.xml === "" ? `${tag}/>` : `${tag}>${body.xml}</${prefix}c>`;
}

/** New cells of a row that exists, each before the first cell to its right. */
function insertCells(xml: string, row: RowSpan, writes: readonly CellWrite[]): Splice[] {
  const prefix = prefixOf(row.name);
  const tag = widenSpans(xml.slice(row.start, row.bodyStart), row.spans, writes);
  if (row.selfClosing) {
    const cells = writes.map((write) => newCell(write, prefix)).join("");
    return [{ start: row.start, end: row.end, text: `${asOpenTag(tag)}${cells}</${row.name}>` }];
  }
  const splices: Splice[] = [];
  if (tag !== xml.slice(row.start, row.bodyStart)) {
    splices.push({ start: row.start, end: row.bodyStart, text: tag });
  }
  for (const write of writes) {
    const at = row.cells.find((cell) => cell.column > write.column)?.start ?? afterCells(row);
    splices.push({ start: at, end: at, text: newCell(write, prefix) });
  }
  return splices;
}

/** Behind the last cell, so before an extLst that ends the row. */
const afterCells = (row: RowSpan) => row.cells.at(-1)?.end ?? row.bodyStart;

/** `spans` ("1:8") is a hint that must not be too narrow; a list of several spans is dropped instead. */
function widenSpans(tag: string, spans: string | null, writes: readonly CellWrite[]): string {
  if (spans === null) return tag;
  const match = /^\s*(\d+):(\d+)\s*$/.exec(spans);
  if (match === null) return withAttribute(tag, "spans", null);
  const columns = writes.map((write) => write.column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const wider = `${first}:${last}`;
  return wider === `${match[1] ?? ""}:${match[2] ?? ""}` ? tag : withAttribute(tag, "spans", wider);
}

function growDimension(xml: string, scan: WorksheetScan, created: readonly CellWrite[]): Splice[] {
  const { dimension } = scan;
  const area = dimension === null ? null : parseRange(dimension.ref);
  if (dimension === null || area === null || created.length === 0) return [];
  const rows = created.map((write) => write.row);
  const columns = created.map((write) => write.column);
  const grown = {
    top: Math.min(area.top, ...rows),
    left: Math.min(area.left, ...columns),
    bottom: Math.max(area.bottom, ...rows),
    right: Math.max(area.right, ...columns),
  };
  if (rangeA1(grown) === rangeA1(area)) return [];
  const tag = withAttribute(xml.slice(dimension.start, dimension.end), "ref", rangeA1(grown));
  return [{ start: dimension.start, end: dimension.end, text: tag }];
}
