/** Wording of F07: the year’s request within the project. */
import type { F07 as rule } from "../../core/rules/catalogue/F07";
import type { RuleText } from "./wording";

export const F07: RuleText<(typeof rule)["meta"]> = {
  title: "年度申请与项目总额不衔接",
  checks: "年度资金申请总额是否不超过项目资金总额；起止在同一年的项目，两者是否相等。",
  why: "年度申请是项目总额的一部分；一年期项目两者不一致，说明其中一个数没有更新。",
  howToFix: "核对项目总额是否包含以前年度和以后年度的资金，更正填错的一项。",
  messages: {
    exceeds: ({ annual, project }) =>
      `年度资金申请总额 ${annual} 超过项目资金总额 ${project}。请核对两个总额。`,
    "one-year": ({ annual, project, year }) =>
      `项目起止都在 ${year} 年，年度资金申请总额 ${annual} 却不等于项目资金总额 ${project}。请核对两个总额或起止日期。`,
  },
  labels: {},
};
