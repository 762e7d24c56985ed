/** The annex of 财预〔2020〕10号, from which the provinces' forms descend: 万元, nine columns, no grade row. */
import type { Layout } from "./layout";

export const NATIONAL_2020: Layout = {
  id: "national-2020",
  kind: "self-evaluation",
  where: "财预〔2020〕10号附件 项目支出绩效自评表",
  needs: ["kind:self-evaluation"],
  typical: [
    "title:项目支出",
    "section:绩效指标",
    "moneyUnit:万元",
    "fund:weight=分值",
    "fund:rate=执行率",
    "grade:none",
  ],
  prints: { wideYear: true },
};
