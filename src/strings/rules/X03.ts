/** Wording of X03: projects that only one set of forms has. */
import type { X03 as rule } from "../../core/rules/catalogue/X03";
import type { RuleText } from "./wording";

export const X03: RuleText<(typeof rule)["meta"]> = {
  title: "项目只在一边有",
  checks: "同一年度、同一单位的项目是否既有绩效目标申报表，又有自评表。",
  why: "申报了目标的项目都应自评，自评的项目都应有申报的目标；缺一边就无从对照。",
  howToFix: "补上缺的表；项目改过名的，把两边的项目名称写成一致。",
  messages: {
    "not-evaluated": ({ name, year }) =>
      `「${name}」申报了 ${year} 年绩效目标，自评表中没有这个项目。请补自评表，或核对项目名称是否改过。`,
    "not-declared": ({ name, year }) =>
      `「${name}」有 ${year} 年自评表，申报表中没有这个项目。请核对项目名称，或找出申报表。`,
    ambiguous: ({ name, candidates }) =>
      `「${name}」在另一份表中可能对应几张：${candidates}。请把项目名称或单位写清，再对照。`,
    similar: ({ name, candidates }) =>
      `「${name}」在另一份表中只有相近的：${candidates}，不能确定是同一个项目。请核对项目名称和单位。`,
  },
  labels: {},
};
