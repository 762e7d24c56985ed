/** cn-2020: the national rule as it stands, rounded half-up; the default. */
import type { Profile } from "../profile";
import {
  HALF_UP_2,
  NATIONAL_BANDS,
  NATIONAL_LEVEL_WEIGHTS,
  NATIONAL_TIERS,
  OVER_ACHIEVEMENT_WARNS,
  PRINTED_FOR_ZERO_BUDGET,
} from "./common";

export const cn2020: Profile = {
  id: "cn-2020",
  name: { "zh-CN": "全国 2020（四舍五入）", "en-US": "National 2020 (half-up)" },
  source: "财预〔2020〕10号",
  rate: HALF_UP_2,
  score: HALF_UP_2,
  moneyUnit: "万元",
  display: { decimals: "fixed", rateCell: "fraction", gradeRow: false },
  bands: NATIONAL_BANDS,
  executionWeight: "10",
  levelWeights: NATIONAL_LEVEL_WEIGHTS,
  tiers: NATIONAL_TIERS,
  overAchievement: OVER_ACHIEVEMENT_WARNS,
  totalCaps: [],
  zeroBudget: PRINTED_FOR_ZERO_BUDGET,
};
