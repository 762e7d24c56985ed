/**
 * F04 project-funds-add-up: in a declaration 项目资金总额 = 财政资金 + 其他资金. A blank part counts as none; where
 * the blank fiscal part could hold the rest, F06 speaks instead.
 */
import { declaredSum, sumFacts, sumRepairs } from "../declared-funds";
import { amountLike, fundRow, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F04 = defineRule(
  {
    id: "F04",
    alias: "project-funds-add-up",
    severity: "error",
    kinds: ["target"],
    source: "",
    fix: "choice",
    options: {},
    messages: {
      differs: ["total", "sum", "difference"],
      "hidden-digits": ["total", "sum", "difference"],
    },
    labels: { "write-amount": ["label", "amount"] },
  },
  ({ form, sheet }) => {
    const total = fundRow(form, "projectTotal");
    const parts = (["projectFiscal", "projectOther"] as const).flatMap((item) => fundRow(form, item) ?? []);
    if (total === null || parts.length === 0) return NOT_APPLICABLE;
    const result = declaredSum(form, total, parts);
    if (result.kind === "adds-up") return PASSED;
    if (result.kind === "unreadable" || result.kind === "parts-blank") return NOT_ENOUGH_DATA;
    if (result.kind === "fiscal-blank") return NOT_ENOUGH_DATA;
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
    return report([{ message: "differs", ...facts, fix: { kind: "choice", options } }]);
  },
);
