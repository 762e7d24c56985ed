/**
 * Codes in findings' data as words: a list of rounding modes, of columns, of fields.
 */
import type { FieldName } from "../../core/forms/form";
import type { Locale } from "../locale";

const SEPARATOR: Readonly<Record<Locale, string>> = { "zh-CN": "、", "en-US": ", " };

/** A list of codes, joined by ",", in words ("half-up,up" → "四舍五入、进位"); an unknown code stays as it is. */
export function worded(
  codes: string,
  words: Readonly<Record<Locale, Readonly<Record<string, string>>>>,
  locale: Locale,
): string {
  return codes
    .split(",")
    .map((code) => words[locale][code] ?? code)
    .join(SEPARATOR[locale]);
}

/** The labels that the forms print for their fields. */
export const fieldTerms: Readonly<Record<Locale, Readonly<Record<FieldName, string>>>> = {
  "zh-CN": {
    projectName: "项目名称",
    projectCategory: "项目类别",
    projectNature: "项目性质",
    department: "主管部门",
    unit: "实施单位",
    startDate: "计划开始日期",
    endDate: "计划完成日期",
    moneyUnit: "金额单位",
    overallGoalPeriod: "项目总目标期间",
    overallGoal: "项目总目标",
    annualGoal: "年度总目标",
    expectedGoal: "预期目标",
    actualCompletion: "实际完成情况",
    process: "项目实施内容及过程概述",
    conclusion: "评价结论",
    problems: "存在问题",
    improvements: "改进措施",
  },
  "en-US": {
    projectName: "project name",
    projectCategory: "project category",
    projectNature: "project nature",
    department: "department",
    unit: "implementing unit",
    startDate: "planned start date",
    endDate: "planned end date",
    moneyUnit: "money unit",
    overallGoalPeriod: "period of the project goal",
    overallGoal: "project goal",
    annualGoal: "annual goal",
    expectedGoal: "expected goal",
    actualCompletion: "actual completion",
    process: "what was done",
    conclusion: "conclusion",
    problems: "problems",
    improvements: "improvements",
  },
};

/** First and second levels in English; in Chinese the forms' own names are used. */
const LEVELS: Readonly<Record<string, string>> = {
  产出指标: "output",
  成本指标: "cost",
  效益指标: "benefit",
  满意度指标: "satisfaction",
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "timeliness",
  经济成本指标: "economic cost",
  社会成本指标: "social cost",
  生态环境成本指标: "environmental cost",
  经济效益指标: "economic benefit",
  社会效益指标: "social benefit",
  生态效益指标: "ecological benefit",
  可持续影响指标: "lasting impact",
  服务对象满意度指标: "satisfaction of those served",
};

/** "产出指标" → "output (产出指标)". */
export const levelInEnglish = (level: string): string => {
  const english = LEVELS[level];
  return english === undefined ? level : `${english} (${level})`;
};
