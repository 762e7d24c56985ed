/**
 * The plan of one form, in the order in which one number rests on another: rate, fund score, indicator scores,
 * total, grade.
 *
 * The total that is written is the sum of the scores that will *stand in the sheet* after the plan, whoever put
 * them there: a total that contradicts the column above it would be wrong for every reader.
 */
import type { Form, FundRow, Indicator, NumberCell } from "../forms/form";
import { isAllowed, type Decisions } from "../scoring/decide";
import { executionWeight } from "../scoring/evaluate";
import type { Evaluation, IndicatorEvaluation } from "../scoring/evaluation";
import type { Profile } from "../scoring/profile";
import { fundScore } from "../scoring/rate";
import { gradeOf, totalCap } from "../scoring/total";
import { decimalText, literal, round, sum, ZERO, type Decimal } from "../values/decimal";
import { printsSubRowRates, rateCellNumber, type PlacedForm } from "./convention";
import { Drafts } from "./drafts";
import { runs } from "./formulas";
import type { Pen } from "./pen";

export class FormPlan {
  private readonly form: Form;
  private readonly profile: Profile;
  private readonly drafts: Drafts;
  /** The execution rate that stands in the sheet after the plan. */
  private rate: Decimal | null = null;

  constructor(
    private readonly placed: PlacedForm,
    private readonly evaluation: Evaluation,
    private readonly kin: readonly PlacedForm[],
    private readonly pen: Pen,
    private readonly decisions: Decisions,
  ) {
    this.form = placed.form;
    this.profile = evaluation.choice.profile;
    this.drafts = new Drafts(placed, kin, this.profile, pen);
  }

  plan(): void {
    const totalRow = this.form.funds.rows.find((row) => row.item === "total");
    const fund = totalRow === undefined ? "none" : this.planFunds(totalRow);
    this.planSubRowRates();
    const scores = this.form.indicators.map((indicator, index) => this.planIndicator(indicator, index));
    this.planTotalWeight(totalRow);
    const cells = [
      ...(totalRow === undefined || totalRow.score === null || fund === "none" ? [] : [totalRow.score]),
      ...this.form.indicators.flatMap((indicator) => (indicator.score === null ? [] : [indicator.score])),
    ];
    this.planTotal(fund === "none" ? scores : [fund, ...scores], cells);
  }

  /** Rate and score of the total row; returns the score that will stand, "none" when the layout scores no funds. */
  private planFunds(row: FundRow): Decimal | null | "none" {
    const { funds } = this.evaluation;
    // Nothing budgeted (0 is written there, it is not merely blank): what the issuing system prints for it.
    const notCarriedOut = funds.zeroBudget && funds.score !== null;
    const rate = funds.rate ?? (notCarriedOut ? literal(this.profile.zeroBudget.rate) : null);
    const printed = row.rate === null ? null : this.planRate(row, row.rate, rate, "rate");
    const standing = printed ?? rate;
    this.rate = standing;
    const { score } = row;
    if (score === null) return "none";
    const weight = row.weight?.number ?? null;
    if (weight === null && score.number === null && score.text !== "") return "none"; // `—`: funds are not scored
    if (standing === null) {
      return score.number ?? this.pen.skip(score.cell, { code: "not-computable", reason: "amounts" });
    }
    // A rate that stands in the sheet is scored as it stands: reviewers recompute the score from it.
    const same = notCarriedOut || funds.rate?.eq(standing) === true;
    const due =
      (same ? funds.score : null) ??
      fundScore(executionWeight(this.form, this.profile), standing, this.profile.score);
    return this.pen.number({
      cell: score,
      number: due,
      cellNumber: due,
      numberFormat: () => this.drafts.scoreFormat(score, due, row.weight),
      draft: () => this.drafts.fundScore(row, standing),
      why: { code: "fund-score", row: rowNumber(score), column: "score" },
      stale:
        row.rate !== null && this.pen.changes(row.rate.cell) && this.pen.mayDepend(score.cell, row.rate.cell),
    });
  }

