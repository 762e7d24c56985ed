/** Shanghai's declaration of 2024: amounts in 元, the last column 年度指标值, all second levels printed. */
import type { Layout } from "./layout";

export const TARGET_2024: Layout = {
  id: "target-2024",
  kind: "target",
  where: "上海市 2024 年项目支出绩效目标申报表",
  needs: ["kind:target"],
  typical: ["column:target=年度指标值", "moneyUnit:元", "goalPeriod:in-label", "slots:empty"],
  prints: {},
};
