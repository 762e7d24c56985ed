import { verdict, type FormSketch } from "./support";

const cost = (target: string, first = "产出指标", second = "成本指标"): FormSketch => ({
  layout: "target-2022",
  indicators: [{ 一级指标: first, 二级指标: second, 三级指标: "活动成本控制", 指标值: target }],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a word", cost("有效"), ["warning word"]],
  ["a phrase", cost("控制在预算内"), ["warning word"]],
  ["cost as a first level", cost("合理", "成本指标", "经济成本指标"), ["warning word"]],
  ["a limit", cost("≤80元/人"), ["passed"]],
  ["a share", cost("≤100%"), ["passed"]],
  ["blank: V01 speaks", cost(""), ["passed"]],
  ["no cost indicator", cost("有效", "产出指标", "质量指标"), ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("C02", sketch)).toEqual(expected);
});
