/** Wording of F06: 财政资金 left blank. */
import type { F06 as rule } from "../../core/rules/catalogue/F06";
import type { RuleWording } from "./wording";

export const F06: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "财政资金未填",
    checks: "项目资金总额大于 0 且其他资金不足以覆盖总额时，财政资金是否填写。",
    why: "绩效目标管理的对象是财政资金，没有这一数额就看不出申请的财政资金是多少。",
    howToFix: "按预算填写财政资金；全部由其他资金安排的，把金额填在其他资金。",
    messages: {
      blank: ({ total }) => `项目资金总额 ${total}，但财政资金为空白。请填写财政资金，或把金额填入其他资金。`,
    },
    labels: {},
  },
  "en-US": {
    title: "Fiscal funds are blank",
    checks:
      "Whether fiscal funds are filled in when the project total is positive and other funds do not cover it.",
    why: "Performance targets are about fiscal money; without this amount nobody sees how much of it is asked for.",
    howToFix: "Fill in the fiscal funds; when other funds pay for everything, enter the amount there.",
    messages: {
      blank: ({ total }) =>
        `The project total is ${total}, but fiscal funds (财政资金) are blank. Fill them in, or enter the amount under other funds.`,
    },
    labels: {},
  },
};
