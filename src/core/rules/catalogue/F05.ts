/**
 * F05 annual-funds-add-up: in a declaration 年度资金申请总额 = 当年财政拨款 + 上年结转 + 其他. Parts that were left
 * blank are a warning: the sum cannot be wrong, but nobody sees where the money comes from.
 */
import { declaredSum, sumFacts, sumRepairs } from "../declared-funds";
import { amountLike, fundRow, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F05 = defineRule(
  {
    id: "F05",
    alias: "annual-funds-add-up",
    severity: "error",
    kinds: ["target"],
    source: "",
    fix: "choice",
    options: {},
    messages: {
      differs: ["total", "sum", "difference"],
      "hidden-digits": ["total", "sum", "difference"],
      "parts-blank": ["total"],
      "fiscal-blank": ["total", "sum", "difference"],
    },
    labels: { "write-amount": ["label", "amount"] },
  },
  ({ form, sheet }) => {
    const total = fundRow(form, "annualTotal");
    const items = ["annualFiscal", "carriedOver", "annualOther"] as const;
    const parts = items.flatMap((item) => fundRow(form, item) ?? []);
    if (total === null || parts.length === 0) return NOT_APPLICABLE;
    const result = declaredSum(form, total, parts);
    if (result.kind === "adds-up") return PASSED;
    if (result.kind === "unreadable") return NOT_ENOUGH_DATA;
    if (result.kind === "parts-blank") {
      const cells = [total, ...parts].flatMap((row) => row.amount?.cell ?? []);
      return report([
        { message: "parts-blank", severity: "warning", data: { total: textOf(total.amount) }, cells },
      ]);
    }
    const facts = sumFacts(total, parts, result.sum, result.difference);
    if (result.kind === "hidden-digits")
      return report([{ message: "hidden-digits", severity: "warning", ...facts }]);
    const options = sumRepairs(sheet, total, parts, result.sum, result.difference).map(
      ({ row, amount, edits }) =>
        ({
          label: "write-amount",
          data: { label: row.label, amount: amountLike(amount, textOf(total.amount)) },
          edits,
        }) as const,
    );
    const fix = { kind: "choice", options } as const;
    return result.kind === "fiscal-blank"
      ? report([{ message: "fiscal-blank", severity: "warning", ...facts, fix }])
      : report([{ message: "differs", ...facts, fix }]);
  },
);
