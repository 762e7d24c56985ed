/**
 * Weights by first level, beside those of the scoring profile.
 */
import type { Form } from "../forms/form";
import { rememberLast } from "../memo";
import type { Profile } from "../scoring/profile";
import { profileById } from "../scoring/profiles";
import { literal, sum, type Decimal } from "../values/decimal";
import { numberOf } from "./funds";

export interface LevelWeight {
  /** One or several first levels: ["效益指标", "满意度指标"]. */
  readonly levels: readonly string[];
  readonly actual: Decimal;
  readonly expected: Decimal;
}

const COST = "成本指标";

/**
 * Compares each group of levels with its usual weight. A form that has cost as a first level is compared with the
 * division of 财预〔2021〕101号. `null` when a weight or a level is not known.
 */
export function levelWeights(form: Form, profile: Profile): readonly LevelWeight[] | null {
  if (form.indicators.length === 0) return null;
  if (form.indicators.some((row) => numberOf(row.weight) === null || row.level1 === "")) return null;
  const hasCost = form.indicators.some((row) => row.level1 === COST);
  const usual =
    hasCost && !Object.keys(profile.levelWeights).some((key) => key.includes(COST))
      ? (profileById("cn-2021-cost")?.levelWeights ?? profile.levelWeights)
      : profile.levelWeights;
  return groupsOf(usual).map(({ levels, expected }) => {
    const weights = form.indicators.flatMap((row) =>
      levels.includes(row.level1) ? (numberOf(row.weight) ?? []) : [],
    );
    return { levels, actual: sum(weights), expected };
  });
}

/** Forms of one workbook share their profile. */
const groupsOf = rememberLast((weights: Profile["levelWeights"]) =>
  Object.entries(weights).map(([key, expected]) => ({
    levels: key.split("+"),
    expected: literal(expected),
  })),
);
