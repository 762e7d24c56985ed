/** Words that the wording of several rules needs. */
import type { FieldName } from "../../core/forms/form";
import { codesInWords } from "../codes";

export const worded = (codes: string, words: Readonly<Record<string, string>>): string =>
  codesInWords(codes, words, "、");

/** The labels that the forms print for their fields. */
export const fieldTerms: Readonly<Record<FieldName, string>> = {
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
};
