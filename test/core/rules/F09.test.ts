import { verdict, type FormSketch } from "./support";

const funds = (annualBudget: string, executed: string, total: string): FormSketch => ({
  layout: "self-2022",
  fields: { 总分: total },
  funds: [
    { 资金: "年度资金总额", 年初预算数: "100", 全年预算数: annualBudget, 全年执行数: executed, 分值: "10" },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a budget", funds("100", "90", "99"), ["passed"]],
  ["none, and no score", funds("0", "0", ""), ["warning not-carried-out"]],
  ["none, and 0 points", funds("0.00", "0.00", "0"), ["warning not-carried-out"]],
  ["a dash", funds("—", "—", ""), ["warning not-carried-out"]],
  ["none, yet scored", funds("0", "0", "90"), ["warning scored"]],
  ["none, yet executed", funds("0", "50", "90"), ["warning executed-without-budget"]],
  ["not filled in", funds("", "", ""), ["not-enough-data"]],
  ["unreadable", funds("若干", "", ""), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F09", sketch)).toEqual(expected);
});