  private planRate(
    row: FundRow,
    cell: NumberCell,
    rate: Decimal | null,
    code: "rate" | "row-rate",
  ): Decimal | null {
    if (rate === null) {
      if (cell.number === null) this.pen.skip(cell.cell, { code: "not-computable", reason: "amounts" });
      return cell.number;
    }
    const style = this.drafts.rateStyle(cell);
    return this.pen.number({
      cell,
      number: rate,
      cellNumber: rateCellNumber(rate, style),
      numberFormat: () => this.drafts.rateFormat(row, cell, rate, style),
      draft: () => this.drafts.rate(row, rate, style),
      why: { code, row: rowNumber(cell), column: "rate" },
    });
  }

  private planSubRowRates(): void {
    let prints: boolean | null = null;
    this.form.funds.rows.forEach((row, index) => {
      const rate = this.evaluation.rowRates.get(index);
      if (row.item === "total" || row.rate === null || rate === undefined) return;
      const mark = row.rate.number === null && row.rate.text !== "";
      if (mark) return; // `—` and `-` in a sub-row say that the layout wants no rate there
      prints ??= printsSubRowRates(this.placed, this.kin);
      if (row.rate.number !== null || prints) this.planRate(row, row.rate, rate, "row-rate");
    });
  }

  /** Returns the score that will stand; `null` when the total cannot rest on it. */
  private planIndicator(indicator: Indicator, index: number): Decimal | null {
    const cell = indicator.score;
    const evaluated = this.evaluation.indicators[index];
    if (cell === null || evaluated === undefined) return null;
    const sharing = this.form.indicators.filter(({ score }) => score?.cell === cell.cell);
    if (sharing.length > 1) return this.sharedScore(cell, sharing[0] === indicator);
    const { result } = evaluated;
    const score =
      result.kind === "score"
        ? result.score
        : this.chosen(cell, evaluated, this.decisions.get(indicator.row));
    if (score === null) {
      // The clerk's own judgement stands when it lies where it may; otherwise the cell waits for one.
      if (cell.number !== null && isAllowed(evaluated, cell.number)) return cell.number;
      if (result.kind !== "score") this.pen.skip(cell.cell, { code: "judgement", reason: result.reason });
      return null;
    }
    return this.pen.number({
      cell,
      number: score,
      cellNumber: score,
      numberFormat: () => this.drafts.scoreFormat(cell, score, indicator.weight),
      draft: () => ({ obstacle: "no-formula" }),
      why: { code: "indicator-score", row: indicator.row, indicator: indicator.name.text },
    });
  }

  /** One merged cell for several indicators: what stands there counts once, and is theirs together. */
  private sharedScore(cell: NumberCell, first: boolean): Decimal | null {
    if (cell.number !== null) return first ? cell.number : ZERO;
    return first ? this.pen.skip(cell.cell, { code: "shared-cell" }) : null;
  }

  /** A person's choice, when it lies where it may. */
  private chosen(
    cell: NumberCell,
    evaluated: IndicatorEvaluation,
    choice: Decimal | undefined,
  ): Decimal | null {
    if (choice === undefined) return null;
    if (isAllowed(evaluated, choice)) return choice;
    const { result, working } = evaluated;
    const [low, high] =
      result.kind === "interval" ? [result.low, result.high] : [ZERO, working.weight ?? ZERO];
    return this.pen.skip(cell.cell, {
      code: "outside-interval",
      low: decimalText(low),
      high: decimalText(high),
    });
  }

