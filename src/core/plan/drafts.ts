/** How a number of a form is written: the style of a rate, the number format, and the formula that gives it. */
import type { FundRow, NumberCell } from "../forms/form";
import type { Profile } from "../scoring/profile";
import type { CellSnapshot } from "../sheet/snapshot";
import { divide, HUNDRED, round, sum, type Decimal } from "../values/decimal";
import {
  formatNeeded,
  isGeneral,
  rateCellNumber,
  rateStyle,
  type PlacedForm,
  type RateStyle,
} from "./convention";
import {
  fundScoreFormula,
  gradeFormula,
  INNER_PLACES,
  LIBREOFFICE_DIGITS,
  rateFormula,
  sumFormula,
} from "./formulas";
import type { Draft, Pen } from "./pen";

/** Formats of filled cells first; of blank ones only those that somebody chose. */
function formatsOf(filled: readonly CellSnapshot[], all: readonly CellSnapshot[]): readonly string[] {
  const chosen = all.filter((cell) => !isGeneral(cell.numberFormat));
  return [...filled, ...chosen].map((cell) => cell.numberFormat);
}

/** Rounded to so many digits from the first that is not 0, as 99.9999999999556 to 100.000000000. */
function significant(value: Decimal, digits: number): Decimal {
  return value.eq(0) ? value : round(value, digits - 1 - value.e, "half-up");
}

export class Drafts {
  constructor(
    private readonly placed: PlacedForm,
    private readonly kin: readonly PlacedForm[],
    private readonly profile: Profile,
    private readonly pen: Pen,
  ) {}

  rateStyle(cell: NumberCell): RateStyle {
    return rateStyle(this.pen.snapshot(cell.cell), this.placed, this.kin, this.profile);
  }

  rateFormat(row: FundRow, cell: NumberCell, rate: Decimal, style: RateStyle): string | null {
    const others = this.placed.form.funds.rows.flatMap((other) =>
      other.rate === null || other === row ? [] : [this.pen.snapshot(other.rate.cell)],
    );
    return formatNeeded(
      this.pen.snapshot(cell.cell).numberFormat,
      rate,
      formatsOf(
        others.filter((other) => other.value !== null),
        others,
      ),
      style === "fraction",
      this.profile.display.decimals,
    );
  }

  /** Number formats of scores: the cell's own, then those of filled scores, its weight's, and of all scores. */
  scoreFormat(cell: NumberCell, score: Decimal, weight: NumberCell | null): string | null {
    const { form } = this.placed;
    const others = [
      ...form.indicators.map((indicator) => indicator.score),
      ...form.funds.rows.map((row) => row.score),
      form.total?.score ?? null,
    ].flatMap((other) => (other === null || other.cell === cell.cell ? [] : [this.pen.snapshot(other.cell)]));
    const beside = weight === null ? [] : [this.pen.snapshot(weight.cell)];
    const filled = [...others, ...beside].filter((other) => typeof other.value === "number");
    return formatNeeded(
      this.pen.snapshot(cell.cell).numberFormat,
      score,
      formatsOf(filled, others),
      false,
      this.profile.display.decimals,
    );
  }

  rate(row: FundRow, rate: Decimal, style: RateStyle): Draft {
    const { executed, annualBudget } = row;
    const obstacle =
      this.operandObstacle(executed, executed?.number) ??
      this.operandObstacle(annualBudget, annualBudget?.number);
    if (obstacle !== null) return { obstacle };
    const [spent, budget] = [executed?.number ?? null, annualBudget?.number ?? null];
    if (executed === null || annualBudget === null || spent === null || budget === null) {
      return { obstacle: "text-operand" };
    }
    const cells = { executed: executed.cell, budget: annualBudget.cell };
    const inner = divide(spent.times(HUNDRED), budget, INNER_PLACES.rate, "half-up");
    if (inner === null) return { formula: rateFormula({ ...cells, zeroBudget: true }, this.profile, style) };
    // A quotient nearer to a step than the inner ROUND, or LibreOffice, can tell: only with budgets of many digits.
    const { places, mode } = this.profile.rate;
    const coarse = mode === "half-up" ? inner : significant(inner, LIBREOFFICE_DIGITS);
    const exact = [inner, coarse].every((quotient) => round(quotient, places, mode).eq(rate));
    if (!exact) return { obstacle: "other-number" };
    return { formula: rateFormula({ ...cells, zeroBudget: false }, this.profile, style) };
  }

  /** `rate` is the one that stands in the row's cell after the plan, in points. */
  fundScore(row: FundRow, rate: Decimal): Draft {
    if (row.weight === null || row.rate === null) return { obstacle: "text-operand" };
    const style = this.rateStyle(row.rate);
    const obstacle =
      this.operandObstacle(row.weight, row.weight.number) ??
      this.operandObstacle(row.rate, rateCellNumber(rate, style));
    if (obstacle !== null) return { obstacle };
    const cells = { weight: row.weight.cell, rate: row.rate.cell };
    return { formula: fundScoreFormula(cells, this.profile, style) };
  }

  sum(cells: readonly NumberCell[], total: Decimal): Draft {
    const addresses = [...new Set(cells.map((cell) => cell.cell))];
    const operands = addresses.map((cell) => this.pen.operand(cell));
    const numbers = operands.filter((operand) => operand !== null);
    if (numbers.length < operands.length) return { obstacle: "text-operand" };
    // The formula itself rounds so, whatever the profile's mode.
    const { places } = this.profile.score;
    if (!round(sum(numbers), places, "half-up").eq(total)) return { obstacle: "other-number" };
    return { formula: sumFormula(addresses, places) };
  }

  grade(cell: NumberCell | null, total: Decimal): Draft {
    const obstacle = this.operandObstacle(cell, total);
    const formula = cell === null ? null : gradeFormula(cell.cell, this.profile);
    return obstacle !== null || formula === null ? { obstacle: obstacle ?? "no-formula" } : { formula };
  }

  /** A formula reads what is really in a cell: text is no number, and hidden digits are another number. */
  private operandObstacle(
    cell: NumberCell | null,
    meant: Decimal | null | undefined,
  ): "text-operand" | "other-number" | null {
    const operand = cell === null ? null : this.pen.operand(cell.cell);
    if (operand === null) return "text-operand";
    return meant !== null && meant !== undefined && operand.eq(meant) ? null : "other-number";
  }
}
