/** Shanghai's self-evaluation of 2024: eight columns; 万元; 分数 in the fund block; 执行率(%); a grade row. */
import type { Layout } from "./layout";

export const SELF_2024: Layout = {
  id: "self-2024",
  kind: "self-evaluation",
  where: "上海市 2024 年项目支出绩效自评表",
  needs: ["kind:self-evaluation"],
  typical: [
    "title:财政项目",
    "section:none",
    "moneyUnit:万元",
    "fund:weight=分数",
    "fund:rate=执行率(%)",
    "grade:row",
  ],
  prints: { colonAfter: ["total"], wideYear: true, subRowRates: true },
};
