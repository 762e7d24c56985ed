/**
 * Total (总分), grade (评分等级) and the highest total that a poor execution allows.
 */
import { literal, sum, type Decimal } from "../values/decimal";
import type { Evaluation, ScoreResult } from "./evaluation";
import type { Profile } from "./profile";

export type Interval = NonNullable<Evaluation["total"]>;

/** The letter of a total; `null` when the profile has no grades or the total lies below its lowest band. */
export function gradeOf(total: Decimal, bands: Profile["bands"]): string | null {
  return bands.find((band) => total.gte(literal(band.from)))?.grade ?? null;
}

/** Every letter that a total in the interval can get, best first: ["优", "良"]. */
export function gradesOf(total: Interval | null, bands: Profile["bands"]): readonly string[] {
  if (total === null) return [];
  return bands
    .filter((band, index) => {
      const better = bands[index - 1];
      const reached = total.high.gte(literal(band.from));
      return reached && (better === undefined || total.low.lt(literal(better.from)));
    })
    .map((band) => band.grade);
}

/** The sum of the funds' score and of all indicators; `null` when one of them has no result. */
export function totalOf(funds: Decimal | null, results: readonly ScoreResult[]): Interval | null {
  if (funds === null) return null;
  const lows: Decimal[] = [funds];
  const highs: Decimal[] = [funds];
  for (const result of results) {
    if (result.kind === "none") return null;
    lows.push(result.kind === "score" ? result.score : result.low);
    highs.push(result.kind === "score" ? result.score : result.high);
  }
  return { low: sum(lows), high: sum(highs) };
}

/** The highest total that the profile allows at this execution rate (rule S14); `null` when it sets none. */
export function totalCap(rate: Decimal, profile: Profile): Decimal | null {
  const cap = profile.totalCaps.find((each) => rate.lt(literal(each.below)));
  return cap === undefined ? null : literal(cap.total);
}
