/**
 * Which single fault a printed indicator score has. S01, S02, S03, S06, S09, S10 and S11 each report one kind, so
 * that a score cell never gets two findings of one cause.
 *
 * Only a certain miss is held against a score: the evaluation compared two quantities of compatible units in a
 * known direction, or the actual itself says that the target was not met. Source: 财预〔2020〕10号.
 */
import type { Form, Indicator, ValueCell } from "../forms/form";
import { rememberLast, rememberTexts } from "../memo";
import type { Evaluation, IndicatorEvaluation } from "../scoring/evaluation";
import { demandsNone, saysNothing } from "../knowledge/completion";
import { ceilingOf } from "../knowledge/ceilings";
import { isMoney } from "../knowledge/direction";
import { isPaidOut } from "../knowledge/paid-out";
import type { Profile } from "../scoring/profile";
import { parseAmount } from "../values/amount";
import { decimalPlaces, divide, HUNDRED, literal, ZERO, type Decimal } from "../values/decimal";
import { isTurnedRound } from "./direction-fault";
import { judgedIndicators, type JudgedIndicator } from "./indicators";
import { isImpossible } from "./percent-fault";
import { NOT_APPLICABLE, reportOn, type Finding, type RuleContext, type RuleResult } from "./rule";

export type ScoreFault =
  /** S11: more than the weight, less than 0, or more than two decimals. */
  | { readonly kind: "above-weight" | "negative" | "too-many-decimals" }
  /** S03: an upper limit or `= 0` was broken, yet full marks. */
  | { readonly kind: "limit-exceeded"; readonly due: Decimal }
  /** S01: not met, yet full marks. `due` is `null` when a person must judge what is due. */
  | { readonly kind: "missed-full"; readonly due: Decimal | null }
  /** S01, weaker: below a number that may have been meant as a limit. */
  | { readonly kind: "below-unmarked"; readonly due: Decimal }
  /** S02: not met, and neither full nor proportional. */
  | { readonly kind: "missed-wrong"; readonly due: Decimal }
  /** S09: a word target whose actual says no, or nothing, scored above the third tier. */
  | { readonly kind: "contradicted"; readonly ceiling: Decimal; readonly blank: boolean }
  /** S10: outside the tier that the actual names. */
  | { readonly kind: "outside-tier"; readonly tier: Tier; readonly low: Decimal; readonly high: Decimal }
  /** S06: below the weight although the target was met. */
  | { readonly kind: "deducted" };

export type Tier = "achieved" | "partly" | "missed" | "late";

/** A score that can be judged: printed as a number, with a positive weight. */
export interface PrintedScore {
  readonly score: Decimal;
  readonly weight: Decimal;
}

export function printedScore({ indicator }: JudgedIndicator): PrintedScore | null {
  const score = indicator.score?.number ?? null;
  const weight = indicator.weight?.number ?? null;
  return score === null || weight === null || weight.lte(ZERO) ? null : { score, weight };
}

export const hasFullMarks = ({ score, weight }: PrintedScore): boolean => score.eq(weight);

/** Runs over the printed scores of a form; `describe` words the faults that are its rule's and returns `null` else. */
export function reportFaults<Found extends Finding>(
  { form, evaluation }: RuleContext,
  describe: (fault: ScoreFault, item: JudgedIndicator) => Found | null,
): RuleResult<Found> {
  if (form.indicatorHeaders.score === null) return NOT_APPLICABLE;
  const scored = scoredIndicators(form, evaluation);
  const found: Found[] = [];
  for (const { fault, item } of scored) {
    const finding = fault === null ? null : describe(fault, item);
    if (finding !== null) found.push(finding);
  }
  return reportOn(scored.length > 0, found);
}

/** An indicator whose score can be judged, and what is wrong with it. */
export interface ScoredIndicator {
  readonly item: JudgedIndicator;
  readonly printed: PrintedScore;
  readonly fault: ScoreFault | null;
}

/** Those of the form's indicators, in their order. */
export const scoredIndicators = (form: Form, evaluation: Evaluation): readonly ScoredIndicator[] =>
  scoredOf(evaluation)(form);

/** Ten rules ask for those of the same form, one after the other. */
const scoredOf = rememberLast((evaluation: Evaluation) =>
  rememberLast((form: Form): readonly ScoredIndicator[] =>
    judgedIndicators(form, evaluation).flatMap((item) => {
      const printed = printedScore(item);
      const { profile } = evaluation.choice;
      return printed === null ? [] : [{ item, printed, fault: scoreFault(item, profile) }];
    }),
  ),
);

export function scoreFault(item: JudgedIndicator, profile: Profile): ScoreFault | null {
  const printed = printedScore(item);
  if (printed === null) return null;
  const { score, weight } = printed;
  if (score.gt(weight)) return { kind: "above-weight" };
  if (score.lt(ZERO)) return { kind: "negative" };
  if (shownDecimals(item.indicator.score?.text ?? "") > 2) return { kind: "too-many-decimals" };
  if (isTurnedRound(item.indicator) || isImpossible(item.indicator)) return null;
  if (happenedNot(item.indicator)) return null;
  return contradiction(item, printed, profile) ?? attainmentFault(item, printed, profile);
}

/** The decimals that a reader sees; a live formula may hold more. */
const shownDecimals = rememberTexts((score): number => {
  const shown = parseAmount(score);
  return shown === null ? 0 : decimalPlaces(shown);
});

/** S09: words answer a word target, and they say no or nothing. */
function contradiction(
  { indicator, judged }: JudgedIndicator,
  { score, weight }: PrintedScore,
  profile: Profile,
): ScoreFault | null {
  const { actual, target } = indicator;
  if (actual === null || actual.damage !== null || !isWordTarget(target)) return null;
  const blank = actual.value.kind === "empty";
  if (!blank && !saysNotAchieved(judged)) return null;
  const { high } = tierOf(profile, "missed", weight);
  return score.gt(high) ? { kind: "contradicted", ceiling: high, blank } : null;
}

