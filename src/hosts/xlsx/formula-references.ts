/**
 * What a formula refers to: cells, ranges, whole rows and columns, names, tables. No evaluation, only tokens.
 * Also moves a formula to another cell, as a fill-down does. Formulas are in the file's own form: English function
 * names, commas, A1 references.
 */
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";

/** One end of a reference; `null` for the open side of a whole column (row) or whole row (column). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** With "$": stays when the formula moves. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `null` means the sheet of the formula. `last` differs from `first` in a 3-D reference (Jan:Dec!A1). */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

export type FormulaToken = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "reference";
      readonly sheets: SheetSpan | null;
      readonly from: Corner;
      /** Equal to `from` for one cell. */
      readonly to: Corner;
    }
  | { readonly kind: "name"; readonly name: string; readonly sheets: SheetSpan | null }
  | { readonly kind: "function"; readonly name: string }
  /** `table` is "" for a reference inside the formula's own table. */
  | { readonly kind: "table"; readonly table: string }
  /** Another workbook's cells or names. */
  | { readonly kind: "external" }
  /** ":" or "#" between computed references: what they cover is not known without evaluating. */
  | { readonly kind: "computed" }
);

const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
/** What may not follow a reference: it would be part of a longer word, a function or a sheet's name. */
const STOP = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(![])`;

const STRING = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const PLAIN_SHEET = /((?:\[[^\]]*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?|\[[^\]]*\])!/uy;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+!)/y;
const AREA = new RegExp(`${CELL}:${CELL}${STOP}`, "uy");
const ONE_CELL = new RegExp(`${CELL}${STOP}`, "uy");
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${STOP}`, "uy");
const ROWS = new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${STOP}`, "uy");
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD_AT = new RegExp(WORD, "uy");

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The tokens that refer to something, in order; operators, literals and white space are left out. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const c = formula[at] ?? "";
    const start = at;
    const skip = match(STRING, formula, at) ?? match(ERROR, formula, at);
    if (skip !== null) {
      at += skip[0].length;
      continue;
    }
    const sheet = match(QUOTED_SHEET, formula, at) ?? match(PLAIN_SHEET, formula, at);
    if (sheet !== null) {
      at += sheet[0].length;
      const sheets = sheetSpan((sheet[1] ?? "").replace(/''/g, "'"));
      const reference = referenceAt(formula, at);
      const word = reference === null ? match(WORD_AT, formula, at) : null;
      at += reference?.length ?? word?.[0].length ?? 0;
      if (sheets === "external") tokens.push({ kind: "external", start, end: at });
      else if (reference !== null) {
        tokens.push({ kind: "reference", start, end: at, sheets, from: reference.from, to: reference.to });
      } else if (word !== null) tokens.push({ kind: "name", start, end: at, name: word[0], sheets });
      continue;
    }
    const reference = referenceAt(formula, at);
    if (reference !== null) {
      at += reference.length;
      const { from, to } = reference;
      tokens.push({ kind: "reference", start, end: at, sheets: null, from, to });
      continue;
    }
    const word = match(WORD_AT, formula, at);
    if (word !== null || c === "[") {
      const name = word?.[0] ?? "";
      at += name.length;
      const next = formula[at];
      if (next === "[") {
        at = closingBracket(formula, at);
        tokens.push({ kind: "table", start, end: at, table: name });
      } else if (next === "(") {
        tokens.push({ kind: "function", start, end: at, name: functionName(name) });
      } else if (!/^(?:TRUE|FALSE)$/i.test(name)) {
        tokens.push({ kind: "name", start, end: at, name, sheets: null });
      }
      continue;
    }
    const number = match(NUMBER, formula, at);
    if (number !== null) {
      at += number[0].length;
      continue;
    }
    at++;
    if (c === ":" || c === "#") tokens.push({ kind: "computed", start, end: at });
  }
  return tokens;
}

/** "_xlfn._xlws.SORT" → "SORT". */
const functionName = (name: string) => name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "").toUpperCase();

/** Sheet names as they stand before "!", unquoted: "Jan", "Jan:Dec", "[1]Sheet1". "[0]" is this workbook. */
function sheetSpan(text: string): SheetSpan | "external" {
  const book = /^(?:[^[]*)\[([^\]]*)\](.*)$/s.exec(text);
  if (book !== null && book[1] !== "0") return "external";
  const names = (book?.[2] ?? text).split(":");
  const first = names[0] ?? "";
  return { first, last: names[1] ?? first };
}

/** Behind the bracket that closes the one at `at`; an apostrophe escapes the next character. */
function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const c = formula[i];
    if (c === "'") i++;
    else if (c === "[") depth++;
    else if (c === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

interface Reference {
  readonly from: Corner;
  readonly to: Corner;
  readonly length: number;
}

function corner(columnSign: string, column: string, rowSign: string, row: string): Corner | null {
  const at: Corner = {
    row: row === "" ? null : Number(row) - 1,
    column: column === "" ? null : columnIndex(column),
    rowFixed: rowSign === "$",
    columnFixed: columnSign === "$",
  };
  return (at.row ?? 0) <= LAST_ROW && (at.column ?? 0) <= LAST_COLUMN ? at : null;
}

function referenceAt(formula: string, at: number): Reference | null {
  const area = match(AREA, formula, at);
  if (area !== null) {
    const [all, a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""] = area;
    return reference(corner(a, b, c, d), corner(e, f, g, h), all.length);
  }
  const cell = match(ONE_CELL, formula, at);
  if (cell !== null) {
    const [all, a = "", b = "", c = "", d = ""] = cell;
    return reference(corner(a, b, c, d), corner(a, b, c, d), all.length);
  }
  const columns = match(COLUMNS, formula, at);
  if (columns !== null) {
    const [all, a = "", b = "", c = "", d = ""] = columns;
    return reference(corner(a, b, "", ""), corner(c, d, "", ""), all.length);
  }
  const rows = match(ROWS, formula, at);
  if (rows !== null) {
    const [all, a = "", b = "", c = "", d = ""] = rows;
    return reference(corner("", "", a, b), corner("", "", c, d), all.length);
  }
  return null;
}

const reference = (from: Corner | null, to: Corner | null, length: number): Reference | null =>
  from === null || to === null ? null : { from, to, length };

/** Excel's grid wraps around when a shared formula's reference leaves it. */
const wrap = (n: number, by: number, size: number) => (((n + by) % size) + size) % size;

function moveCorner(at: Corner, rows: number, columns: number): Corner {
  return {
    ...at,
    row: at.row === null || at.rowFixed ? at.row : wrap(at.row, rows, LAST_ROW + 1),
    column: at.column === null || at.columnFixed ? at.column : wrap(at.column, columns, LAST_COLUMN + 1),
  };
}

function cornerText(at: Corner): string {
  const column = at.column === null ? "" : `${at.columnFixed ? "$" : ""}${columnName(at.column)}`;
  return at.row === null ? column : `${column}${at.rowFixed ? "$" : ""}${at.row + 1}`;
}

/** The tokens as they are `rows` down and `columns` to the right. */
export function moveTokens(
  tokens: readonly FormulaToken[],
  rows: number,
  columns: number,
): readonly FormulaToken[] {
  return tokens.map((token) =>
    token.kind === "reference"
      ? { ...token, from: moveCorner(token.from, rows, columns), to: moveCorner(token.to, rows, columns) }
      : token,
  );
}

/** The formula as it stands `rows` down and `columns` to the right of its cell. */
export function moveFormula(
  formula: string,
  rows: number,
  columns: number,
  tokens: readonly FormulaToken[] = formulaTokens(formula),
): string {
  let out = "";
  let from = 0;
  for (const token of moveTokens(tokens, rows, columns)) {
    if (token.kind !== "reference") continue;
    const written = formula.slice(token.start, token.end);
    // Without "!" inside the quotes of a sheet's name to mislead, the last "!" ends the sheet's name.
    const sheet = token.sheets === null ? "" : written.slice(0, written.lastIndexOf("!") + 1);
    const cells = written.slice(sheet.length).includes(":")
      ? `${cornerText(token.from)}:${cornerText(token.to)}`
      : cornerText(token.from);
    out += formula.slice(from, token.start) + sheet + cells;
    from = token.end;
  }
  return out + formula.slice(from);
}
