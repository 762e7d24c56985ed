/**
 * From evaluations to a plan: which cells get which rate, score, total and grade, and why the others are left.
 *
 * The total that is written is the sum of the scores that will *stand in the sheet* after the plan, whoever put
 * them there: a total that contradicts the column above it would be wrong for every reader. Docs: docs/writing.md.
 */
import type { Form, FundRow, Indicator, NumberCell } from "../forms/form";
import type { Evaluation, ScoreResult } from "../scoring/evaluation";
import type { Profile } from "../scoring/profile";
import { fundScore } from "../scoring/rate";
import { gradeOf, totalCap } from "../scoring/total";
import { indexMerges, type WorkbookSnapshot } from "../sheet/snapshot";
import { decimalText, literal, type Decimal, sum, ZERO } from "../values/decimal";
import {
  formatNeeded,
  printsSubRowRates,
  rateCellNumber,
  rateStyle,
  type PlacedForm,
  type RateStyle,
} from "./convention";
import { fundScoreFormula, gradeFormula, rateFormula, sumFormula } from "./formulas";
import { Pen, type Draft, type WriteForm, type WriteScope } from "./pen";
import type { PlanNote, SkippedCell, WritePlan } from "./plan";

export interface ScorePlanOptions {
  readonly write: WriteScope;
  readonly as: WriteForm;
  /** Scores that a person chose where judgement is needed, by `decisionKey`. */
  readonly decisions?: ReadonlyMap<string, Decimal>;
}

export interface ScorePlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly notes: readonly PlanNote[];
}

export function decisionKey(form: Pick<Form, "id">, indicator: Pick<Indicator, "row">): string {
  return `${form.id}#${indicator.row}`;
}

/** `evaluations` are those of `forms`, in the same order. Declarations have nothing to score. */
export function planScores(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  evaluations: readonly Evaluation[],
  options: ScorePlanOptions,
): ScorePlan {
  const sheets = new Map(
    workbook.sheets.map((sheet) => [sheet.name, { sheet, merges: indexMerges(sheet.merges) }]),
  );
  const placed = forms.flatMap(
    (form, index): readonly (PlacedForm & { evaluation: Evaluation; pen: Pen })[] => {
      const found = sheets.get(form.sheet);
      const evaluation = evaluations[index];
      if (form.kind !== "self-evaluation" || found === undefined || evaluation === undefined) return [];
      return [
        {
          form,
          sheet: found.sheet,
          evaluation,
          pen: new Pen(found.sheet, found.merges, options.write, options.as),
        },
      ];
    },
  );
  const byLayout = new Map<string, PlacedForm[]>();
  for (const one of placed) {
    const kin = byLayout.get(one.form.layout);
    if (kin === undefined) byLayout.set(one.form.layout, [one]);
    else kin.push(one);
  }
  for (const { form, sheet, evaluation, pen } of placed) {
    new FormPlan({ form, sheet }, evaluation, byLayout.get(form.layout) ?? [], pen, options.decisions).plan();
  }
  return {
    plan: { edits: placed.flatMap(({ pen }) => pen.edits) },
    skipped: placed.flatMap(({ pen }) => pen.skipped),
    notes: placed.flatMap(({ pen }) => pen.notes),
  };
}

/** The plan of one form, in the order in which one number rests on another. */
class FormPlan {
  private readonly form: Form;
  private readonly profile: Profile;
  /** The execution rate that stands in the sheet after the plan. */
  private rate: Decimal | null = null;

  constructor(
    private readonly placed: PlacedForm,
    private readonly evaluation: Evaluation,
    private readonly kin: readonly PlacedForm[],
    private readonly pen: Pen,
    private readonly decisions: ReadonlyMap<string, Decimal> | undefined,
  ) {
    this.form = placed.form;
    this.profile = evaluation.choice.profile;
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
    const notCarriedOut = funds.zeroBudget && row.annualBudget?.number?.eq(ZERO) === true;
    const rate = funds.rate ?? (notCarriedOut ? literal(this.profile.zeroBudget.rate) : null);
    let standingRate = rate;
    if (row.rate !== null) {
      standingRate = this.planRate(row, row.rate, rate, "rate") ?? rate;
    }
    this.rate = standingRate;
    if (row.score === null) return "none";
    const weight = row.weight?.number ?? null;
    if (weight === null || standingRate === null) {
      if (row.score.number !== null) return row.score.number;
      if (row.score.text !== "" && weight === null) return "none"; // `—` under weight and score: funds are not scored
      return this.pen.skip(row.score.cell, {
        code: "not-computable",
        reason: weight === null ? "weight" : row.rate === null ? "amounts" : "rate",
      });
    }
    const score = funds.rate?.eq(standingRate) ? funds.score : null;
    const due = score ?? fundScore(weight, standingRate, this.profile.score);
    return this.pen.number({
      cell: row.score,
      number: due,
      cellNumber: due,
      numberFormat: this.scoreFormat(row.score, due, row.weight),
      draft: this.fundScoreDraft(row, standingRate),
      why: { code: "fund-score", row: this.rowNumber(row.score), column: "score" },
      stale: row.rate !== null && this.pen.isPlanned(row.rate.cell),
    });
  }

