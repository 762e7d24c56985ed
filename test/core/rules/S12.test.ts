import { runRule, verdict, type FormSketch } from "./support";

/** Indicator scores beside the fund score of 9.75, and the printed total. */
const form = (总分: string, ...scores: readonly string[]): FormSketch => ({
  layout: "self-2022",
  fields: { 总分 },
  indicators: scores.map((得分) => ({
    三级指标: "义诊场次",
    指标值: "≥10场",
    实际完成值: "10场",
    分值: "10",
    得分,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["adds up", form("27.75", "10", "8"), ["passed"]],
  ["padded", form("29.750", "10", "10"), ["passed"]],
  ["exact where doubles are not: 9.75 + 0.1 + 0.2", form("10.05", "0.1", "0.2"), ["passed"]],
  ["wrong", form("28.75", "10", "8"), ["error differs"]],
  ["the fund score left out", form("18", "10", "8"), ["error differs"]],
  ["a blank score", form("27.75", "10", ""), ["not-enough-data"]],
  ["a blank total", form("", "10", "8"), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S12", sketch)).toEqual(expected);
});

test("without a fund score the indicators must carry all points", () => {
  const funds = [
    { 资金: "年度资金总额", 全年预算数: "80000", 全年执行数: "78000", 分值: "-", 执行率: "97.5%", 得分: "-" },
  ];
  const whole = { ...form("18", "10", "8"), funds };
  expect(verdict("S12", { ...whole, fields: { 总分: "19", 总分分值: "20" } })).toEqual(["error differs"]);
  expect(verdict("S12", { ...whole, fields: { 总分: "27.75", 总分分值: "30" } })).toEqual([
    "not-enough-data",
  ]);
});

test("the sum is a safe fix", () => {
  const { findings } = runRule("S12", form("28.75", "10", "8"));
  expect(findings[0]?.data).toEqual({
    total: "28.75",
    sum: "27.75",
    fundScore: "9.75",
    indicatorScores: "18.00",
  });
  expect(findings[0]?.fix).toMatchObject({
    kind: "safe",
    options: [{ edits: [{ cell: "H15", before: { value: 28.75 }, after: { value: 27.75, formula: null } }] }],
  });
});

test("a live formula is not overwritten in bulk", () => {
  const 总分 = { value: 28.75, formula: "=SUM(H6,H13:H14)+1", text: "28.75", numberFormat: "0.00" };
  const { findings } = runRule("S12", { ...form("", "10", "8"), fields: { 总分 } });
  expect(findings.map(({ fix }) => fix)).toEqual([null]);
});
