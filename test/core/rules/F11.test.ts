import { runRule, verdict, type FormSketch } from "./support";

const budget = (initial: string, annual: string, completion = "讲座全部举办。"): FormSketch => ({
  layout: "self-2022",
  fields: { 实际完成情况: completion },
  funds: [{ 资金: "年度资金总额", 年初预算数: initial, 全年预算数: annual, 全年执行数: annual, 分值: "10" }],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["unchanged", budget("100", "100"), ["passed"]],
  ["less than a fifth", budget("100", "119.99"), ["passed"]],
  ["a fifth more", budget("100", "120"), ["warning increased"]],
  ["half of it", budget("100", "50"), ["warning decreased"]],
  ["cut to nothing", budget("100", "0"), ["warning decreased"]],
  ["no initial budget", budget("0", "37.75"), ["warning not-budgeted"]],
  ["a dash for the initial budget", budget("—", "37.75"), ["warning not-budgeted"]],
  ["none at all", budget("0", "0"), ["passed"]],
  ["explained", budget("100", "150", "年中追加预算50万元用于新增场次。"), ["passed"]],
  ["initial budget not filled in", budget("", "100"), ["not-enough-data"]],
  ["annual budget not filled in", budget("100", ""), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F11", sketch)).toEqual(expected);
});

test("gives the change in percent, and takes the threshold from its option", () => {
  expect(runRule("F11", budget("380000", "195000")).findings[0]?.data["percent"]).toBe("48.68");
  expect(verdict("F11", budget("100", "150"), { threshold: "60" })).toEqual(["passed"]);
});