  private planRate(
    row: FundRow,
    cell: NumberCell,
    rate: Decimal | null,
    code: "rate" | "row-rate",
  ): Decimal | null {
    if (rate === null) {
      if (cell.number === null && code === "rate")
        this.pen.skip(cell.cell, { code: "not-computable", reason: "amounts" });
      return cell.number;
    }
    const target = this.pen.snapshot(cell.cell);
    const style = rateStyle(target, this.placed, this.kin, this.profile);
    const cellNumber = rateCellNumber(rate, style);
    const neighbours = this.form.funds.rows.flatMap((other) =>
      other.rate === null || other === row ? [] : [this.pen.snapshot(other.rate.cell)],
    );
    return this.pen.number({
      cell,
      number: rate,
      cellNumber,
      numberFormat: formatNeeded(
        target.numberFormat,
        rate,
        [...neighbours.filter((other) => other.value !== null), ...neighbours].map(
          (other) => other.numberFormat,
        ),
        style === "fraction",
        this.profile.display.decimals,
      ),
      draft: this.rateDraft(row, style),
      why: { code, row: this.rowNumber(cell), column: "rate" },
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
    const result = this.evaluation.indicators[index]?.result;
    if (cell === null || result === undefined) return null;
    const chosen = this.decisions?.get(decisionKey(this.form, indicator));
    const score = result.kind === "score" ? result.score : this.decided(indicator, cell, result, chosen);
    if (score === null) return this.undecided(indicator, cell, result);
    return this.pen.number({
      cell,
      number: score,
      cellNumber: score,
      numberFormat: this.scoreFormat(cell, score, indicator.weight),
      draft: { obstacle: "no-formula" },
      why: { code: "indicator-score", row: indicator.row, indicator: indicator.name.text },
    });
  }

  /** A person's choice, when it lies where it may. */
  private decided(
    indicator: Indicator,
    cell: NumberCell,
    result: Exclude<ScoreResult, { kind: "score" }>,
    chosen: Decimal | undefined,
  ): Decimal | null {
    if (chosen === undefined) return null;
    const limits = permitted(indicator, result);
    if (limits === null) return null;
    if (chosen.gte(limits.low) && chosen.lte(limits.high)) return chosen;
    return this.pen.skip(cell.cell, {
      code: "outside-interval",
      low: decimalText(limits.low),
      high: decimalText(limits.high),
    });
  }

  /** The clerk's own judgement stands when it lies where it may; otherwise the cell waits for one. */
  private undecided(indicator: Indicator, cell: NumberCell, result: ScoreResult): Decimal | null {
    if (result.kind === "score") return result.score;
    const limits = permitted(indicator, result);
    const printed = cell.number;
    if (printed !== null && limits !== null && printed.gte(limits.low) && printed.lte(limits.high))
      return printed;
    return this.pen.skip(cell.cell, { code: "judgement", reason: result.reason });
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
      numberFormat: this.scoreFormat(cell, total, weights.find((weight) => weight !== null) ?? null),
      draft: this.sumDraft(
        weights.flatMap((weight) => weight ?? []),
        total,
      ),
      why: { code: "total-weight" },
      blankOnly: true,
    });
  }

  private planTotal(scores: readonly (Decimal | null)[], cells: readonly NumberCell[]): void {
    const cell = this.form.total?.score ?? null;
    const known = allKnown(scores) && scores.length > 0 ? scores : null;
    if (known === null) {
      for (const one of [cell, this.form.grade]) {
        if (one?.text === "") this.pen.skip(one.cell, { code: "depends-on-judgement" });
      }
      return;
    }
    const added = sum(known);
    const due = this.capped(added);
    const touched = cells.some((one) => this.pen.isPlanned(one.cell));
    const draft = due.eq(added) ? this.sumDraft(cells, due) : { obstacle: "other-number" as const };
    const standing =
      cell === null
        ? due
        : this.pen.number({
            cell,
            number: due,
            cellNumber: due,
            numberFormat: this.scoreFormat(cell, due, this.form.total?.weight ?? null),
            draft,
            why: { code: "total-score" },
            stale: touched,
          });
    this.planGrade(standing, touched);
  }

  /** The issuing system's limit on totals after a poor execution, where the profile has one. */
  private capped(total: Decimal): Decimal {
    const cap = this.rate === null ? null : totalCap(this.rate, this.profile);
    return cap !== null && total.gt(cap) ? cap : total;
  }

