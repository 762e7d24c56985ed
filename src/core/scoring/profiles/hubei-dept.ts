/** hubei-dept: Hubei's departmental forms: execution 20, output 40, benefit with satisfaction 40, tiers 80/50, no grades. */
import type { Profile } from "../profile";
import { cn2020 } from "./cn-2020";

export const hubeiDept: Profile = {
  ...cn2020,
  id: "hubei-dept",
  name: { "zh-CN": "湖北部门自评", "en-US": "Hubei departments" },
  source: "财预〔2020〕10号；湖北省部门绩效自评表",
  bands: [],
  executionWeight: "20",
  levelWeights: { 产出指标: "40", "效益指标+满意度指标": "40" },
  tiers: [
    { tier: "achieved", low: "80", high: "100" },
    { tier: "partly", low: "50", high: "80" },
    { tier: "missed", low: "0", high: "50" },
  ],
};
