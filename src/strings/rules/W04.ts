/** Wording of W04: first levels that are missing. */
import type { W04 as rule } from "../../core/rules/catalogue/W04";
import type { RuleText } from "./wording";

export const W04: RuleText<(typeof rule)["meta"]> = {
  title: "缺少一级指标",
  checks: "是否设有产出指标、效益指标和满意度指标。",
  why: "绩效指标应当说明花钱做了什么、带来什么效果、服务对象是否满意；缺一类就无法完整评价。",
  howToFix: "按项目内容补设该类指标；确实没有服务对象的，说明不设满意度指标的理由。",
  messages: {
    missing: ({ level }) => `没有设置${level}。请补设该类指标，使产出、效益和满意度都有指标反映。`,
  },
  labels: {},
};
