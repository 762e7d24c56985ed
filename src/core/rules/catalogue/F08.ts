/**
 * F08 over-executed: more was executed than the annual budget holds. In a part of the funds it is a warning: the
 * money may stand in the wrong row.
 */
import { ZERO } from "../../values/decimal";
import { amountLike, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, reportOn } from "../rule";

export const F08 = defineRule(
  {
    id: "F08",
    alias: "over-executed",
    severity: "error",
    kinds: ["self-evaluation"],
    source: "",
    fix: null,
    options: {},
    messages: {
      total: ["executed", "annualBudget", "excess"],
      part: ["label", "executed", "annualBudget", "excess"],
    },
    labels: {},
  },
  ({ form }) => {
    const { rows } = form.funds;
    if (rows.length === 0) return NOT_APPLICABLE;
    const excesses = rows.flatMap((row) => {
      const executed = numberOf(row.executed);
      const annualBudget = numberOf(row.annualBudget);
      return executed === null || annualBudget === null
        ? []
        : [{ row, excess: executed.minus(annualBudget) }];
    });
    const over = excesses.filter(({ excess }) => excess.gt(ZERO));
    // What the total already says is not said again of its parts.
    const totals = over.filter(({ row }) => row.item === "total");
    const findings = (totals.length > 0 ? totals : over).map(({ row, excess }) => {
      const amounts = {
        executed: textOf(row.executed),
        annualBudget: textOf(row.annualBudget),
        excess: amountLike(excess, textOf(row.annualBudget)),
      };
      const cells = [row.executed, row.annualBudget].flatMap((cell) => cell?.cell ?? []);
      return row.item === "total"
        ? ({ message: "total", data: amounts, cells } as const)
        : ({ message: "part", data: { ...amounts, label: row.label }, cells, severity: "warning" } as const);
    });
    return reportOn(excesses.length > 0, findings);
  },
);
