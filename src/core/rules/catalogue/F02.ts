/**
 * F02 fund-score: the fund 得分 is the score of the printed rate, and never above its weight.
 *
 * Whether the rate itself is right is F01's matter. A score taken of the unrounded quotient (a live formula) is
 * a question of rounding and only a warning.
 */
import { decimalPlaces, decimalText, divide, HUNDRED, round, ZERO, type Decimal } from "../../values/decimal";
import { numberEdit } from "../edits";
import { statedExecutionWeight } from "../../scoring/evaluate";
import type { Profile } from "../../scoring/profile";
import { fundRow, numberOf, printedRate } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F02 = defineRule(
  {
    id: "F02",
    alias: "fund-score",
    severity: "error",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: "choice",
    options: {},
    messages: {
      differs: ["printed", "rate", "weight", "computed"],
      "above-weight": ["printed", "weight", "computed"],
      "unrounded-rate": ["printed", "rate", "weight", "computed"],
      "one-decimal": ["printed", "computed"],
    },
    labels: { "write-score": ["score"] },
  },
  ({ form, sheet, evaluation }) => {
    const total = fundRow(form, "total");
    if (total === null || total.score === null) return NOT_APPLICABLE;
    const { profile } = evaluation.choice;
    const rate = printedRate(total.rate, profile);
    const score = numberOf(total.score);
    const weight = statedExecutionWeight(form);
    if (rate === null || score === null || weight === null) return NOT_ENOUGH_DATA;

    const { places } = profile.score;
    const due = scoreOf(rate, weight, profile);
    const shown = decimalPlaces(score) > places ? round(score, places, "half-up") : score;
    if (shown.eq(due)) return PASSED;
    // A score of the right rate beside a wrong one: F01 says so of the rate, and with it both are right.
    const { rate: right } = evaluation.funds;
    if (right !== null && !right.eq(rate) && shown.eq(scoreOf(right, weight, profile))) return PASSED;
    const computed = decimalText(due, 2);
    const data = {
      printed: total.score.text,
      rate: total.rate?.text ?? "",
      weight: decimalText(weight),
      computed,
    };
    const place = {
      cells: [total.score.cell, ...(total.rate === null ? [] : [total.rate.cell])],
      fix: {
        kind: "choice",
        options: [
          {
            label: "write-score",
            data: { score: computed },
            edits: numberEdit(sheet, total.score.cell, due),
          },
        ],
      },
    } as const;
    if (score.gt(weight)) return report([{ message: "above-weight", data, ...place }]);
    const unrounded = scoreOfQuotient(numberOf(total.executed), numberOf(total.annualBudget), weight, places);
    if (unrounded?.eq(shown) === true) {
      return report([{ message: "unrounded-rate", data, severity: "warning", ...place }]);
    }
    if (decimalPlaces(shown) === 1 && round(due, 1, "half-up").eq(shown)) {
      return report([{ message: "one-decimal", data, severity: "warning", ...place }]);
    }
    return report([{ message: "differs", data, ...place }]);
  },
);

/** The score of a rate in percent points. */
function scoreOf(rate: Decimal, weight: Decimal, profile: Profile): Decimal {
  const { places, mode } = profile.score;
  return atMost(weight, round(weight.times(rate).div(HUNDRED), places, mode));
}

const atMost = (limit: Decimal, value: Decimal): Decimal => (value.gt(limit) ? limit : value);

function scoreOfQuotient(
  executed: Decimal | null,
  annualBudget: Decimal | null,
  weight: Decimal,
  places: number,
): Decimal | null {
  if (executed === null || annualBudget === null || annualBudget.lte(ZERO)) return null;
  return divide(executed.times(weight), annualBudget, places, "half-up");
}
