/** The field's terms as people read them: severities, columns, kinds, reasons of an edit. */
import type { FieldName, FormKind, FundColumn } from "../core/forms/form";
import type { EditReason } from "../core/plan/plan";
import type { Preset } from "../core/rules/presets";
import type { FixKind, RuleOutcome, Severity } from "../core/rules/rule";
import type { ProfileChoice } from "../core/scoring/profile";
import type { RoundingMode } from "../core/values/decimal";
import { inBothLocales } from "./both-locales";
import type { Locale } from "./locale";

export type Terms<Code extends string> = Readonly<Record<Locale, Readonly<Record<Code, string>>>>;

export const severityTerms: Terms<Severity> = inBothLocales(
  { error: "错误", warning: "警告", info: "提示" },
  (english) => english.terms.severityTerms,
);

/** What a severity asks of the reader. */
export const severityMeanings: Terms<Severity> = inBothLocales(
  { error: "必须改正", warning: "评审可能提出质疑", info: "建议看一看" },
  (english) => english.terms.severityMeanings,
);

export const columnTerms: Terms<FundColumn> = inBothLocales(
  {
    amount: "金额",
    initialBudget: "年初预算数",
    annualBudget: "全年预算数",
    executed: "全年执行数",
    weight: "分值",
    rate: "执行率",
    score: "得分",
  },
  (english) => english.terms.columnTerms,
);

export const fieldTerms: Terms<FieldName> = inBothLocales(
  {
    projectName: "项目名称",
    projectCategory: "项目类别",
    projectNature: "项目性质",
    department: "主管部门",
    unit: "实施单位",
    startDate: "计划开始日期",
    endDate: "计划完成日期",
    moneyUnit: "金额单位",
    overallGoalPeriod: "总目标期间",
    overallGoal: "项目总目标",
    annualGoal: "年度总目标",
    expectedGoal: "预期目标",
    actualCompletion: "实际完成情况",
    process: "实施过程概述",
    conclusion: "评价结论",
    problems: "存在问题",
    improvements: "改进措施",
  },
  (english) => english.terms.fieldTerms,
);

/** Who checks: a clerk before handing in, a reviewer, or by settings of one's own. */
export const presetTerms: Terms<Preset | "custom"> = inBothLocales(
  { filling: "填报", review: "复核", custom: "自定义" },
  (english) => english.terms.presetTerms,
);

export const kindTerms: Terms<FormKind> = inBothLocales(
  { target: "绩效目标申报表", "self-evaluation": "绩效自评表" },
  (english) => english.terms.kindTerms,
);

export const outcomeTerms: Terms<RuleOutcome> = inBothLocales(
  {
    finding: "有问题",
    passed: "通过",
    "not-applicable": "不适用",
    "not-enough-data": "资料不够，没法查",
  },
  (english) => english.terms.outcomeTerms,
);

export const fixTerms: Terms<FixKind> = inBothLocales(
  { safe: "可以一次改好", choice: "有几种改法，由您选择" },
  (english) => english.terms.fixTerms,
);

export const roundingTerms: Terms<RoundingMode> = inBothLocales(
  { truncate: "截断", "half-up": "四舍五入", up: "进位" },
  (english) => english.terms.roundingTerms,
);

export const choiceTerms: Terms<ProfileChoice["from"]> = inBothLocales(
  { evidence: "由表中的执行率认定", year: "按表格的年度和样式", default: "默认", given: "您指定" },
  (english) => english.terms.choiceTerms,
);

export type EditTexts = {
  readonly [Code in EditReason["code"]]: (why: Extract<EditReason, { code: Code }>) => string;
};

const edits: { readonly [L in Locale]: EditTexts } = inBothLocales(
  {
    rate: () => "执行率",
    "fund-score": () => "预算执行得分",
    "row-rate": () => "分项资金执行率",
    "indicator-score": (why) => `指标「${why.indicator}」得分`,
    "total-weight": () => "总分值",
    "total-score": () => "总分",
    grade: () => "评分等级",
    fix: (why) => `按规则 ${why.rule} 改正`,
    typed: () => "手工填写",
    undo: () => "撤销",
  },
  (english) => english.terms.edits,
);

/** What an edit is for: 执行率, 总分, …. */
export function editText(why: EditReason, locale: Locale): string {
  // One entry for each code, typed by that code; indexing by a union forgets the pairing.
  const word = edits[locale][why.code] as (why: EditReason) => string;
  return word(why);
}
