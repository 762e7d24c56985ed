/**
 * F12 money-unit: the unit of the amounts is printed, no amount contradicts it, and the amounts are plausible in it.
 *
 * Some layouts print no unit. Then it is asked for only when the amounts could be read both ways: whole amounts of a
 * thousand and more are 元 to every reader.
 */
import type { Form, FundRow, NumberCell } from "../../forms/form";
import { compact } from "../../values/text";
import { decimalPlaces, decimal, literal, ZERO, type Decimal } from "../../values/decimal";
import { fundRow } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F12 = defineRule(
  {
    id: "F12",
    alias: "money-unit",
    severity: "warning",
    kinds: ["target", "self-evaluation"],
    source: "",
    fix: null,
    options: { smallestYuan: "1000", largestTenThousandYuan: "1000000" },
    messages: {
      missing: ["amount"],
      contradicts: ["amount", "unit"],
      "too-small": ["amount"],
      "too-large": ["amount"],
    },
    labels: {},
  },
  ({ form, options }) => {
    const total = fundRow(form, "total") ?? fundRow(form, "annualTotal") ?? fundRow(form, "projectTotal");
    if (total === null) return NOT_APPLICABLE;
    const { moneyUnit } = form.funds;
    const printed = amounts(form).find(({ text }) => unitIn(text) !== null && unitIn(text) !== moneyUnit);
    if (printed !== undefined && moneyUnit !== null) {
      const data = { amount: printed.text, unit: moneyUnit };
      return report([{ message: "contradicts", data, cells: [printed.cell] }]);
    }
    const largest = largestOf(total);
    if (largest === null) return NOT_ENOUGH_DATA;
    const { cell, number } = largest;
    const finding = { data: { amount: cell.text }, cells: [cell.cell] };
    const smallestYuan = decimal(options.smallestYuan) ?? literal("1000");
    if (moneyUnit === null) {
      if (printed !== undefined || (number.gte(smallestYuan) && decimalPlaces(number) <= 2)) return PASSED;
      return report([{ message: "missing", ...finding }]);
    }
    if (moneyUnit === "元") {
      return number.lt(smallestYuan) ? report([{ message: "too-small", ...finding }]) : PASSED;
    }
    const tooLarge = number.gte(decimal(options.largestTenThousandYuan) ?? literal("1000000"));
    return tooLarge ? report([{ message: "too-large", ...finding }]) : PASSED;
  },
);

const COLUMNS = ["amount", "initialBudget", "annualBudget", "executed"] as const;

const amounts = (form: Form): readonly NumberCell[] =>
  form.funds.rows.flatMap((row) => COLUMNS.flatMap((column) => row[column] ?? []));

/** A unit written behind the amount itself: 12万元. */
function unitIn(text: string): "元" | "万元" | null {
  if (!text.includes("元")) return null;
  const plain = compact(text);
  return /\d万元?$/.test(plain) ? "万元" : /\d元$/.test(plain) ? "元" : null;
}

function largestOf(row: FundRow): { readonly cell: NumberCell; readonly number: Decimal } | null {
  let largest: { readonly cell: NumberCell; readonly number: Decimal } | null = null;
  for (const column of COLUMNS) {
    const cell = row[column];
    if (cell === null || cell.number === null || cell.number.lte(ZERO)) continue;
    if (largest === null || cell.number.gt(largest.number)) largest = { cell, number: cell.number };
  }
  return largest;
}
