/** Wording of X03: projects that only one set of forms has. */
import type { X03 as rule } from "../../core/rules/catalogue/X03";
import type { RuleWording } from "./wording";

export const X03: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
  },
  "en-US": {
    title: "A project in one set of forms only",
    checks: "Whether every project of a body and year has both a declaration and a self-evaluation.",
    why: "What was declared is to be evaluated, and what is evaluated was to be declared; one alone cannot be compared.",
    howToFix: "Add the missing form; where the project was renamed, write one name in both.",
    messages: {
      "not-evaluated": ({ name, year }) =>
        `“${name}” was declared for ${year} and has no self-evaluation. Add it, or check whether the project was renamed.`,
      "not-declared": ({ name, year }) =>
        `“${name}” has a self-evaluation for ${year} and no declaration. Check the project's name, or find the declaration.`,
      ambiguous: ({ name, candidates }) =>
        `“${name}” may be any of these in the other set: ${candidates}. Make the project's name or unit clear.`,
      similar: ({ name, candidates }) =>
        `“${name}” is only like these in the other set: ${candidates}. Check the project's name and unit.`,
    },
    labels: {},
  },
};
