/** Words that the English wording of several rules needs. */
import type { FieldName } from "../../../core/forms/form";
import { codesInWords } from "../../codes";

export const worded = (codes: string, words: Readonly<Record<string, string>>): string =>
  codesInWords(codes, words, ", ");

export const fieldTerms: Readonly<Record<FieldName, string>> = {
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
