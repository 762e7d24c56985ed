/**
 * How far over the target is far (超额完成), by the scoring profile's thresholds.
 */
import type { Profile } from "../scoring/profile";
import { decimal, type Decimal } from "../values/decimal";

export type OverLevel = "info" | "warning" | "strong";

/** The level of an over-achievement given in percent; `null` below the lowest threshold or when there is none. */
export function overLevel(percent: Decimal | null, profile: Profile): OverLevel | null {
  if (percent === null) return null;
  const levels: readonly OverLevel[] = ["strong", "warning", "info"];
  return (
    levels.find((level) => {
      const threshold = decimal(profile.overAchievement[level]);
      return threshold !== null && percent.gte(threshold);
    }) ?? null
  );
}
