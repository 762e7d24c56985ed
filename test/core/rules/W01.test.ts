import { runRule, verdict, type FormSketch, type SketchLayout } from "./support";

const weights = (
  execution: string,
  weighing: readonly string[],
  printed = "100",
  layout: SketchLayout = "self-2022",
): FormSketch => ({
  layout,
  fields: { 总分分值: printed },
  funds: [
    {
      资金: "年度资金总额",
      全年预算数: "100",
      全年执行数: "100",
      分值: execution,
      执行率: "100%",
      得分: execution,
    },
  ],
  indicators: weighing.map((分值, index) => ({
    三级指标: `指标${String(index + 1)}`,
    指标值: "≥1次",
    实际完成值: "1次",
    分值,
    得分: 分值,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["100", weights("10", ["50", "30", "10"]), ["passed"]],
  ["100 with fractions", weights("10", ["30.5", "29.5", "30"]), ["passed"]],
  ["100 with 20 for execution", weights("20", ["40", "40"], "100"), ["passed"]],
  ["105", weights("10", ["55", "30", "10"]), ["error not-hundred"]],
  ["99.99", weights("10", ["30", "30", "29.99"]), ["error not-hundred"]],
  ["the total row follows a wrong sum", weights("10", ["55", "30", "10"], "105"), ["error not-hundred"]],
  ["the total row says 90", weights("10", ["50", "30", "10"], "90"), ["error printed-total"]],
  ["no printed total", weights("10", ["50", "30", "10"], ""), ["passed"]],
  ["execution not weighed, 100 without it", weights("", ["60", "30", "10"]), ["passed"]],
  ["execution not weighed, the usual 10 is missing", weights("", ["50", "30", "10"]), ["passed"]],
  ["execution not weighed, 20 as some issuers have it", weights("", ["40", "40"]), ["passed"]],
  ["execution not weighed, neither", weights("", ["50", "30", "5"]), ["error not-hundred-alone"]],
  ["a weight is missing: W07 says which", weights("10", ["50", "", "10"]), ["not-enough-data"]],
  ["a declaration has no weights", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W01", sketch)).toEqual(expected);
});

test("gives the sums as numbers", () => {
  expect(runRule("W01", weights("10", ["55", "30", "10"])).findings[0]?.data).toEqual({
    indicators: "95",
    execution: "10",
    sum: "105",
    difference: "5",
  });
});
