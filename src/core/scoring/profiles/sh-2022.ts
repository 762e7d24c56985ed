/** sh-2022: Shanghai's forms of 2022: rates rounded up, 元, trailing zeros dropped, 执行率 as a percentage, no grade row. */
import type { Profile } from "../profile";
import { cn2020 } from "./cn-2020";

export const sh2022: Profile = {
  ...cn2020,
  id: "sh-2022",
  name: { "zh-CN": "上海 2022（进位）", "en-US": "Shanghai 2022 (rounded up)" },
  source: "财预〔2020〕10号；舍入方式据已公开的2022年度自评表",
  rate: { mode: "up", places: 2 },
  moneyUnit: "元",
  display: { decimals: "trim", rateCell: "fraction", gradeRow: false },
};
