/**
 * Where things stand in a worksheet part: rows, the cells of chosen rows, formulas, column styles, the dimension.
 * Positions are indexes into the XML text; rows and columns are 0-based.
 *
 * Only the path worksheet / sheetData / row / c counts, so look-alikes in comments, CDATA, extensions or inline
 * strings are never taken for cells.
 */
import { parseA1, parseRange, type CellRange } from "../../core/sheet/address";
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { walkXml, type XmlTag } from "./xml-edit";

/** `start` and `end` enclose the element; `bodyStart` and `bodyEnd` what is between its tags. */
export interface ElementSpan {
  readonly name: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export type FormulaKind = "normal" | "shared" | "array" | "dataTable";

export interface FormulaSpan extends ElementSpan {
  readonly kind: FormulaKind;
  /** The area of an array, data table or shared formula; only its master carries it. */
  readonly ref: CellRange | null;
  /** Group of a shared formula. */
  readonly group: string | null;
  /** Without "="; "" for the followers of a shared formula. */
  readonly text: string;
}

export interface CellSpan extends ElementSpan {
  readonly row: number;
  readonly column: number;
  /** Index into cellXfs. */
  readonly style: number;
  readonly formula: FormulaSpan | null;
  /** The cell's extLst as written, kept when the cell is rewritten. */
  readonly extension: string;
}

export interface RowSpan extends ElementSpan {
  readonly row: number;
  /** The row's own style for its empty cells, or `null`. */
  readonly style: number | null;
  /** As written: "1:8". */
  readonly spans: string | null;
  /** In document order; empty unless the row was asked for. */
  readonly cells: readonly CellSpan[];
}

export interface WorksheetScan {
  readonly sheetData: ElementSpan;
  readonly rows: readonly RowSpan[];
  /** By row number. */
  readonly rowAt: ReadonlyMap<number, RowSpan>;
  /** Every cell of the sheet that holds a formula, in document order. */
  readonly formulas: readonly CellSpan[];
  readonly dimension: { readonly start: number; readonly end: number; readonly ref: string } | null;
  /** Styles of empty cells by column range; both bounds inclusive. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

const span = (tag: XmlTag, bodyEnd: number, end: number): ElementSpan => ({
  name: tag.name,
  start: tag.start,
  bodyStart: tag.end,
  bodyEnd,
  end,
  selfClosing: tag.selfClosing,
});

const isTrue = (text: string | undefined) => text === "1" || text === "true";

/** A style index; absent or malformed is 0, the default style. */
const styleIndex = (text: string | undefined) =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;

function formulaKind(text: string | undefined): FormulaKind {
  return text === "shared" || text === "array" || text === "dataTable" ? text : "normal";
}

/**
 * `wanted` says for which rows the cells are needed. Errors: broken-xml with `part`, also for a sheet whose cells
 * contradict their rows or whose wanted rows occur twice: which of them counts differs between readers.
 */
export function scanWorksheet(
  xml: string,
  part: string,
  wanted: (row: number) => boolean,
): Result<WorksheetScan, HostError> {
  const path: string[] = [];
  const rows: RowSpan[] = [];
  const formulas: CellSpan[] = [];
  const columns: { first: number; last: number; style: number }[] = [];
  let dimension: WorksheetScan["dimension"] = null;
  const found: ElementSpan[] = [];
  const contradictions: string[] = [];

  let row = -1;
  let keep = false;
  let cells: CellSpan[] = [];
  let column = -1;
  let formula: FormulaSpan | null = null;
  let extension = "";
  let formulaText: string[] | null = null;
  const inSheetData = () => path[1] === "sheetData";

  const walked = walkXml(xml, part, {
    open: (tag) => {
      path[tag.depth] = tag.local;
      path.length = tag.depth + 1;
      const { attributes } = tag;
      if (tag.depth === 1 && tag.local === "dimension") {
        dimension = { start: tag.start, end: tag.end, ref: attributes["ref"] ?? "" };
      } else if (tag.depth === 2 && path[1] === "cols" && attributes["style"] !== undefined) {
        columns.push({
          first: Number(attributes["min"]) - 1,
          last: Number(attributes["max"]) - 1,
          style: styleIndex(attributes["style"]),
        });
      } else if (!inSheetData()) {
        return;
      } else if (tag.depth === 2 && tag.local === "row") {
        const given = Number(attributes["r"]);
        row = given >= 1 ? given - 1 : row + 1;
        keep = wanted(row);
        cells = [];
        column = -1;
      } else if (tag.depth === 3 && tag.local === "c") {
        const given = parseA1(attributes["r"] ?? "");
        if (given !== null && given.row !== row) contradictions.push("cell-address");
        column = given?.column ?? column + 1;
        formula = null;
        extension = "";
      } else if (tag.depth === 4 && tag.local === "f") {
        formulaText = [];
      }
    },
    text: (text) => {
      formulaText?.push(text);
    },
    close: (tag, bodyEnd, end) => {
      const { attributes } = tag;
      if (tag.depth === 1 && tag.local === "sheetData") found.push(span(tag, bodyEnd, end));
      if (!inSheetData()) return;
      if (tag.depth === 4 && tag.local === "f") {
        formula = {
          ...span(tag, bodyEnd, end),
          kind: formulaKind(attributes["t"]),
          ref: parseRange(attributes["ref"] ?? ""),
          group: attributes["si"] ?? null,
          text: formulaText?.join("") ?? "",
        };
        formulaText = null;
      } else if (tag.depth === 4 && tag.local === "extLst") {
        extension = xml.slice(tag.start, end);
      } else if (tag.depth === 3 && tag.local === "c" && (keep || formula !== null)) {
        const style = styleIndex(attributes["s"]);
        const { name, start, end: bodyStart, selfClosing } = tag;
        const cell: CellSpan = {
          name,
          start,
          bodyStart,
          bodyEnd,
          end,
          selfClosing,
          row,
          column,
          style,
          formula,
          extension,
        };
        if (keep) cells.push(cell);
        if (formula !== null) formulas.push(cell);
      } else if (tag.depth === 2 && tag.local === "row") {
        const style = isTrue(attributes["customFormat"]) ? styleIndex(attributes["s"]) : null;
        rows.push({ ...span(tag, bodyEnd, end), row, style, spans: attributes["spans"] ?? null, cells });
      }
    },
  });
  if (!walked.ok) return walked;
  const [sheetData] = found;
  if (sheetData === undefined) return fail({ code: "broken-xml", data: { part } });
  const rowAt = new Map<number, RowSpan>();
  for (const one of rows) {
    if (rowAt.has(one.row) && wanted(one.row)) contradictions.push("row-number");
    rowAt.set(one.row, one);
  }
  const [reason] = contradictions;
  if (reason !== undefined) return fail({ code: "broken-xml", data: { part, reason } });
  return ok({ sheetData, rows, rowAt, formulas, dimension, columns });
}
