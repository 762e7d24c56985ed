/**
 * What the fund rules share: finding rows, and how exact a printed amount is.
 */
import type { Form, FundItem, FundRow, NumberCell } from "../forms/form";
import { decimal, type Decimal } from "../values/decimal";

/** The first row of this kind (年度资金总额, 其中：当年财政拨款 …), or `null`. */
export function fundRow(form: Form, item: FundItem): FundRow | null {
  return form.funds.rows.find((row) => row.item === item) ?? null;
}

/** How many decimals a decimal has ("9.90" read as 9.9 has one). */
export function decimalPlaces(value: Decimal): number {
  const text = value.toFixed();
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}

/**
 * How far the true amount may lie from the printed one, in the form's unit: an amount printed in 万元 with two
 * decimals hides up to 50 元 either way. `null` in 元, or when the cell holds the amount down to the 元.
 */
export function hiddenHalfUnit(form: Form, amount: NumberCell): Decimal | null {
  if (form.funds.moneyUnit !== "万元" || amount.number === null) return null;
  const places = Math.max(2, decimalPlaces(amount.number));
  return places >= 4 ? null : decimal(`5e-${places + 1}`);
}

/** The number of a cell that may be absent. */
export const numberOf = (cell: NumberCell | null): Decimal | null => cell?.number ?? null;

/** The text of a cell that may be absent, as a message shows it. */
export const textOf = (cell: { readonly text: string } | null): string => cell?.text ?? "";
