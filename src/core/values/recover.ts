/**
 * Recovers what a person typed as an indicator value from what Excel made of it: `=100%` is a formula worth 1,
 * `=45人` the error #NAME?, `2-4` a date, 100% the number 1, a long code 1.2E+11.
 * Value, formula, number format and shown text are read together; what cannot be known is marked, not guessed.
 */
import type { CellDamage } from "../forms/form";
import type { CellSnapshot } from "../sheet/snapshot";
import { serialToIso } from "./date";
import { decimal, decimalText } from "./decimal";
import { isPercentFormat, momentParts } from "./number-format";
import { parseIndicatorValue } from "./parse";
import { trimmed } from "./text";

export type ValueSource = Pick<CellSnapshot, "value" | "error" | "formula" | "text" | "numberFormat">;

export interface RecoveredValue {
  /** What the person meant, as a text for `parseIndicatorValue`. */
  readonly text: string;
  /** `typed` is what the person typed as far as it is known; for `lost` what the cell shows. */
  readonly damage: CellDamage | null;
}

/** A formula that only repeats a literal: =100, =100%, =1,200. */
const LITERAL_FORMULA = /^=\s*[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*%?$/;
/** =2-4 and =80%-90%: a range, or a subtraction that somebody meant. */
const RANGE_FORMULA = /^=\s*\d+(?:\.\d+)?%?\s*-\s*\d+(?:\.\d+)?%?$/;
/** Characters of computing: functions, references, operators, strings. */
const COMPUTES = /[()!$"&*^{}]|\b[A-Za-z]{1,3}\d+\b/;
const HAN = /\p{Script=Han}/u;
/** Excel fills a column that is too narrow with these. */
const TOO_NARROW = /^#+$/;
/** Excel keeps 15 digits. */
const EXACT_LIMIT = 1e15;

export function recoverValue(cell: ValueSource, date1904: boolean): RecoveredValue {
  if (cell.formula !== null) return recoverFormula(cell, cell.formula, date1904);
  if (cell.error) return lost(shownText(cell));
  return typeof cell.value === "number" ? recoverNumber(cell, cell.value, date1904) : shown(cell);
}

function recoverFormula(cell: ValueSource, formula: string, date1904: boolean): RecoveredValue {
  const typed = trimmed(formula);
  if (LITERAL_FORMULA.test(typed)) return { text: typed, damage: { kind: "formula", typed, certain: true } };
  if (RANGE_FORMULA.test(typed)) {
    const meant = parseIndicatorValue(typed).kind === "range";
    if (meant) return { text: typed, damage: { kind: "formula", typed, certain: false } };
  }
  if (cell.error) {
    // Excel found no name 45人: nobody computes with such a text.
    const isText = HAN.test(typed) && !COMPUTES.test(typed);
    return isText
      ? { text: typed, damage: { kind: "formula", typed, certain: true } }
      : lost(shownText(cell));
  }
  // A real computation: its result is what the form says.
  if (typeof cell.value !== "number") return shown(cell);
  const { text } = recoverNumber(cell, cell.value, date1904);
  return { text, damage: null };
}

function recoverNumber(cell: ValueSource, value: number, date1904: boolean): RecoveredValue {
  const moment = momentParts(cell.numberFormat);
  if (moment !== null) {
    const range = rangeBehindDate(cell, value, date1904);
    if (range !== null) return { text: range, damage: { kind: "date", typed: range, certain: false } };
    const text = shownText(cell);
    return {
      text: TOO_NARROW.test(text) || text === "" ? (serialToIso(value, date1904) ?? text) : text,
      damage: null,
    };
  }
  if (isPercentFormat(cell.numberFormat)) {
    const text = readable(cell, () => percentText(value));
    return { text, damage: { kind: "percent", typed: text, certain: true } };
  }
  const text = readable(cell, () => numberText(value));
  if (!/\de[+-]?\d/i.test(text)) return { text, damage: null };
  return Math.abs(value) < EXACT_LIMIT ? { text: numberText(value), damage: null } : lost(text);
}

/**
 * The range that Excel took for a date, or `null` when the cell may well hold a date. 2-4 becomes 2月4日 of the
 * year it is typed in, 3-50 March 1950, 1:1 a time. 12月5日 stays a date: nobody types a range downwards.
 */
function rangeBehindDate(cell: ValueSource, serial: number, date1904: boolean): string | null {
  const parts = momentParts(cell.numberFormat);
  if (parts === null) return null;
  if (parts.hour && !parts.day && !parts.month) {
    const minutes = Math.round(serial * 1_440);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60)}`;
  }
  const iso = serialToIso(serial, date1904);
  if (iso === null || !parts.month || parts.hour) return null;
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  if (parts.day && !parts.year) return month < day ? `${String(month)}-${String(day)}` : null;
  const century = parts.year && !parts.day && day === 1 && year >= 1930 && year < 2000;
  return century ? `${String(month)}-${String(year - 1900)}` : null;
}

function shownText(cell: ValueSource): string {
  const text = trimmed(cell.text);
  return text === "" && typeof cell.value === "string" ? trimmed(cell.value) : text;
}

function shown(cell: ValueSource): RecoveredValue {
  return { text: shownText(cell), damage: null };
}

/** The shown text, or the exact number when nothing is shown or the column is too narrow. */
function readable(cell: ValueSource, exact: () => string): string {
  const text = shownText(cell);
  return text === "" || TOO_NARROW.test(text) ? exact() : text;
}

function numberText(value: number): string {
  const exact = decimal(value);
  return exact === null ? String(value) : decimalText(exact);
}

function percentText(value: number): string {
  const exact = decimal(value);
  return exact === null ? String(value) : `${decimalText(exact.times("100"))}%`;
}

function lost(typed: string): RecoveredValue {
  return { text: typed, damage: { kind: "lost", typed } };
}
