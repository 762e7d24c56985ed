import { runRule, verdict, type FormSketch } from "./support";

const levels = (projectName: string, ...seconds: readonly string[]): FormSketch => ({
  layout: "target-2022",
  fields: { 项目名称: projectName },
  indicators: [
    ...seconds.map((二级指标, index) => ({
      一级指标: "产出指标",
      二级指标,
      三级指标: `指标${String(index + 1)}`,
      指标值: "≥1次",
    })),
    { 一级指标: "效益指标", 二级指标: "社会效益指标", 三级指标: "居民知晓率", 指标值: "≥90%" },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["all three", levels("健康讲座", "数量指标", "质量指标", "时效指标"), ["passed"]],
  ["no timeliness", levels("健康讲座", "数量指标", "质量指标"), ["warning missing"]],
  ["two missing are one finding", levels("健康讲座", "质量指标"), ["warning missing"]],
  [
    "works without cost",
    levels("校舍维修工程", "数量指标", "质量指标", "时效指标"),
    ["warning missing-cost"],
  ],
  [
    "purchases without cost",
    levels("办公设备采购", "数量指标", "质量指标", "时效指标"),
    ["warning missing-cost"],
  ],
  ["works with cost", levels("校舍维修工程", "数量指标", "质量指标", "时效指标", "成本指标"), ["passed"]],
  ["software is a service", levels("信息系统升级改造", "数量指标", "质量指标", "时效指标"), ["passed"]],
  ["no output at all: W04 speaks", levels("健康讲座"), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W05", sketch)).toEqual(expected);
});

test("names every missing level", () => {
  expect(runRule("W05", levels("健康讲座", "质量指标")).findings[0]?.data).toEqual({
    levels: "数量指标,时效指标",
  });
});
