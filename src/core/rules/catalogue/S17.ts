/**
 * S17 score-missing: a rate, score, total or grade can be computed and its cell is blank. What is written, and how,
 * is what the score command writes into blanks.
 */
import type { Form } from "../../forms/form";
import { hasBlankScores } from "../../plan/blanks";
import { planScores } from "../../plan/build";
import type { CellEdit } from "../../plan/plan";
import type { Evaluation } from "../../scoring/evaluation";
import { decimal, decimalText } from "../../values/decimal";
import { oneLine, points } from "../indicators";
import { defineRule, NOT_APPLICABLE, PASSED, report, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "S17",
  alias: "score-missing",
  severity: "info",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "safe",
  options: {},
  messages: {
    rate: ["value"],
    "row-rate": ["value"],
    "fund-score": ["value"],
    "indicator-score": ["name", "value"],
    "total-weight": ["value"],
    "total-score": ["value"],
    grade: ["value"],
  },
  labels: { fill: ["value"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S17 = defineRule(META, ({ form, sheet, evaluation }) => {
  if (form.indicatorHeaders.score === null) return NOT_APPLICABLE;
  if (!hasBlankScores(form, sheet)) return PASSED;
  const { plan } = planScores({ sheets: [sheet], date1904: false }, [form], [evaluation], {
    write: "blanks",
    as: "values",
  });
  return report(plan.edits.flatMap((edit) => findingOf(edit, shownValue(edit, form, evaluation))));
});

/** As a reader writes it: rates in percent, whatever the cell will hold, and two decimals. */
function shownValue({ cell, after, why }: CellEdit, form: Form, evaluation: Evaluation): string {
  if (why.code === "rate" || why.code === "row-rate") {
    const index = form.funds.rows.findIndex((row) => row.rate?.cell === cell);
    const rate = why.code === "rate" ? evaluation.funds.rate : (evaluation.rowRates.get(index) ?? null);
    if (rate !== null) return `${decimalText(rate, 2)}%`;
  }
  const number = typeof after.value === "number" ? decimal(after.value) : null;
  return number === null ? String(after.value ?? "") : points(number);
}

function findingOf(edit: CellEdit, value: string): readonly Found[] {
  const { cell, before, after, numberFormat, why } = edit;
  const place = {
    cells: [cell],
    fix: {
      kind: "safe",
      options: [{ label: "fill", data: { value }, edits: [{ cell, before, after, numberFormat }] }],
    },
  } as const;
  switch (why.code) {
    case "indicator-score":
      return [{ message: why.code, data: { name: oneLine(why.indicator), value }, ...place }];
    case "rate":
    case "row-rate":
    case "fund-score":
    case "total-weight":
    case "total-score":
    case "grade":
      return [{ message: why.code, data: { value }, ...place }];
    case "fix":
    case "typed":
    case "undo":
      return []; // never planned by scoring
  }
}
