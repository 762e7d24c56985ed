/**
 * The last write as a short text, to be kept in the workbook: what undo needs, and nothing else. A write of more than
 * `RECEIPT_LIMIT` bytes is not kept; it can be undone until the pane is closed.
 */
import type { CellContent, CellEdit, WriteReceipt } from "../../core/plan/plan";
import { parseA1 } from "../../core/sheet/address";
import { byteLength } from "./chunks";

/** 1,000 forms with 40 cells each take about 1.4 MB. */
export const RECEIPT_LIMIT = 2_000_000;

/** [sheet, cell, before, after, number format, number format before]; contents are [value] or [value, formula]. */
type Row = readonly [number, string, readonly unknown[], readonly unknown[], string | null, string | null];

export function receiptText(receipt: Pick<WriteReceipt, "written">): string {
  const names = [...new Set(receipt.written.map((edit) => edit.sheet))];
  const index = new Map(names.map((name, n) => [name, n]));
  const rows = receipt.written.map((edit): Row => [
    index.get(edit.sheet) ?? -1,
    edit.cell,
    short(edit.before),
    short(edit.after),
    edit.numberFormat,
    edit.numberFormatBefore,
  ]);
  const text = JSON.stringify({ sheets: names, cells: rows });
  return byteLength(text) <= RECEIPT_LIMIT ? text : NO_RECEIPT;
}

/** There is nothing to undo. */
export const NO_RECEIPT = "";

const short = ({ value, formula }: CellContent): readonly unknown[] =>
  formula === null ? [value] : [value, formula];

/** `null` for a text that is no whole receipt. */
export function parseReceipt(text: string): WriteReceipt | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
  if (typeof json !== "object" || json === null || !("sheets" in json) || !("cells" in json)) return null;
  const { sheets, cells } = json;
  if (!Array.isArray(sheets) || !Array.isArray(cells)) return null;
  const written = cells.map((row) => parseRow(row, sheets));
  return written.every((edit) => edit !== null) ? { written, skipped: [] } : null;
}

function parseRow(row: unknown, sheets: readonly unknown[]): CellEdit | null {
  if (!Array.isArray(row)) return null;
  const [index, cell, before, after, numberFormat, numberFormatBefore] = row as readonly unknown[];
  const sheet = typeof index === "number" ? sheets[index] : undefined;
  const old = content(before);
  const now = content(after);
  if (typeof sheet !== "string" || typeof cell !== "string" || parseA1(cell) === null) return null;
  if (old === null || now === null || !isTextOrNull(numberFormat) || !isTextOrNull(numberFormatBefore))
    return null;
  return { sheet, cell, before: old, after: now, numberFormat, numberFormatBefore, why: { code: "undo" } };
}

function content(pair: unknown): CellContent | null {
  if (!Array.isArray(pair)) return null;
  const [value = null, formula = null] = pair as readonly unknown[];
  const plain =
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain && isTextOrNull(formula) ? { value, formula } : null;
}

const isTextOrNull = (json: unknown): json is string | null => json === null || typeof json === "string";