/** 定性, 频次, 时限: targets that words answer. */
export const isWordTarget = (target: ValueCell): boolean =>
  target.damage === null && WORD_KINDS.has(target.value.kind);

const WORD_KINDS: ReadonlySet<string> = new Set(["qualitative", "frequency", "deadline"]);

/** 未发生 under 不发生事故 is what was asked for. */
const happenedNot = ({ target, actual }: Indicator): boolean =>
  actual !== null && saysNothing(actual.text) && demandsNone(target.text);

const saysNotAchieved = ({ result }: IndicatorEvaluation): boolean =>
  result.kind === "interval" && ["judge-missed", "judge-no-completion"].includes(result.reason.code);

function attainmentFault(item: JudgedIndicator, printed: PrintedScore, profile: Profile): ScoreFault | null {
  const { indicator, judged } = item;
  const { score, weight } = printed;
  const { result, attainment, working } = judged;
  if (result.kind === "none") return null;
  if (attainment === "met") {
    const achieved = tierOf(profile, "achieved", weight);
    if (isWordTarget(indicator.target) && score.lt(achieved.low)) {
      return { kind: "outside-tier", tier: "achieved", ...achieved };
    }
    return score.lt(weight) && !(result.kind === "score" && score.gte(result.score))
      ? { kind: "deducted" }
      : null;
  }
  if (result.kind === "interval") {
    if (attainment === "missed" && score.eq(weight) && result.reason.code !== "judge-partly") {
      return { kind: "missed-full", due: null };
    }
    const tier = TIERS[result.reason.code];
    if (tier === undefined || (score.gte(result.low) && score.lte(result.high))) return null;
    return { kind: "outside-tier", tier, low: result.low, high: result.high };
  }
  if (attainment !== "missed") return null;
  const due = result.score;
  if (!isCertainMiss(item)) {
    const meansLimit = ceilingOf(indicator.name.text) === "stated" || isSpending(indicator);
    return score.eq(weight) && due.lt(weight) && !meansLimit ? { kind: "below-unmarked", due } : null;
  }
  if (score.eq(weight)) {
    if (due.gte(weight)) return null; // so close that rounding gives full marks
    const keptAtZero = working.formula === "zero" && working.target?.eq(ZERO) === true;
    const limit = working.formula === "target/actual" || keptAtZero;
    return { kind: limit ? "limit-exceeded" : "missed-full", due };
  }
  return isDueRounded(score, judged, weight) ? null : { kind: "missed-wrong", due };
}

const TIERS: Readonly<Partial<Record<string, Tier>>> = {
  "judge-partly": "partly",
  "judge-missed": "missed",
  "judge-no-completion": "missed",
  "judge-late": "late",
};

/** The bounds of a tier in points, as the scoring profile draws them. */
function tierOf(
  profile: Profile,
  tier: "achieved" | "partly" | "missed",
  weight: Decimal,
): { readonly low: Decimal; readonly high: Decimal } {
  const found = profile.tiers.find((candidate) => candidate.tier === tier);
  const share = (percent: string): Decimal =>
    divide(weight.times(literal(percent)), HUNDRED, 2, "half-up") ?? ZERO;
  return found === undefined
    ? { low: ZERO, high: weight }
    : { low: share(found.low), high: share(found.high) };
}

/**
 * True when the score is the proportional one at two decimals in any rounding, or at one decimal half-up: the
 * national rule says nothing about rounding, so a rounding alone is no wrong score.
 */
function isDueRounded(score: Decimal, { working, result }: IndicatorEvaluation, weight: Decimal): boolean {
  if (result.kind === "score" && score.eq(result.score)) return true;
  const { target, actual, formula } = working;
  if (target === null || actual === null) return false;
  const due = (places: number, mode: "truncate" | "half-up" | "up"): Decimal | null =>
    formula === "actual/target"
      ? divide(weight.times(actual), target, places, mode)
      : formula === "target/actual"
        ? divide(weight.times(target), actual, places, mode)
        : null;
  return [due(2, "truncate"), due(2, "up"), due(1, "half-up")].some((value) => value?.eq(score) === true);
}

/**
 * A number without a comparator whose name does not tell what is better (在职人员数 50人, 48 now) is no demand that
 * was missed for certain; 100 % is.
 */
function isCertainMiss({ indicator: { target }, judged }: JudgedIndicator): boolean {
  const { value } = target;
  if (value.kind !== "quantity" || value.written || judged.direction !== "neutral") return true;
  return value.number.eq(ZERO) || (value.unit === "%" && value.number.eq(HUNDRED));
}

/** Money under a cost level is what may be spent; what is paid out (补助标准) stands there, too, and may fall short. */
function isSpending({ name, level1, level2, target: { value } }: Indicator): boolean {
  const cost = level1 === "成本指标" || level2.includes("成本");
  return cost && value.kind === "quantity" && isMoney(value.unit) && !isPaidOut(name.text);
}

/** True when the values say that the target was not, or only partly, reached; a blank actual says nothing. */
export function fellShort({ indicator, judged }: JudgedIndicator): boolean {
  if (indicator.actual === null || indicator.actual.value.kind === "empty") return false;
  if (happenedNot(indicator)) return false;
  if (isTurnedRound(indicator) || isImpossible(indicator) || !isCertainMiss({ indicator, judged }))
    return false;
  return (
    judged.attainment === "missed" ||
    (judged.result.kind === "interval" && judged.result.reason.code === "judge-partly")
  );
}
