import { verdict, type FormSketch } from "./support";

const form = (layout: FormSketch["layout"], ...rows: readonly (readonly string[])[]): FormSketch => ({
  layout,
  indicators: rows.map(([指标值 = "", 分值 = "10"]) => ({
    三级指标: "义诊情况",
    指标值,
    实际完成值: 指标值,
    分值,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["two of three", form("target-2022", ["有序"], ["规范"], ["≥30场"]), ["warning by-count"]],
  ["half", form("target-2022", ["有序"], ["规范"], ["≥30场"], ["≥90%"]), ["passed"]],
  [
    "a blank under a name that will be a number",
    {
      layout: "target-2022",
      indicators: [
        { 三级指标: "义诊秩序", 指标值: "有序" },
        { 三级指标: "义诊流程", 指标值: "规范" },
        { 三级指标: "义诊场次", 指标值: "≥30场" },
        { 一级指标: "满意度指标", 二级指标: "服务对象满意度指标", 三级指标: "群众满意率", 指标值: "" },
      ],
    },
    ["passed"],
  ],
  ["deadlines and frequencies can be told", form("target-2022", ["每月"], ["6月底前"], ["规范"]), ["passed"]],
  ["by weight", form("self-2022", ["有序", "60"], ["≥30场", "20"], ["≥90%", "10"]), ["warning by-weight"]],
  ["half by weight", form("self-2022", ["有序", "45"], ["≥30场", "25"], ["≥90%", "20"]), ["passed"]],
  ["too few to tell", form("target-2022", ["有序"], ["规范"]), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V11", sketch)).toEqual(expected);
});
