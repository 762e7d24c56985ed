/**
 * What people type into a cell, as its content; and a cell's content as the text to edit.
 *
 * Numbers become numbers, also with thousands separators, a percent sign or full-width digits; all else is text.
 * A leading "=" is text too, although Excel would make it a formula: here nothing calculates formulas, and in these
 * forms "=100%" is how a target value is written. Dates stay as typed: the rules read them as they are.
 */
import { isGeneral, isPercentFormat } from "../../../core/plan/convention";
import type { CellContent } from "../../../core/plan/plan";
import type { CellSnapshot } from "../../../core/sheet/snapshot";
import { decimal, HUNDRED, type Decimal } from "../../../core/values/decimal";

export interface Typed {
  readonly content: CellContent;
  /** Number format that the cell needs to show it as typed; `null` keeps its own. */
  readonly numberFormat: string | null;
  /** A text that Excel would have taken for a formula. */
  readonly formulaAsText: boolean;
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(%?)$/;

/** The text that editing a cell begins with; leaving it unchanged changes nothing. */
export function editText(cell: CellSnapshot): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (typeof value === "number") {
    if (isPercentFormat(cell.numberFormat)) return `${decimal(value)?.times(HUNDRED).toFixed() ?? value}%`;
    // Dates are numbers; people know them by how they look.
    return /[ymdhs]/i.test(cell.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) &&
      !isGeneral(cell.numberFormat)
      ? cell.text
      : (decimal(value)?.toFixed() ?? String(value));
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}

/** `numberFormat` is the cell's. */
export function typedContent(text: string, numberFormat: string): Typed {
  const asText = (value: string): Typed => ({
    content: { value, formula: null },
    numberFormat: null,
    formulaAsText: value.startsWith("="),
  });
  if (text.trim() === "") return { ...asText(""), content: { value: null, formula: null } };
  // The apostrophe says "text" in Excel and is not part of it.
  if (text.startsWith("'")) return { ...asText(text.slice(1)), formulaAsText: false };
  if (numberFormat === "@") return { ...asText(text), formulaAsText: false };
  const number = typedNumber(text);
  if (number === null) return asText(text);
  const { value, percent, decimals } = number;
  const share = percent || isPercentFormat(numberFormat);
  return {
    content: { value: Number((share ? value.div(HUNDRED) : value).toFixed()), formula: null },
    numberFormat: percent && isGeneral(numberFormat) ? (decimals > 0 ? "0.00%" : "0%") : null,
    formulaAsText: false,
  };
}

function typedNumber(
  text: string,
): { readonly value: Decimal; readonly percent: boolean; readonly decimals: number } | null {
  const match = NUMBER.exec(text.normalize("NFKC").trim());
  const digits = match?.[1]?.replace(/,/g, "") ?? "";
  if (!/\d/.test(digits)) return null;
  // A number keeps 15 digits in Excel; longer ones are codes, and must not lose their last digits.
  if (digits.replace(/^[+-]?0*|\./g, "").length > 15) return null;
  const value = decimal(digits);
  if (value === null) return null;
  return { value, percent: match?.[2] === "%", decimals: digits.split(".")[1]?.length ?? 0 };
}
