/** Shanghai's declaration of 2026: adds 项目性质 beside 项目类别; the year's goal is 年度总体目标. */
import type { Layout } from "./layout";

export const SHANGHAI_2026_TARGET: Layout = {
  id: "shanghai-2026-target",
  kind: "target",
  where: "上海市 2026 年项目支出绩效目标申报表",
  needs: ["kind:target", "field:projectNature"],
  typical: ["field:projectNature", "field:annualGoal=年度总体目标", "dates:slash", "year:2026"],
  fields: { annualGoal: ["年度总体目标"] },
  prints: { dates: "slash" },
};
