/**
 * The outcome of comparing an actual with its target, before it is points: a share of the weight, a tier that a
 * person judges in, or nothing with the reason.
 */
import { ZERO, decimalPlaces, divide, literal, round, type Decimal } from "../values/decimal";
import type { Attainment, Reason, ReasonCode, ScoreResult, Working } from "./evaluation";
import type { Profile } from "./profile";

/** Percent of the weight; tiers are named as in the profile. */
type Tier = Profile["tiers"][number]["tier"];

export type Outcome =
  | { readonly kind: "full" }
  | { readonly kind: "zero" }
  /** weight × dividend ÷ divisor; both positive or the dividend 0. */
  | {
      readonly kind: "share";
      readonly formula: Formula;
      readonly dividend: Decimal;
      readonly divisor: Decimal;
    }
  | {
      readonly kind: "judge";
      readonly low: Bound;
      readonly high: Bound;
      readonly code: ReasonCode;
      readonly met: Attainment;
    }
  | { readonly kind: "none"; readonly code: ReasonCode };

type Formula = "actual/target" | "target/actual";
/** The lower or upper end of a tier, all or nothing, or another outcome's points. */
type Bound =
  | { readonly tier: Tier; readonly end: "low" | "high" }
  | "nothing"
  | "everything"
  | Extract<Outcome, { kind: "share" }>;

const ONE = literal("1");

export const FULL: Outcome = { kind: "full" };
export const NONE_OF_IT: Outcome = { kind: "zero" };

export function none(code: ReasonCode): Outcome {
  return { kind: "none", code };
}

/** A judgement from the low end of `from` to the high end of `to`. */
export function judgeTiers(from: Tier, to: Tier, code: ReasonCode, met: Attainment): Outcome {
  return {
    kind: "judge",
    low: { tier: from, end: "low" },
    high: { tier: to, end: "high" },
    code,
    met,
  };
}

/** A judgement about which nothing is known: anything from no points to all of them. */
export function judgeFreely(code: ReasonCode): Outcome {
  return { kind: "judge", low: "nothing", high: "everything", code, met: null };
}

/** Rounded as the profile rounds scores, and kept within [0, weight]. */
function points(weight: Decimal, dividend: Decimal, divisor: Decimal, profile: Profile): Decimal {
  const { places, mode } = profile.score;
  // All of a weight that scores can print is the weight; nearly every met target comes to this.
  if (dividend === divisor && decimalPlaces(weight) <= places) return weight;
  const share = divide(weight.times(dividend), divisor, places, mode);
  if (share === null || share.lt(ZERO)) return ZERO;
  // A weight of 3.335 has no full score of two decimals but the one below it.
  return share.gt(weight) ? round(weight, places, "truncate") : share;
}

function boundPoints(weight: Decimal, bound: Bound, profile: Profile): Decimal {
  if (bound === "nothing") return ZERO;
  if (bound === "everything") return points(weight, ONE, ONE, profile);
  if ("kind" in bound) return points(weight, bound.dividend, bound.divisor, profile);
  const tier = profile.tiers.find((each) => each.tier === bound.tier);
  // A profile without tiers sets no limits to a judgement.
  if (tier === undefined) return bound.end === "low" ? ZERO : points(weight, ONE, ONE, profile);
  return points(weight, literal(tier[bound.end]), literal("100"), profile);
}

/** The points that an outcome is worth; `data` fills the reason's sentence. */
export function resultOf(
  outcome: Outcome,
  weight: Decimal,
  profile: Profile,
  data: Reason["data"],
): ScoreResult {
  switch (outcome.kind) {
    case "full":
      return { kind: "score", score: points(weight, ONE, ONE, profile) };
    case "zero":
      return { kind: "score", score: ZERO };
    case "share":
      return { kind: "score", score: points(weight, outcome.dividend, outcome.divisor, profile) };
    case "judge": {
      const low = boundPoints(weight, outcome.low, profile);
      const high = boundPoints(weight, outcome.high, profile);
      // A weight of 0 leaves nothing to judge.
      return low.eq(high)
        ? { kind: "score", score: low }
        : { kind: "interval", low, high, reason: { code: outcome.code, data } };
    }
    case "none":
      return { kind: "none", reason: { code: outcome.code, data } };
  }
}

export function attainmentOf(outcome: Outcome): Attainment {
  switch (outcome.kind) {
    case "full":
      return "met";
    case "zero":
    case "share":
      return "missed";
    case "judge":
      return outcome.met;
    case "none":
      return null;
  }
}

export function formulaOf(outcome: Outcome): Working["formula"] {
  switch (outcome.kind) {
    case "share":
      return outcome.formula;
    case "judge":
      return "judgement";
    case "full":
    case "zero":
    case "none":
      return outcome.kind;
  }
}

/** Two outcomes of which one holds, because the actual is itself a range: exact only when they agree. */
export function either(a: Outcome, b: Outcome, code: ReasonCode): Outcome {
  if (a.kind === "none") return a;
  if (b.kind === "none") return b;
  if (a.kind === b.kind && a.kind !== "judge" && a.kind !== "share") return a;
  const [low, high] = [lowest(a, b), highest(a, b)];
  if (low === null || high === null) return judgeFreely(code);
  return { kind: "judge", low, high, code, met: null };
}

type Known = Extract<Outcome, { kind: "full" | "zero" | "share" }>;

function rank(outcome: Known): Decimal {
  if (outcome.kind === "share") return divide(outcome.dividend, outcome.divisor, 12, "half-up") ?? ZERO;
  return outcome.kind === "full" ? ONE : ZERO;
}

function known(outcome: Outcome): outcome is Known {
  return outcome.kind === "full" || outcome.kind === "zero" || outcome.kind === "share";
}

function boundOf(outcome: Known): Bound {
  if (outcome.kind === "share") return outcome;
  return outcome.kind === "full" ? "everything" : "nothing";
}

function lowest(a: Outcome, b: Outcome): Bound | null {
  return known(a) && known(b) ? boundOf(rank(a).lte(rank(b)) ? a : b) : null;
}

function highest(a: Outcome, b: Outcome): Bound | null {
  return known(a) && known(b) ? boundOf(rank(a).gt(rank(b)) ? a : b) : null;
}

/** (A − T) ÷ T in percent points, two decimals; `null` unless A lies above a positive T. */
export function overPercent(target: Decimal, actual: Decimal): Decimal | null {
  if (target.lte(ZERO) || actual.lte(target)) return null;
  return divide(actual.minus(target).times(literal("100")), target, 2, "half-up");
}
