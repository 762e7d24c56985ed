/** The self-evaluation of a whole department: 指标名称, 计算符号, 指标值, then the actual before the unit. */
import type { Layout } from "./layout";

export const WHOLE_DEPARTMENT: Layout = {
  id: "whole-department",
  kind: "self-evaluation",
  where: "部门整体支出绩效自评表",
  needs: ["kind:self-evaluation", "title:整体"],
  typical: ["title:整体", "column:sign=计算符号", "column:name=指标名称", "unit:behind-actual"],
  fields: { department: ["部门名称", "部门单位名称", "部门"], unit: ["预算部门名称"] },
  fundRows: { extra: ["基本支出", "项目支出", "人员经费", "公用经费"] },
  prints: {},
};
