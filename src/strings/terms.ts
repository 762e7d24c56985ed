/** The field's terms as people read them: severities, columns, kinds, reasons of an edit. */
import type { FieldName, FormKind, FundColumn } from "../core/forms/form";
import type { EditReason } from "../core/plan/plan";
import type { Preset } from "../core/rules/presets";
import type { FixKind, RuleOutcome, Severity } from "../core/rules/rule";
import type { ProfileChoice } from "../core/scoring/profile";
import type { RoundingMode } from "../core/values/decimal";
import type { Locale } from "./locale";

type Terms<Code extends string> = Readonly<Record<Locale, Readonly<Record<Code, string>>>>;

export const severityTerms: Terms<Severity> = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  "en-US": { error: "Errors", warning: "Warnings", info: "Tips" },
};

/** What a severity asks of the reader. */
export const severityMeanings: Terms<Severity> = {
  "zh-CN": { error: "必须改正", warning: "评审可能提出质疑", info: "建议看一看" },
  "en-US": { error: "must be corrected", warning: "a reviewer may object", info: "worth a look" },
};

export const columnTerms: Terms<FundColumn> = {
  "zh-CN": {
    amount: "金额",
    initialBudget: "年初预算数",
    annualBudget: "全年预算数",
    executed: "全年执行数",
    weight: "分值",
    rate: "执行率",
    score: "得分",
  },
  "en-US": {
    amount: "amount",
    initialBudget: "initial budget",
    annualBudget: "annual budget",
    executed: "executed",
    weight: "weight",
    rate: "execution rate",
    score: "score",
  },
};

export const fieldTerms: Terms<FieldName> = {
  "zh-CN": {
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
  "en-US": {
    projectName: "project",
    projectCategory: "category",
    projectNature: "nature",
    department: "department",
    unit: "unit",
    startDate: "start",
    endDate: "end",
    moneyUnit: "money unit",
    overallGoalPeriod: "goal period",
    overallGoal: "overall goal",
    annualGoal: "annual goal",
    expectedGoal: "expected goal",
    actualCompletion: "completion",
    process: "process",
    conclusion: "conclusion",
    problems: "problems",
    improvements: "improvements",
  },
};

/** Who checks: a clerk before handing in, a reviewer, or by settings of one's own. */
export const presetTerms: Terms<Preset | "custom"> = {
  "zh-CN": { filling: "填报", review: "复核", custom: "自定义" },
  "en-US": { filling: "filling in", review: "review", custom: "custom" },
};

export const kindTerms: Terms<FormKind> = {
  "zh-CN": { target: "绩效目标申报表", "self-evaluation": "绩效自评表" },
  "en-US": { target: "target declaration", "self-evaluation": "self-evaluation" },
};

export const outcomeTerms: Terms<RuleOutcome> = {
  "zh-CN": {
    finding: "有问题",
    passed: "通过",
    "not-applicable": "不适用",
    "not-enough-data": "资料不够，没法查",
  },
  "en-US": {
    finding: "found",
    passed: "passed",
    "not-applicable": "not applicable",
    "not-enough-data": "not enough data",
  },
};

export const fixTerms: Terms<FixKind> = {
  "zh-CN": { safe: "可以一次改好", choice: "有几种改法，由您选择" },
  "en-US": { safe: "can be fixed in one go", choice: "several ways to fix; you choose" },
};

export const roundingTerms: Terms<RoundingMode> = {
  "zh-CN": { truncate: "截断", "half-up": "四舍五入", up: "进位" },
  "en-US": { truncate: "truncated", "half-up": "rounded half up", up: "rounded up" },
};

export const choiceTerms: Terms<ProfileChoice["from"]> = {
  "zh-CN": { evidence: "由表中的执行率认定", year: "按表格的年度和样式", default: "默认", given: "您指定" },
  "en-US": {
    evidence: "shown by the printed rates",
    year: "by the form's year and layout",
    default: "default",
    given: "given",
  },
};

type EditTexts = {
  readonly [Code in EditReason["code"]]: (why: Extract<EditReason, { code: Code }>) => string;
};

const edits: { readonly [L in Locale]: EditTexts } = {
  "zh-CN": {
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
  "en-US": {
    rate: () => "execution rate",
    "fund-score": () => "budget execution score",
    "row-rate": () => "execution rate of a part",
    "indicator-score": (why) => `score of “${why.indicator}”`,
    "total-weight": () => "total weight",
    "total-score": () => "total score",
    grade: () => "grade",
    fix: (why) => `fix of rule ${why.rule}`,
    typed: () => "typed by hand",
    undo: () => "undo",
  },
};

/** What an edit is for: 执行率, 总分, …. */
export function editText(why: EditReason, locale: Locale): string {
  // One entry for each code, typed by that code; indexing by a union forgets the pairing.
  const word = edits[locale][why.code] as (why: EditReason) => string;
  return word(why);
}
