/**
 * The evaluation of forms: profile, funds, indicators, total and grade.
 *
 * The total is purely computed: `null` as soon as the funds or one indicator have no result, because a sum without
 * them would be a wrong number. An indicator of weight 0 has the exact score 0 whenever it can be compared at all.
 * What a person decided, or had already written, is applied by `decideWith`.
 */
import type { Form, FundRow } from "../forms/form";
import { ZERO, literal, type Decimal } from "../values/decimal";
import { detectProfiles } from "./detect";
import type { Evaluation, FundEvaluation } from "./evaluation";
import type { Profile, ProfileChoice } from "./profile";
import { executionRate, fundScore } from "./rate";
import { scoreIndicator } from "./score";
import { gradesOf, totalOf } from "./total";

/** Points that a header names: 得分(20分*执行率). */
const POINTS_IN_HEADER = /(\d+(?:\.\d+)?)\s*分/;

/** Points for execution: those that the form states, else the profile's. */
export function executionWeight(form: Form, profile: Profile): Decimal {
  return statedExecutionWeight(form) ?? literal(profile.executionWeight);
}

/** As printed in the total row, else in a header; `null` when the form states none. */
export function statedExecutionWeight(form: Form): Decimal | null {
  const printed = totalRow(form)?.weight?.number ?? null;
  if (printed !== null) return printed;
  const { weight, score } = form.funds.headers;
  const inHeader = [weight, score].map((header) => POINTS_IN_HEADER.exec(header?.text ?? "")?.[1]);
  const points = inHeader.find((each) => each !== undefined);
  return points === undefined ? null : literal(points);
}

function totalRow(form: Form): FundRow | undefined {
  return form.funds.rows.find(({ item }) => item === "total");
}

/** A dash in an amount column says that there is none; a blank says nothing. */
function amountOf(cell: FundRow["executed"]): Decimal | null {
  if (cell === null) return null;
  return cell.number ?? (/^[-—–－/]+$/.test(cell.text.trim()) ? ZERO : null);
}

function evaluateFunds(form: Form, profile: Profile): FundEvaluation {
  const row = totalRow(form);
  if (row === undefined || row.annualBudget === null) return { rate: null, zeroBudget: false, score: null };
  const annualBudget = amountOf(row.annualBudget);
  if (annualBudget === null) return { rate: null, zeroBudget: true, score: null };
  if (annualBudget.eq(ZERO))
    return { rate: null, zeroBudget: true, score: literal(profile.zeroBudget.score) };
  const executed = amountOf(row.executed);
  const rate = executed === null ? null : executionRate(executed, annualBudget, profile.rate);
  if (rate === null) return { rate: null, zeroBudget: false, score: null };
  return { rate, zeroBudget: false, score: fundScore(executionWeight(form, profile), rate, profile.score) };
}

/** Rates of every row with a rate column, sub-rows too; a row without budget prints the profile's text for it. */
function evaluateRows(form: Form, profile: Profile): Evaluation["rowRates"] {
  const rates = new Map<number, Decimal>();
  form.funds.rows.forEach((row, index) => {
    const annualBudget = amountOf(row.annualBudget);
    const executed = amountOf(row.executed);
    if (row.rate === null || annualBudget === null || executed === null) return;
    const rate = executionRate(executed, annualBudget, profile.rate) ?? literal(profile.zeroBudget.rate);
    rates.set(index, rate);
  });
  return rates;
}

/** One form under a profile that is already chosen. */
export function evaluateForm(form: Form, choice: ProfileChoice): Evaluation {
  if (form.kind === "target") {
    const funds = { rate: null, zeroBudget: false, score: null };
    return { choice, funds, rowRates: new Map(), indicators: [], total: null, grades: [] };
  }
  const { profile } = choice;
  const funds = evaluateFunds(form, profile);
  const indicators = form.indicators.map((indicator) => scoreIndicator(indicator, profile, form.year));
  const total = totalOf(
    funds.score,
    indicators.map(({ result }) => result),
  );
  const rowRates = evaluateRows(form, profile);
  return { choice, funds, rowRates, indicators, total, grades: gradesOf(total, profile.bands) };
}

/** One evaluation per form, in their order. "auto" detects the profile over all the forms of a workbook together. */
export function evaluateForms(
  forms: readonly Form[],
  options: { readonly profile: "auto" | Profile },
): readonly Evaluation[] {
  const choiceOf = profileChoices(forms, options.profile);
  return forms.map((form) => evaluateForm(form, choiceOf(form)));
}

/** The profile of each form: the given one, or the one that the forms of the workbook show together. */
export function profileChoices(
  forms: readonly Form[],
  given: "auto" | Profile,
): (form: Form) => ProfileChoice {
  return given === "auto"
    ? detectProfiles(forms)
    : (): ProfileChoice => ({ profile: given, from: "given", evidence: [] });
}
