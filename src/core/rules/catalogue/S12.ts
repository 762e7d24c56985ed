/**
 * S12 total-sum: 总分 equals the fund score plus all indicator scores, as printed.
 *
 * With a blank score the sum is not known; S17 offers to fill it first.
 */
import { totalCap } from "../../scoring/total";
import { isFormula, numberEdit } from "../edits";
import { points } from "../indicators";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  PASSED,
  report,
  type FindingOf,
  type RuleMeta,
} from "../rule";
import { printedSum, sameScore } from "../totals";

const META = {
  id: "S12",
  alias: "total-sum",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "safe",
  options: {},
  messages: { differs: ["total", "sum", "fundScore", "indicatorScores"] },
  labels: { "set-total": ["total"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S12 = defineRule(META, ({ form, sheet, evaluation }) => {
  const cell = form.total?.score ?? null;
  if (cell === null) return NOT_APPLICABLE;
  const sum = printedSum(form);
  if (sum === null || cell.number === null) return NOT_ENOUGH_DATA;
  // A profile may cap the total by the execution rate: the capped total is right, too (S14 asks for it).
  const { rate } = evaluation.funds;
  const cap = rate === null ? null : totalCap(rate, evaluation.choice.profile);
  const capped = cap !== null && sum.total.gt(cap) && sameScore(cell.number, cap);
  if (capped || sameScore(cell.number, sum.total)) return PASSED;
  const finding: Found = {
    message: "differs",
    data: {
      total: cell.text,
      sum: points(sum.total),
      fundScore: points(sum.fundScore),
      indicatorScores: points(sum.indicatorScores),
    },
    cells: [cell.cell],
  };
  // A live formula that sums wrongly must be mended by a person: a number in its place would only hide it.
  if (isFormula(sheet, cell.cell)) return report([finding]);
  return report([
    {
      ...finding,
      fix: {
        kind: "safe",
        options: [
          {
            label: "set-total",
            data: { total: points(sum.total) },
            edits: numberEdit(sheet, cell.cell, sum.total),
          },
        ],
      },
    },
  ]);
});
