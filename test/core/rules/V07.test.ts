import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["satisfaction", form(["村民满意度", "≤90%"]), ["error more-is-better"]],
  ["completion", form(["卫生室改造完成率", "<100%"]), ["error more-is-better"]],
  ["in words", form(["药品合格率", "不超过95%"]), ["error more-is-better"]],
  ["accidents", form(["安全事故发生数", "≥1起"]), ["error less-is-better"]],
  ["complaints", form(["有效投诉件数", ">3件"]), ["error less-is-better"]],
  ["cost", form(["单位服务成本", "≥200元/人"]), ["error less-is-better"]],
  ["work with a limit", form(["上门巡诊完成次数", "≤50次"]), ["error output-limited"]],
  ["heads may have a ceiling", form(["编外用工人员数量", "≤20人"]), ["warning output-maybe-limited"]],
  ["a stated ceiling", form(["编外人员控制数", "≤20人"]), ["passed"]],
  ["a time", form(["出诊响应时间", "≤2小时"], ["报告出具天数", "≤14天"]), ["passed"]],
  ["handling complaints", form(["投诉办结率", "≥95%"]), ["passed"]],
  ["saving cost", form(["成本节约率", "≥5%"]), ["passed"]],
  ["a share with a limit", form(["行政成本占比", "≤10%"]), ["passed"]],
  [
    "right ways round",
    form(["村民满意度", "≥90%"], ["安全事故发生数", "≤1起"], ["上门巡诊次数", "≥50次"]),
    ["passed"],
  ],
  ["no comparator", form(["村民满意度", "90%"], ["安全事故发生数", "=0起"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V07", sketch)).toEqual(expected);
});

test("the comparator is turned round, and in a self-evaluation the score follows", () => {
  const indicators = [
    { 三级指标: "接诊完成数", 指标值: "≤80(批次)", 实际完成值: "52.00(批次)", 分值: "10", 得分: "10" },
  ];
  const { findings } = runRule("V07", { layout: "self-2024", indicators });
  expect(findings[0]?.fix?.options).toEqual([
    expect.objectContaining({ label: "set-target-and-score", data: { target: "≥80(批次)", score: "6.50" } }),
  ]);
  expect(findings[0]?.fix?.options[0]?.edits.map(({ after }) => after.value)).toEqual(["≥80(批次)", 6.5]);
});

test("a comparator in words is left to the person", () => {
  expect(runRule("V07", form(["药品合格率", "不超过95%"])).findings[0]?.fix).toBeNull();
});
