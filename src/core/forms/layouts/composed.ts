/**
 * Labels that every office words in its own way from the same few pieces: 县级主管部门, 资金使用单位, 年度总体目标完成情况.
 * The pieces are listed once and put together here; a label made of them is then looked up like any other word.
 */
import type { Vocabulary } from "./layout";

function compose(...pieces: readonly (readonly string[])[]): readonly string[] {
  return pieces.reduce<readonly string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
    [""],
  );
}

/** Whose department or unit it is. */
const RANKS = ["", "省级", "市级", "县级", "区级", "州级", "县区", "本级", "地方", "项目", "业务", "一级"];
/** 主管部门编码 alone would be a code; behind the name it belongs to it. */
const NAMED = ["", "名称", "及代码", "及编码", "代码及名称", "和代码"];
/** Which year's goal. */
const YEARS = ["", "年度", "本年度", "当年", "全年", "本年"];
const GOALS = ["目标", "总目标", "总体目标", "绩效目标", "总体绩效目标", "工作目标"];
const SPANS = ["实施期", "项目实施期", "中期", "中长期", "长期", "三年", "项目总体", "项目长期", "项目中期"];

export const COMPOSED: Vocabulary = {
  fields: {
    department: compose(RANKS, ["主管部门", "主管单位", "预算部门", "归口管理部门"], NAMED),
    unit: compose(
      ["", "项目", "资金", "具体", "项目具体", "预算"],
      ["实施单位", "使用单位", "用款单位", "承担单位", "执行单位", "建设单位", "实施部门", "承办单位"],
      NAMED,
    ),
    overallGoal: compose(SPANS, ["目标", "绩效目标", "总目标", "总体目标"]),
    annualGoal: compose(["本年度", "当年", "本年", "年度"], GOALS),
    expectedGoal: compose(
      ["年初设定", "年初设定的", "年初", "年度预期", "预期", "年初预期", "原定", "计划"],
      GOALS,
    ),
    actualCompletion: [
      ...compose(YEARS, ["", ...GOALS], ["实际", ""], ["完成情况", "实现情况"], ["", "综述"]),
      ...compose(
        ["总体", "绩效", "总体绩效", "预期"],
        ["目标"],
        ["实际", ""],
        ["完成情况", "实现情况"],
        [""],
      ),
      ...compose(YEARS, ["实际完成目标", "实际完成情况", "目标实际完成情况", "实际完成"]),
    ],
  },
  // 总体绩效目标 heads the goals in most forms.
  secondFields: { overallGoal: ["总体绩效目标"] },
};
