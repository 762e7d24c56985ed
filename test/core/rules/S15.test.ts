import { verdict, type FormSketch, type FundSketch } from "./support";

const funds = (全年执行数: string): readonly FundSketch[] => [
  { 资金: "年度资金总额", 全年预算数: "100", 全年执行数, 分值: "10", 执行率: "0%", 得分: "0" },
];
const form = (executed: string, ...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "self-2022",
  funds: funds(executed),
  indicators: rows.map(([指标值 = "", 实际完成值 = "", 得分 = ""]) => ({
    三级指标: "义诊情况",
    指标值,
    实际完成值,
    得分,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["nothing at all, yet points", form("0", ["≥10场", "0场", "6"], ["健全", "未完成", "6"]), ["error scored"]],
  ["blank throughout, yet points", form("", ["≥10场", "", "10"], ["健全", "", "10"]), ["error scored"]],
  ["nothing, and no points", form("0", ["≥10场", "0场", "0"]), ["passed"]],
  ["something was done", form("0", ["≥10场", "3场", "3"], ["健全", "", "6"]), ["passed"]],
  ["something was spent", form("20", ["≥10场", "0场", "6"]), ["passed"]],
  ["no scores yet", form("0", ["≥10场", "0场", ""]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S15", sketch)).toEqual(expected);
});
