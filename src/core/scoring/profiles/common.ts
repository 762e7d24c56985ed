/** What most issuing systems share, as 财预〔2020〕10号 sets it; each profile names what it takes from here. */
import type { Profile } from "../profile";

/** 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 below. */
export const NATIONAL_BANDS: Profile["bands"] = [
  { grade: "优", from: "90" },
  { grade: "良", from: "80" },
  { grade: "中", from: "60" },
  { grade: "差", from: "0" },
];

/** Achieved 100–80 %, partly achieved 80–60 %, not achieved 60–0 % of the weight. */
export const NATIONAL_TIERS: Profile["tiers"] = [
  { tier: "achieved", low: "80", high: "100" },
  { tier: "partly", low: "60", high: "80" },
  { tier: "missed", low: "0", high: "60" },
];

/** Execution 10 stands beside these. */
export const NATIONAL_LEVEL_WEIGHTS: Profile["levelWeights"] = {
  产出指标: "50",
  效益指标: "30",
  满意度指标: "10",
};

/** A deviation is looked at, but no points are taken off by the system. */
export const OVER_ACHIEVEMENT_WARNS: Profile["overAchievement"] = {
  info: "20",
  warning: "30",
  strong: "100",
  deduct: null,
};

export const HALF_UP_2 = { mode: "half-up", places: 2 } as const;

export const PRINTED_FOR_ZERO_BUDGET: Profile["zeroBudget"] = { rate: "0.00", score: "0" };
