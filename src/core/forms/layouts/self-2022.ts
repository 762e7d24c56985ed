/** Shanghai's self-evaluation of 2022: nine columns, the first one the merged 绩效指标; 元; no grade row. */
import type { Layout } from "./layout";

export const SELF_2022: Layout = {
  id: "self-2022",
  kind: "self-evaluation",
  where: "上海市 2022 年项目支出绩效自评表",
  needs: ["kind:self-evaluation"],
  typical: [
    "title:财政项目",
    "section:绩效指标",
    "moneyUnit:元",
    "fund:weight=分值",
    "fund:rate=执行率",
    "grade:none",
  ],
  prints: {},
};
