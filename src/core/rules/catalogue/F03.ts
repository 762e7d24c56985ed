/**
 * F03 fund-rows-add-up: the total row of a self-evaluation is the sum of its parts, in each amount column.
 *
 * Parts that are all 0 or blank were not filled in: a warning. Amounts in 万元 may miss the sum by their hidden
 * digits: a warning too, because nobody can call that wrong.
 */
import type { Form, FundColumn, FundRow } from "../../forms/form";
import { ZERO } from "../../values/decimal";
import {
  addUp,
  AMOUNT_COLUMNS,
  amountLike,
  fundRow,
  isUnreadable,
  numberOf,
  partRows,
  textOf,
} from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, reportOn, type FindingOf } from "../rule";

const META = {
  id: "F03",
  alias: "fund-rows-add-up",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "",
  fix: null,
  options: {},
  messages: {
    differs: ["column", "total", "sum", "difference"],
    "parts-blank": ["columns", "total"],
    "hidden-digits": ["column", "total", "sum", "difference"],
  },
  labels: {},
} as const;

export const F03 = defineRule(META, ({ form }) => {
  const total = fundRow(form, "total");
  const parts = partRows(form);
  if (total === null || parts.length === 0) return NOT_APPLICABLE;
  const columns = AMOUNT_COLUMNS.filter(
    (column) => numberOf(total[column]) !== null && !parts.some((part) => isUnreadable(part[column])),
  );
  if (columns.length === 0) return NOT_ENOUGH_DATA;
  const positive = columns.filter((column) => numberOf(total[column])?.gt(ZERO) === true);
  const unfilled = positive.filter((column) =>
    parts.every((part) => (numberOf(part[column]) ?? ZERO).eq(ZERO)),
  );
  return reportOn(true, [
    ...differences(
      form,
      total,
      parts,
      columns.filter((column) => !unfilled.includes(column)),
    ),
    ...blankParts(total, parts, unfilled),
  ]);
});

type Found = FindingOf<typeof META>;

function differences(
  form: Form,
  total: FundRow,
  parts: readonly FundRow[],
  columns: readonly FundColumn[],
): readonly Found[] {
  return columns.flatMap((column): readonly Found[] => {
    const amount = numberOf(total[column]);
    if (amount === null) return [];
    const added = addUp(
      form,
      amount,
      parts.map((part) => numberOf(part[column])),
    );
    if (added.difference.eq(ZERO) || addsUpSomehow(form, total, column)) return [];
    const data = {
      column,
      total: textOf(total[column]),
      sum: amountLike(added.sum, textOf(total[column])),
      difference: amountLike(added.difference.abs(), textOf(total[column])),
    };
    const cells = [total, ...parts].flatMap((row) => row[column]?.cell ?? []);
    return added.withinHiddenDigits
      ? [{ message: "hidden-digits", data, cells, severity: "warning" }]
      : [{ message: "differs", data, cells }];
  });
}

/** With rows that we do not know, parts of parts may be among them: any reading that adds up is accepted. */
function addsUpSomehow(form: Form, total: FundRow, column: FundColumn): boolean {
  const amount = numberOf(total[column]);
  const rows = form.funds.rows.filter((row) => row !== total);
  const known = rows.filter((row) => row.item !== "extra");
  return (
    amount !== null &&
    known.length < rows.length &&
    [rows, known].some((list) =>
      addUp(
        form,
        amount,
        list.map((row) => numberOf(row[column])),
      ).difference.eq(ZERO),
    )
  );
}

function blankParts(
  total: FundRow,
  parts: readonly FundRow[],
  columns: readonly FundColumn[],
): readonly Found[] {
  if (columns.length === 0) return [];
  return [
    {
      message: "parts-blank",
      data: { columns: columns.join(","), total: columns.map((column) => textOf(total[column])).join(" / ") },
      cells: columns.flatMap((column) => [total, ...parts].flatMap((row) => row[column]?.cell ?? [])),
      severity: "warning",
    },
  ];
}