  private planGrade(total: Decimal | null, touched: boolean): void {
    const cell = this.form.grade;
    if (cell === null) return;
    if (total === null) {
      if (cell.text === "") this.pen.skip(cell.cell, { code: "not-computable", reason: "scores" });
      return;
    }
    const grade = gradeOf(total, this.profile.bands);
    if (grade === null) {
      if (cell.text === "") this.pen.skip(cell.cell, { code: "not-computable", reason: "bands" });
      return;
    }
    const grades = this.profile.bands.map((band) => band.grade);
    this.pen.text({
      cell: cell.cell,
      text: grade,
      draft: this.gradeDraft(total),
      why: { code: "grade" },
      stale: touched,
      compare: (standing) =>
        standing.startsWith(grade)
          ? "same"
          : grades.some((other) => standing.startsWith(other) && standing.length <= other.length + 1)
            ? "other"
            : "foreign",
    });
  }

  private rateDraft(row: FundRow, style: RateStyle): Draft {
    const { executed, annualBudget } = row;
    if (executed === null || annualBudget === null) return { obstacle: "text-operand" };
    const obstacle =
      this.operandObstacle(executed, executed.number) ??
      this.operandObstacle(annualBudget, annualBudget.number);
    if (obstacle !== null) return { obstacle };
    return {
      formula: rateFormula({ executed: executed.cell, budget: annualBudget.cell }, this.profile, style),
    };
  }

  private fundScoreDraft(row: FundRow, rate: Decimal): Draft {
    if (row.weight === null || row.rate === null) return { obstacle: "text-operand" };
    const style = rateStyle(this.pen.snapshot(row.rate.cell), this.placed, this.kin, this.profile);
    const obstacle =
      this.operandObstacle(row.weight, row.weight.number) ??
      this.operandObstacle(row.rate, rateCellNumber(rate, style));
    if (obstacle !== null) return { obstacle };
    return {
      formula: fundScoreFormula({ weight: row.weight.cell, rate: row.rate.cell }, this.profile, style),
    };
  }

  private sumDraft(cells: readonly NumberCell[], total: Decimal): Draft {
    const operands = cells.map((cell) => this.pen.operand(cell.cell));
    if (!allKnown(operands)) return { obstacle: "text-operand" };
    if (!sum(operands).eq(total)) return { obstacle: "other-number" };
    return {
      formula: sumFormula(
        cells.map((cell) => cell.cell),
        this.profile.score.places,
      ),
    };
  }

  private gradeDraft(total: Decimal): Draft {
    const cell = this.form.total?.score ?? null;
    if (cell === null) return { obstacle: "text-operand" };
    const obstacle = this.operandObstacle(cell, total);
    const formula = gradeFormula(cell.cell, this.profile);
    return obstacle !== null || formula === null ? { obstacle: obstacle ?? "no-formula" } : { formula };
  }

  /** A formula reads what is really in a cell: text is no number, and hidden digits are another number. */
  private operandObstacle(cell: NumberCell, meant: Decimal | null): "text-operand" | "other-number" | null {
    const operand = this.pen.operand(cell.cell);
    if (operand === null) return "text-operand";
    return meant !== null && operand.eq(meant) ? null : "other-number";
  }

  /** Number formats of scores: the cell's own, then those of filled scores, of all scores, and of its weight. */
  private scoreFormat(cell: NumberCell, score: Decimal, weight: NumberCell | null): string | null {
    const others = [
      ...this.form.indicators.map((indicator) => indicator.score),
      ...this.form.funds.rows.map((row) => row.score),
      this.form.total?.score ?? null,
    ].flatMap((other) => (other === null || other.cell === cell.cell ? [] : [this.pen.snapshot(other.cell)]));
    const filled = [...others.filter((other) => typeof other.value === "number")];
    if (weight !== null) {
      const beside = this.pen.snapshot(weight.cell);
      if (typeof beside.value === "number") filled.push(beside);
    }
    return formatNeeded(
      this.pen.snapshot(cell.cell).numberFormat,
      score,
      [...filled, ...others.filter((other) => !isGeneralFormat(other.numberFormat))].map(
        (other) => other.numberFormat,
      ),
      false,
      this.profile.display.decimals,
    );
  }

  private rowNumber(cell: NumberCell): number {
    return Number(/\d+$/.exec(cell.cell)?.[0] ?? "0");
  }
}

/** Where a judged score may lie: the interval, or anywhere up to the weight when nothing could be computed. */
function permitted(
  indicator: Indicator,
  result: Exclude<ScoreResult, { kind: "score" }>,
): { readonly low: Decimal; readonly high: Decimal } | null {
  if (result.kind === "interval") return result;
  const weight = indicator.weight?.number ?? null;
  return weight === null ? null : { low: ZERO, high: weight };
}

function allKnown(numbers: readonly (Decimal | null)[]): numbers is readonly Decimal[] {
  return numbers.every((number) => number !== null);
}

const isGeneralFormat = (format: string): boolean => /^general$/i.test(format.trim());
