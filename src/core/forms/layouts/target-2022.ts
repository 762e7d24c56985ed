/** Shanghai's declaration of 2022: five columns, the last one 指标目标值; amounts without a unit. */
import type { Layout } from "./layout";

export const TARGET_2022: Layout = {
  id: "target-2022",
  kind: "target",
  where: "上海市 2022 年项目支出绩效目标申报表",
  needs: ["kind:target"],
  typical: ["column:target=指标目标值", "moneyUnit:none", "goalPeriod:own-cell"],
  prints: {},
};
