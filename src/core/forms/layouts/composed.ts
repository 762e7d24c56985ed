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
const RANKS = [
  ...["", "省级", "市级", "县级", "区级", "州级", "县区", "本级", "地方", "上级"],
  ...["项目", "业务", "一级"],
];
/** 主管部门编码 alone would be a code; behind the name it belongs to it. */
const NAMED = ["", "名称", "及代码", "及编码", "代码及名称", "和代码"];
/** Which year's goal. */
const YEARS = ["", "年度", "本年度", "当年", "全年", "本年"];
const GOALS = ["目标", "总目标", "总体目标", "绩效目标", "绩效总目标", "总体绩效目标", "工作目标"];
const SPANS = ["实施期", "项目实施期", "中期", "中长期", "长期", "三年", "项目总体", "项目长期", "项目中期"];
const DONE = ["完成情况", "实现情况", "达成情况"];
const MONEY_YEARS = ["", "当年", "本年", "年度", "本年度", "全年", "年初"];
const BEFORE = ["上年", "上年度", "以前年度", "历年", "往年"];

export const COMPOSED: Vocabulary = {
  fields: {
    department: compose(
      RANKS,
      ["主管部门", "主管单位", "预算部门", "预算主管部门", "归口部门", "归口管理部门"],
      NAMED,
    ),
    unit: [
      ...compose(
        ["", "项目", "资金", "具体", "项目具体"],
        [
          "实施单位",
          "使用单位",
          "用款单位",
          "承担单位",
          "执行单位",
          "建设单位",
          "实施部门",
          "承办单位",
          "实施主体",
        ],
        NAMED,
      ),
      ...compose(["预算单位", "项目单位"], NAMED),
    ],
    overallGoal: compose(SPANS, ["目标", "绩效目标", "总目标", "总体目标"]),
    annualGoal: compose(["本年度", "当年", "本年", "年度"], GOALS),
    expectedGoal: [
      ...compose(["年初设定", "年初设定的", "年初", "年度预期", "预期", "年初预期", "原定", "计划"], GOALS),
      ...["目标设定", "设定目标"],
    ],
    actualCompletion: [
      ...compose(YEARS, GOALS, ["实际", ""], DONE, ["", "综述"]),
      ...compose(YEARS, ["实际"], DONE, ["", "综述"]),
      ...compose(["总体", "绩效", "总体绩效", "预期"], ["目标"], ["实际", ""], DONE),
      ...compose(YEARS, ["实际完成目标", "实际完成"], ["", "情况"]),
      ...["完成目标情况", "年终完成情况", "年末完成情况", "总体完成情况", "自评完成情况"],
    ],
  },
  secondFields: {
    // These head the goals in most forms.
    overallGoal: ["总体绩效目标"],
    expectedGoal: ["绩效目标"],
    // 完成情况 is a column of the year's tasks in the forms of whole departments.
    actualCompletion: compose(YEARS, DONE, ["", "综述"]),
  },
  fundRows: {
    fiscal: [
      ...compose(MONEY_YEARS, [
        "财政拨款",
        "财政资金",
        "财政拨款资金",
        "财政预算资金",
        "财政性资金",
        "一般公共预算",
      ]),
      ...compose(MONEY_YEARS, ["一般公共预算"], ["拨款", "资金", "财政拨款", "财政拨款资金", "财政资金"]),
      ...compose(["本级", "同级"], ["财政资金", "财政拨款", "财政安排", "财政安排资金"]),
    ],
    carriedOver: compose(
      BEFORE,
      ["结转", "结余", "结转结余", "结余结转", "结转和结余", "结转及结余"],
      ["", "资金"],
    ),
    other: compose(["其他", "其它"], ["", "资金", "收入", "来源", "来源资金", "渠道资金"]),
  },
  marks: {
    grade: compose(
      [
        ...[
          "",
          "自评",
          "评价",
          "评定",
          "评分",
          "绩效",
          "绩效自评",
          "绩效评价",
          "综合",
          "综合评定",
          "综合评价",
        ],
        ...["最终", "自评结果", "评价结果", "自评得分"],
      ],
      ["等级", "等次", "评级"],
    ),
  },
};
