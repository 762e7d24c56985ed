/** Wording of V17: quantities without a comparator. */
import type { V17 as rule } from "../../core/rules/catalogue/V17";
import type { RuleText } from "./wording";

export const V17: RuleText<(typeof rule)["meta"]> = {
  title: "没有写比较符号",
  checks: "数值型目标值前是否有比较符号（≥、≤、=）。",
  why: "没有符号，超过或不足算不算完成就有争议。",
  howToFix: "按指标方向补上「≥」「≤」或「=」。",
  messages: {
    missing: ({ name, target }) =>
      `「${name}」的目标 ${target} 没有比较符号。建议写明是「≥」「≤」还是「=」。`,
  },
  labels: {
    add: ({ target }) => `改为 ${target}`,
  },
};
