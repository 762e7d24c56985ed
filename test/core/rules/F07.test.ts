import { verdict, type FormSketch } from "./support";

const funds = (
  project: string,
  annual: string,
  dates: readonly [string, string] = ["2023-01-01", "2023-12-31"],
  period = "(2023年-2023年)",
): FormSketch => ({
  layout: "target-2022",
  fields: { 计划开始日期: dates[0], 计划完成日期: dates[1], 目标时段: period },
  funds: [
    { 资金: "项目资金总额", 金额: project },
    { 资金: "年度资金申请总额", 金额: annual },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["equal", funds("80,000", "80,000.00"), ["passed"]],
  ["more than the project", funds("80,000", "80,000.01"), ["warning exceeds"]],
  ["less in one year", funds("80,000", "60,000"), ["warning one-year"]],
  ["less over several years", funds("80,000", "60,000", ["2023-01-01", "2024-06-30"]), ["passed"]],
  ["more over several years", funds("80,000", "90,000", ["2023-01-01", "2024-06-30"]), ["warning exceeds"]],
  ["no dates, the period says one year", funds("80,000", "60,000", ["", ""]), ["warning one-year"]],
  ["no dates, no period", funds("80,000", "60,000", ["", ""], "(年 - 年)"), ["passed"]],
  ["no request", funds("80,000", ""), ["not-enough-data"]],
  ["a self-evaluation", { layout: "self-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F07", sketch)).toEqual(expected);
});
