/**
 * What a planned cell will show, for previews and for a check of the planned state: the number formats that forms
 * use for amounts, rates and scores. Other formats show the plain number; hosts show cells by Excel's full rules.
 */
import { decimal, HUNDRED, round, type Decimal } from "../values/decimal";
import { formatSection, isPercentFormat } from "./convention";
import type { CellContent } from "./plan";

export function displayContent(content: CellContent, numberFormat: string): string {
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = decimal(value);
  return number === null ? String(value) : displayNumber(number, numberFormat);
}

/** (0.9832, "0.00%") → "98.32%"; (1234.5, "#,##0.00") → "1,234.50"; (9.9, "General") → "9.9". */
export function displayNumber(number: Decimal, numberFormat: string): string {
  const code = formatSection(numberFormat).trim();
  const pattern = /^([#,0?]*)(?:\.([0#?]+))?(%?)$/.exec(code);
  if (pattern === null || code === "") return number.toFixed();
  const [, whole = "", decimals = "", percent = ""] = pattern;
  const shown = round(
    isPercentFormat(numberFormat) ? number.times(HUNDRED) : number,
    decimals.length,
    "half-up",
  );
  const [digits = "0", rest = ""] = shown.toFixed(decimals.length).split(".");
  const optional = /[#?]*$/.exec(decimals)?.[0].length ?? 0;
  const fraction = trimOptional(rest, optional);
  const grouped = whole.includes(",") ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
  return `${grouped}${fraction === "" ? "" : `.${fraction}`}${percent}`;
}

/** Drops up to `optional` trailing zeros, which `#` places do not show. */
function trimOptional(digits: string, optional: number): string {
  let end = digits.length;
  while (end > digits.length - optional && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
