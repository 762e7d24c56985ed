import { verdict, type FormSketch } from "./support";

const form = (指标值: string, 实际完成值: string): FormSketch => ({
  layout: "self-2022",
  indicators: [{ 三级指标: "义诊规模", 指标值, 实际完成值 }],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a percentage and a count", form("≥95%", "120件"), ["warning differs"]],
  ["people and occasions", form("≥300人", "12场"), ["warning differs"]],
  ["money and people", form("≥20万元", "300人"), ["warning differs"]],
  ["元 and 万元", form("≥1.2万元", "13000元"), ["passed"]],
  ["万人次 and 人次", form("≥36万人次", "382000人次"), ["passed"]],
  ["人 and 名", form("≥300人", "310名"), ["passed"]],
  ["次 and 场", form("≥12次", "12场"), ["passed"]],
  ["个模块 and 个", form("18个模块", "19个"), ["passed"]],
  ["% and 百分比", form("=100%", "100.00(百分比)"), ["passed"]],
  ["a unit on one side only", form("≥300人", "310"), ["not-enough-data"]],
  ["words", form("健全", "健全"), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V05", sketch)).toEqual(expected);
});
