import { verdict, type FormSketch } from "./support";

const form = (执行率: string, 得分: string, 总分: string): FormSketch => ({
  layout: "self-2022",
  fields: { 总分 },
  funds: [
    {
      资金: "年度资金总额",
      全年预算数: "100",
      全年执行数: 执行率.replace("%", ""),
      分值: "10",
      执行率,
      得分,
    },
  ],
  indicators: [{ 三级指标: "义诊场次", 指标值: "≥10场", 实际完成值: "10场", 分值: "90", 得分: "85" }],
});

test.each<[string, string, FormSketch, readonly string[]]>([
  ["above the cap of 70–80 %", "platform-30", form("75%", "7.5", "92.5"), ["warning above"]],
  ["capped", "platform-30", form("75%", "7.5", "89"), ["passed"]],
  ["below every cap", "platform-30", form("40%", "4", "89"), ["warning above"]],
  ["a rate without a cap", "platform-30", form("95%", "9.5", "94.5"), ["passed"]],
  ["no total", "platform-30", form("75%", "7.5", ""), ["not-enough-data"]],
  ["a profile without caps", "cn-2020", form("75%", "7.5", "92.5"), ["not-applicable"]],
])("%s", (_, profile, sketch, expected) => {
  expect(verdict("S14", sketch, {}, profile)).toEqual(expected);
});
