/** cn-2021-cost: the national rule with cost (成本指标) as a first level, after 财预〔2021〕101号. */
import type { Profile } from "../profile";
import { cn2020 } from "./cn-2020";

export const cn2021Cost: Profile = {
  ...cn2020,
  id: "cn-2021-cost",
  name: { "zh-CN": "全国 2021（成本为一级指标）", "en-US": "National 2021 (cost as a first level)" },
  source: "财预〔2020〕10号；财预〔2021〕101号",
  levelWeights: { 成本指标: "20", 产出指标: "40", 效益指标: "20", 满意度指标: "10" },
};
