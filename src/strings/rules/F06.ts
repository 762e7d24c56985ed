/** Wording of F06: 财政资金 left blank. */
import type { F06 as rule } from "../../core/rules/catalogue/F06";
import type { RuleText } from "./wording";

export const F06: RuleText<(typeof rule)["meta"]> = {
  title: "财政资金未填",
  checks: "项目资金总额大于 0 且其他资金不足以覆盖总额时，财政资金是否填写。",
  why: "绩效目标管理的对象是财政资金，没有这一数额就看不出申请的财政资金是多少。",
  howToFix: "按预算填写财政资金；全部由其他资金安排的，把金额填在其他资金。",
  messages: {
    blank: ({ total }) => `项目资金总额 ${total}，但财政资金为空白。请填写财政资金，或把金额填入其他资金。`,
  },
  labels: {},
};
