/** Scores that rest on numbers standing in the sheet: the fund score of a printed rate, the total's cap, the grade. */
import type { Profile } from "../scoring/profile";
import { literal, round, type Decimal } from "../values/decimal";

/** weight × printed rate ÷ 100 in the profile's rounding, at most the weight. */
export function fundScore(weight: Decimal, rate: Decimal, profile: Profile): Decimal {
  const score = round(weight.times(rate).times(literal("0.01")), profile.score.places, profile.score.mode);
  return score.gt(weight) ? weight : score;
}

export function capTotal(total: Decimal, rate: Decimal | null, profile: Profile): Decimal {
  if (rate === null) return total;
  const cap = profile.totalCaps.find((candidate) => rate.lt(literal(candidate.below)));
  return cap === undefined || total.lte(literal(cap.total)) ? total : literal(cap.total);
}

export function gradeFor(total: Decimal, profile: Profile): string | null {
  return profile.bands.find((band) => total.gte(literal(band.from)))?.grade ?? null;
}
