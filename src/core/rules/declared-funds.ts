/**
 * The two sums of a declaration (F04: 项目资金总额, F05: 年度资金申请总额): one way of adding, two sets of rows.
 */
import type { Form, FundRow } from "../forms/form";
import type { SheetSnapshot } from "../sheet/snapshot";
import { ZERO, type Decimal } from "../values/decimal";
import { numberEdit } from "./edits";
import { addUp, amountLike, isNothing, isUnreadable, numberOf, textOf } from "./funds";
import type { FixEdit } from "./rule";

/**
 * - `unreadable`: a total or part that is no amount, or no total at all
 * - `parts-blank`: the total is positive and no part is filled in
 * - `fiscal-blank`: the fiscal part is blank and the others stay below the total
 * - `differs` and `hidden-digits`: the parts give another sum
 */
export type DeclaredSum =
  | { readonly kind: "unreadable" }
  | { readonly kind: "adds-up" }
  | { readonly kind: "parts-blank" }
  | {
      readonly kind: "fiscal-blank" | "differs" | "hidden-digits";
      readonly sum: Decimal;
      readonly difference: Decimal;
    };

/** `parts` begin with the fiscal part. */
export function declaredSum(form: Form, total: FundRow, parts: readonly FundRow[]): DeclaredSum {
  const amount = numberOf(total.amount);
  if (amount === null || parts.some((part) => isUnreadable(part.amount))) return { kind: "unreadable" };
  if (parts.every((part) => isNothing(part.amount))) {
    return { kind: amount.gt(ZERO) ? "parts-blank" : "adds-up" };
  }
  const { sum, difference, withinHiddenDigits } = addUp(
    form,
    amount,
    parts.map((part) => numberOf(part.amount)),
  );
  if (difference.eq(ZERO) || isSumOfSome(difference, unknownAmounts(form))) return { kind: "adds-up" };
  if (withinHiddenDigits) return { kind: "hidden-digits", sum, difference };
  const fiscal = parts[0];
  const fiscalOpen = fiscal !== undefined && isNothing(fiscal.amount) && difference.gt(ZERO);
  return { kind: fiscalOpen ? "fiscal-blank" : "differs", sum, difference };
}

/** Amounts of rows that no rule knows (事业收入, 单位资金); nobody can tell which of the two totals they belong to. */
const unknownAmounts = (form: Form): readonly Decimal[] =>
  form.funds.rows.filter((row) => row.item === "extra").flatMap((row) => numberOf(row.amount) ?? []);

/** Some of the amounts make up the rest; with many of them any sum can be made, so only the first ones are tried. */
function isSumOfSome(rest: Decimal, amounts: readonly Decimal[]): boolean {
  const sums = amounts
    .slice(0, 6)
    .reduce<readonly Decimal[]>((made, amount) => [...made, ...made.map((one) => one.plus(amount))], [ZERO]);
  return sums.slice(1).some((one) => one.eq(rest));
}

/** Texts and cells of a finding about the sum. */
export function sumFacts(
  total: FundRow,
  parts: readonly FundRow[],
  sum: Decimal,
  difference: Decimal,
): {
  readonly data: Readonly<Record<"total" | "sum" | "difference", string>>;
  readonly cells: readonly string[];
} {
  return {
    data: {
      total: textOf(total.amount),
      sum: amountLike(sum, textOf(total.amount)),
      difference: amountLike(difference.abs(), textOf(total.amount)),
    },
    cells: [total, ...parts].flatMap((row) => row.amount?.cell ?? []),
  };
}

/** A way to make the sum right: the total becomes the sum, or a part takes what is missing. */
export interface SumRepair {
  readonly row: FundRow;
  readonly amount: Decimal;
  readonly edits: readonly FixEdit[];
}

export function sumRepairs(
  sheet: SheetSnapshot,
  total: FundRow,
  parts: readonly FundRow[],
  sum: Decimal,
  difference: Decimal,
): readonly SumRepair[] {
  const repair = (row: FundRow, amount: Decimal): readonly SumRepair[] =>
    row.amount === null || amount.lt(ZERO)
      ? []
      : [{ row, amount, edits: numberEdit(sheet, row.amount.cell, amount) }];
  return [
    ...repair(total, sum),
    ...parts.flatMap((part) => repair(part, (numberOf(part.amount) ?? ZERO).plus(difference))),
  ];
}
