/** Sichuan's self-evaluation: the target in three columns, five fund rows, the goals under 项目基本情况, `/` as filler. */
import type { Layout } from "./layout";

export const SICHUAN: Layout = {
  id: "sichuan",
  kind: "self-evaluation",
  where: "四川省项目支出绩效自评表",
  needs: ["kind:self-evaluation", "column:sign=指标性质"],
  typical: [
    "column:sign=指标性质",
    "fund:annualBudget=调整后预算数",
    "fund:executed=预算执行数",
    "fund:weight=权重",
    "fund:extra",
    "field:process",
    "field:conclusion",
    "total:合计",
  ],
  fields: {
    expectedGoal: ["项目年度目标"],
    actualCompletion: ["年度目标完成情况"],
    process: ["项目实施内容及过程概述"],
  },
  fundRows: { total: ["总额"], extra: ["财政专户管理资金", "单位资金"] },
  marks: { section: ["项目年度目标完成情况"], funds: ["年度预算数"] },
  prints: { wideYear: true, subRowRates: true },
};
