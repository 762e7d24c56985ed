import { runRule, verdict, type FormSketch } from "./support";

const funds = (total: string, fiscal: string, other: string, unit = "元"): FormSketch => ({
  layout: "target-2024",
  fields: { 资金单位: unit },
  funds: [
    { 资金: "项目资金总额", 金额: total },
    { 资金: "其中：财政资金", 金额: fiscal },
    { 资金: "项目其他资金", 金额: other },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["adds up", funds("150,000.00", "100,000.00", "50,000.00"), ["passed"]],
  ["other funds blank", funds("150,000.00", "150,000.00", ""), ["passed"]],
  ["paid by other funds", funds("150,000.00", "", "150,000.00"), ["passed"]],
  ["a dash is none", funds("150,000.00", "150,000.00", "—"), ["passed"]],
  ["nothing asked for", funds("0", "", ""), ["passed"]],
  ["less than the total", funds("150,000.00", "100,000.00", ""), ["error differs"]],
  ["more than the total", funds("150,000.00", "150,000.00", "1.00"), ["error differs"]],
  ["other funds exceed the total", funds("150,000.00", "", "160,000.00"), ["error differs"]],
  ["rounding to 万元", funds("10.00", "3.33", "6.66", "万元"), ["warning hidden-digits"]],
  ["the same digits in 元", funds("10.00", "3.33", "6.66"), ["error differs"]],
  ["the fiscal part may be the rest: F06 asks", funds("150,000.00", "", "50,000.00"), ["not-enough-data"]],
  ["no part", funds("150,000.00", "", ""), ["not-enough-data"]],
  ["no total", funds("", "150,000.00", ""), ["not-enough-data"]],
  ["a text", funds("150,000.00", "十五万", ""), ["not-enough-data"]],
  ["a self-evaluation", { layout: "self-2024" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F04", sketch)).toEqual(expected);
});

test("offers each amount that would make the sum right, and none below 0", () => {
  const labels = (sketch: FormSketch): readonly unknown[] | undefined =>
    runRule("F04", sketch).findings[0]?.fix?.options.map((option) => [
      option.data["label"],
      option.data["amount"],
    ]);
  expect(labels(funds("150,000.00", "100,000.00", "20,000.00"))).toEqual([
    ["项目资金总额", "120,000.00"],
    ["其中：财政资金", "130,000.00"],
    ["其他资金", "50,000.00"],
  ]);
  expect(labels(funds("100", "500", "50"))).toEqual([
    ["项目资金总额", "550"],
    ["其中：财政资金", "50"],
  ]);
});
