/**
 * platform-30: platforms that take two points off an indicator 30 % or more over its target and cap the total
 * where the budget was hardly executed. Chosen by a person only: rates cannot prove it.
 */
import type { Profile } from "../profile";
import { cn2020 } from "./cn-2020";

export const platform30: Profile = {
  ...cn2020,
  id: "platform-30",
  name: {
    "zh-CN": "平台规则（超额30%扣分、执行率封顶）",
    "en-US": "Platform rule (30 % over costs points, capped total)",
  },
  source: "财预〔2020〕10号；地方绩效管理平台规则",
  overAchievement: { ...cn2020.overAchievement, deduct: "2" },
  totalCaps: [
    { below: "50", total: "59" },
    { below: "60", total: "69" },
    { below: "70", total: "79" },
    { below: "80", total: "89" },
  ],
};
