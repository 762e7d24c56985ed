/**
 * Percentages: one meaning, several ways to stand in a cell: the text `98.32%`, the number 0.9832 under a percent
 * format, or 98.32 under a header that carries the sign, such as 执行率(%).
 */
import { decimal, HUNDRED, type Decimal } from "./decimal";
import { parseAmount } from "./amount";
import { isPercentFormat } from "./number-format";
import { compact } from "./text";

export { isPercentFormat };

/** What is known about the cell besides its text. */
export interface PercentHints {
  /** The column's header; `执行率(%)` says that its numbers are percent points. */
  readonly header?: string;
  /** The cell's value when it is a number. */
  readonly value?: number;
  /** The cell's number format. */
  readonly numberFormat?: string;
}

/**
 * Percent points (98.32), or `null` when the cell holds no percentage or it cannot be told what is meant.
 * A number from 0 to 1 without any sign of percent is not guessed: it may be 0.98 % or 98 %.
 */
export function readPercent(text: string, hints: PercentHints = {}): Decimal | null {
  if (hints.value !== undefined && hints.numberFormat !== undefined && isPercentFormat(hints.numberFormat)) {
    return decimal(hints.value)?.times(HUNDRED) ?? null;
  }
  if (text.length > 100) return null;
  const plain = compact(text);
  const worded = /^百分之(.+)$/.exec(plain)?.[1];
  if (worded !== undefined) return parseAmount(worded);
  const number = hints.value === undefined ? parseAmount(plain) : decimal(hints.value);
  if (
    number === null ||
    plain.endsWith("%") ||
    (hints.header !== undefined && /%|百分/.test(compact(hints.header)))
  ) {
    return number;
  }
  return number.gt(0) && number.lte(1) ? null : number;
}