  private planTotalWeight(totalRow: FundRow | undefined): void {
    const cell = this.form.total?.weight ?? null;
    if (cell === null || cell.text !== "") return;
    const weights = [
      ...(totalRow === undefined || totalRow.weight === null ? [] : [totalRow.weight]),
      ...this.form.indicators.map((indicator) => indicator.weight),
    ];
    const numbers = weights.map((weight) => weight?.number ?? null);
    if (!allKnown(numbers) || numbers.length === 0) {
      this.pen.skip(cell.cell, { code: "not-computable", reason: "weights" });
      return;
    }
    const total = sum(numbers);
    this.pen.number({
      cell,
      number: total,
      cellNumber: total,
      numberFormat: () =>
        this.drafts.scoreFormat(cell, total, weights.find((weight) => weight !== null) ?? null),
      draft: () =>
        this.drafts.sum(
          weights.flatMap((weight) => weight ?? []),
          total,
        ),
      why: { code: "total-weight" },
    });
  }

  private planTotal(scores: readonly (Decimal | null)[], cells: readonly NumberCell[]): void {
    const cell = this.form.total?.score ?? null;
    if (!allKnown(scores) || scores.length === 0) {
      for (const one of [cell, this.form.grade]) {
        if (one?.text === "") this.pen.skip(one.cell, { code: "depends-on-judgement" });
      }
      return;
    }
    // Scores have the profile's decimals; a live formula among them may hold more than it shows.
    const { places, mode } = this.profile.score;
    const added = round(sum(scores), places, mode);
    const due = this.capped(added);
    const touched = cells.some((one) => this.pen.changes(one.cell));
    const missing = cell === null || !touched ? [] : this.pen.leftOut(cell.cell, addressesOf(cells));
    if (cell !== null && missing.length > 0 && !this.pen.replacesFormulas) {
      this.pen.skip(cell.cell, { code: "sum-leaves-out", cells: runs(missing).join(", ") });
      this.planGrade(null, touched, "total");
      return;
    }
    const standing =
      cell === null
        ? due
        : this.pen.number({
            cell,
            number: due,
            cellNumber: due,
            numberFormat: () => this.drafts.scoreFormat(cell, due, this.form.total?.weight ?? null),
            draft: () => (due.eq(added) ? this.drafts.sum(cells, due) : { obstacle: "other-number" }),
            why: { code: "total-score" },
            stale: touched && missing.length === 0,
          });
    this.planGrade(standing, touched);
  }

  /** The issuing system's limit on totals after a poor execution, where the profile has one. */
  private capped(total: Decimal): Decimal {
    const cap = this.rate === null ? null : totalCap(this.rate, this.profile);
    return cap !== null && total.gt(cap) ? cap : total;
  }

  private planGrade(total: Decimal | null, touched: boolean, open: "scores" | "total" = "scores"): void {
    const cell = this.form.grade;
    if (cell === null) return;
    const grade = total === null ? null : gradeOf(total, this.profile.bands);
    if (total === null || grade === null) {
      const reason = total === null ? open : "bands";
      if (cell.text === "") this.pen.skip(cell.cell, { code: "not-computable", reason });
      return;
    }
    const grades = this.profile.bands.map((band) => band.grade);
    this.pen.text({
      cell: cell.cell,
      text: grade,
      draft: this.drafts.grade(this.form.total?.score ?? null, total),
      why: { code: "grade" },
      stale: touched,
      // 优秀 says the same as 优; tick boxes (□优 □良) are somebody's own design and are left alone.
      compare: (standing) => {
        if (standing.startsWith(grade) && standing.length <= grade.length + 1) return "same";
        const other = grades.some((one) => standing.startsWith(one) && standing.length <= one.length + 1);
        return other ? "other" : "foreign";
      },
    });
  }
}

const addressesOf = (cells: readonly NumberCell[]): readonly string[] => [
  ...new Set(cells.map(({ cell }) => cell)),
];

function rowNumber(cell: NumberCell): number {
  return Number(/\d+$/.exec(cell.cell)?.[0] ?? "0");
}

function allKnown(numbers: readonly (Decimal | null)[]): numbers is readonly Decimal[] {
  return numbers.every((number) => number !== null);
}
