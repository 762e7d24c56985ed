import { runRule, verdict, type FormSketch, type IndicatorSketch, type SketchField } from "./support";

const executed = (
  amount: string,
  fields: { readonly [Field in SketchField]?: string } = {},
  indicator: IndicatorSketch = {},
): FormSketch => ({
  layout: "self-2024",
  fields: { 实际完成情况: "各项工作按计划完成。", ...fields },
  funds: [
    { 资金: "年度资金总额", 全年预算数: "100.00", 全年执行数: amount, 分值: "10", 执行率: amount, 得分: "5" },
  ],
  indicators: [{ 三级指标: "健康讲座场次", 指标值: "≥40场", 实际完成值: "42场", ...indicator }],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["enough", executed("80.00"), ["passed"]],
  ["low", executed("79.99"), ["warning unexplained"]],
  ["nothing spent", executed("0.00"), ["warning unexplained"]],
  ["explained in the text", executed("60.00", { 实际完成情况: "项目尾款按合同次年支付。" }), ["passed"]],
  [
    "explained beside an indicator",
    executed("60.00", {}, { 偏差原因: "因疫情未按计划开展，已调整至下年" }),
    ["passed"],
  ],
  ["无 explains nothing", executed("60.00", {}, { 偏差原因: "无" }), ["warning unexplained"]],
  ["no amount", executed(""), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F10", sketch)).toEqual(expected);
});

test("the threshold is an option", () => {
  expect(verdict("F10", executed("85.00"), { threshold: "90" })).toEqual(["warning unexplained"]);
  expect(verdict("F10", executed("60.00"), { threshold: "50" })).toEqual(["passed"]);
  expect(runRule("F10", executed("60.00")).findings[0]?.data).toEqual({ rate: "60.00", threshold: "80" });
});
