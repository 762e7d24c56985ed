/**
 * Amounts, weights and scores as printed: `71200.00`, `70,000`, `１２．５`, `10分`, `￥1,200`.
 */
import { decimal, type Decimal } from "./decimal";
import { compact } from "./text";

const AMOUNT =
  /^[¥$]?([+-]?)[¥$]?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d{1,2})?(?:分|%|元|万元)?$/i;

/** Nothing to be undone. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/** Longer texts are prose, and no amount has so many digits. */
const LONGEST = 100;

/**
 * The number that a cell of amounts, weights, rates or scores shows; `null` when it shows none or is unreadable.
 * A currency sign in front and one of 分, %, 元, 万元 behind are dropped, never converted: the column says the unit.
 * Accounting style `(1,200)` is −1200. Thousands separators must stand at thousands: `1,2` is unreadable.
 */
export function parseAmount(text: string): Decimal | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return decimal(text);
  const plain = compact(text).replace(/\u2212/g, "-");
  const negative = /^\((.+)\)$/.exec(plain)?.[1];
  const match = AMOUNT.exec(negative ?? plain);
  if (match === null) return null;
  const [, sign = "", digits = "", exponent = ""] = match;
  if (negative !== undefined && sign !== "") return null;
  return decimal(`${negative === undefined ? sign : "-"}${digits.replace(/,/g, "")}${exponent}`);
}
