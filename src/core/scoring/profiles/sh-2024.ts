/** sh-2024: Shanghai's forms from 2024 on: rates cut off, 万元, two fixed decimals, 执行率(%) in points, a grade row. */
import type { Profile } from "../profile";
import { cn2020 } from "./cn-2020";

export const sh2024: Profile = {
  ...cn2020,
  id: "sh-2024",
  name: { "zh-CN": "上海 2024（截断）", "en-US": "Shanghai 2024 (truncated)" },
  source: "财预〔2020〕10号；舍入方式据已公开的2024年度自评表",
  rate: { mode: "truncate", places: 2 },
  display: { decimals: "fixed", rateCell: "points", gradeRow: true },
};
