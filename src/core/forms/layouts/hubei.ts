/** Hubei's self-evaluation: no initial budget, header labels with (A), (B), (B/A), the total at the top. */
import type { Layout } from "./layout";

export const HUBEI: Layout = {
  id: "hubei",
  kind: "self-evaluation",
  where: "湖北省项目支出绩效自评表",
  needs: ["kind:self-evaluation", "fund:no-initialBudget"],
  typical: [
    "fund:no-initialBudget",
    "total:top",
    "column:target=年初目标值(A)",
    "fund:annualBudget=预算数(A)",
  ],
  prints: {},
};
