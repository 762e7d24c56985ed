/**
 * A1 addresses. Inside the core rows and columns are 0-based; A1 texts are what people and JSON see.
 */

/** A rectangle of cells, all bounds 0-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const columnNames: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  columnNames[column] = name;
  return name;
}

/** "AA" → 26. */
export function columnIndex(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) n = n * 26 + (name.charCodeAt(i) & 31);
  return n - 1;
}

/** (4, 6) → "G5". Every form of a workbook names the same few hundred cells. */
export function a1(row: number, column: number): string {
  if (row >= KNOWN_ROWS || column >= KNOWN_COLUMNS) return `${columnName(column)}${row + 1}`;
  return (known[row * KNOWN_COLUMNS + column] ??= `${columnName(column)}${row + 1}`);
}

const KNOWN_ROWS = 256;
const KNOWN_COLUMNS = 32;
const known: (string | undefined)[] = Array.from({ length: KNOWN_ROWS * KNOWN_COLUMNS }, () => undefined);

/** "G5" or "$G$5" → position; `null` when the text is no address inside Excel's grid. */
export function parseA1(text: string): CellPosition | null {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  const letters = at;
  for (; at < letters + 3; at++) {
    const letter = text.charCodeAt(at) & ~0x20;
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  if (at === letters) return null;
  if (text.charCodeAt(at) === DOLLAR) at++;
  let row = 0;
  const digits = at;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9) || (row === 0 && digit === 0) || at - digits > 6) return null;
    row = row * 10 + digit;
  }
  return row > 0 && row - 1 <= LAST_ROW && column - 1 <= LAST_COLUMN
    ? { row: row - 1, column: column - 1 }
    : null;
}

const DOLLAR = 36;

/** {0,0,25,7} → "A1:H26"; one cell → "A1". */
export function rangeA1(range: CellRange): string {
  const start = a1(range.top, range.left);
  const end = a1(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** "A1:H26" or "A1" → range; `null` when malformed. Corners may come in any order. */
export function parseRange(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(":");
  if (first === undefined || rest.length > 0) return null;
  const start = parseA1(first);
  const end = second === undefined ? start : parseA1(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
