import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name, target, actual, weight, score, deviation. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "self-2022",
  fields: { 总分: "" },
  indicators: rows.map(
    ([三级指标 = "", 指标值 = "", 实际完成值 = "", 分值 = "", 得分 = "", 偏差原因 = ""]) => ({
      三级指标,
      指标值,
      实际完成值,
      分值,
      得分,
      偏差原因,
    }),
  ),
});

test.each<[string, FormSketch, readonly string[]]>([
  [
    "a score and the total",
    form(["上门巡诊次数", "≥50次", "40次", "10", ""]),
    ["info indicator-score", "info total-score"],
  ],
  ["nothing but the total", form(["上门巡诊次数", "≥50次", "40次", "10", "8"]), ["info total-score"]],
  [
    "a judgement is left to a person, and so is the total",
    form(["长效机制", "健全", "基本健全", "10", ""]),
    ["passed"],
  ],
  ["no actual", form(["上门巡诊次数", "≥50次", "", "10", ""]), ["passed"]],
  ["nothing blank", { layout: "self-2022" }, ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S17", sketch)).toEqual(expected);
});

test("the message says what is filled in, and the fix is safe", () => {
  const { findings } = runRule("S17", form(["上门巡诊次数", "≥50次", "40次", "10", ""]));
  expect(findings.map(({ data }) => data)).toEqual([
    { name: "上门巡诊次数", value: "8.00" },
    { value: "17.75" },
  ]);
  expect(findings[0]?.fix).toMatchObject({
    kind: "safe",
    options: [{ edits: [{ cell: "H13", before: { value: null }, after: { value: 8 } }] }],
  });
});

test("a rate is told in percent, whatever its cell will hold", () => {
  const funds = [
    { 资金: "年度资金总额", 全年预算数: "80000", 全年执行数: "78000", 分值: "10", 执行率: "", 得分: "9.75" },
  ];
  const { findings } = runRule("S17", { layout: "self-2022", funds });
  expect(findings.map(({ message, data }) => [message, data])).toEqual([["rate", { value: "97.50%" }]]);
});
