import { verdict, type FormSketch } from "./support";

const self = (unit: string, amount: string): FormSketch => ({
  layout: "self-2022",
  fields: { 资金单位: unit },
  funds: [{ 资金: "年度资金总额", 年初预算数: amount, 全年预算数: amount, 全年执行数: amount }],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["元", self("元", "71200.00"), ["passed"]],
  ["万元", self("万元", "7.12"), ["passed"]],
  ["a small project in 万元", self("万元", "0.50"), ["passed"]],
  ["eight 元", self("元", "8.00"), ["warning too-small"]],
  ["ten billion 元", self("万元", "1,250,000.00"), ["warning too-large"]],
  ["no unit, amounts that can only be 元", self("", "71200.00"), ["passed"]],
  ["no unit, amounts that may be either", self("", "71.20"), ["warning missing"]],
  ["another unit behind an amount", self("元", "7.12万元"), ["warning contradicts"]],
  ["the same unit behind an amount", self("万元", "7.12万元"), ["passed"]],
  ["no amounts", self("元", ""), ["not-enough-data"]],
  ["a declaration without a unit", { layout: "target-2022" }, ["passed"]],
  [
    "a declaration in 元 that means 万元",
    { layout: "target-2024", funds: [{ 资金: "年度资金申请总额", 金额: "15.00" }] },
    ["warning too-small"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("F12", sketch)).toEqual(expected);
});

test("the bounds are options", () => {
  expect(verdict("F12", self("元", "8.00"), { smallestYuan: "1" })).toEqual(["passed"]);
  expect(verdict("F12", self("万元", "5000.00"), { largestTenThousandYuan: "1000" })).toEqual([
    "warning too-large",
  ]);
});
