/** Anhui's self-evaluation: the first level carries its weight, the fiscal row is 本年财政拨款, units have codes. */
import type { Layout } from "./layout";

export const ANHUI: Layout = {
  id: "anhui",
  kind: "self-evaluation",
  where: "安徽省项目支出绩效自评表",
  needs: ["kind:self-evaluation", "fund:fiscal=本年财政拨款"],
  typical: ["fund:fiscal=本年财政拨款", "level1:weighted", "unit:coded"],
  fundRows: { fiscal: ["本年财政拨款"] },
  prints: {},
};
