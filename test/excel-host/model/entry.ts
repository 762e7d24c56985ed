/**
 * What Excel makes of a value that an add-in writes into a cell: a string is read as if a person had typed it, so
 * "5%" becomes 0.05, "2-4" a date and "=1+1" a formula, unless the cell has the text format or the string begins with
 * an apostrophe. That is why the add-in must mark texts as texts.
 */
import { invalidArgument } from "../errors";
import type { Cell } from "./book";

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.(\d+))?)%$/;
const DATE = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/;
const ERROR = /^#(?:N\/A|NAME\?|DIV\/0!|REF!|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/;
const THIS_YEAR = 2026;

export function enter(cell: Cell, entered: unknown): void {
  cell.formula = null;
  cell.error = false;
  if (entered === "" || entered === null) cell.value = null;
  else if (typeof entered === "number" || typeof entered === "boolean") {
    cell.value = cell.numberFormat === "@" ? String(entered) : entered;
  } else if (typeof entered === "string") typed(cell, entered);
  else throw invalidArgument("Range.values");
}

function typed(cell: Cell, text: string): void {
  if (text.startsWith("'")) cell.value = text.slice(1);
  else if (cell.numberFormat === "@") cell.value = text;
  else if (/^[=@]./s.test(text)) {
    cell.formula = text;
    cell.value = 0; // no calculation here: formulas are stored, not computed
  } else if (NUMBER.test(text.trim())) cell.value = Number(text.replace(/,/g, ""));
  else if (/^[+-]./s.test(text)) {
    throw invalidArgument("Range.formulas", "There's a problem with this formula.");
  } else if (ERROR.test(text)) {
    cell.value = text;
    cell.error = true;
  } else if (/^(?:true|false)$/i.test(text)) cell.value = text.toLowerCase() === "true";
  else typedFigure(cell, text);
}

function typedFigure(cell: Cell, text: string): void {
  const percent = PERCENT.exec(text.trim());
  const date = DATE.exec(text.trim());
  if (percent !== null) {
    cell.value = Number((Number(percent[1]) / 100).toPrecision(15));
    if (cell.numberFormat === "General") cell.numberFormat = percent[2] === undefined ? "0%" : "0.00%";
  } else if (date !== null && Number(date[2]) <= 12 && Number(date[3]) <= 31) {
    const days = Date.UTC(Number(date[1] ?? THIS_YEAR), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
    cell.value = days + 25_569;
    if (cell.numberFormat === "General") cell.numberFormat = "m/d/yyyy";
  } else cell.value = text;
}
