/** Yunnan's self-evaluation: two header rows, the target's three columns under 年度指标值; total and grade in one row. */
import type { Layout } from "./layout";

export const YUNNAN: Layout = {
  id: "yunnan",
  kind: "self-evaluation",
  where: "云南省项目支出绩效自评表",
  needs: ["kind:self-evaluation", "column:sign=指标性质", "header:two-rows"],
  typical: ["header:two-rows", "total:总分", "grade:beside-total"],
  prints: {},
};
