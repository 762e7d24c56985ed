import { verdict, type FormSketch } from "./support";

/** Rows of name, target, actual, weight, score, deviation. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "self-2022",
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
  ["no survey", form(["村民满意度", "≥90%", "95%"]), ["info no-survey"]],
  ["in the actual", form(["村民满意度", "≥90%", "95%（问卷200份）"]), ["passed"]],
  ["in the deviation column", form(["村民满意度", "≥90%", "95%", "10", "10", "电话回访120户"]), ["passed"]],
  ["another indicator tells", form(["村民满意度", "≥90%", "95%"], ["问卷回收率", "≥80%", "85%"]), ["passed"]],
  [
    "a complaint rate is counted, not asked",
    form(["投诉率", "≤1%", "0.4%"], ["村民满意度", "≥90%", "95%（问卷）"]),
    ["passed"],
  ],
  ["no actual yet", form(["村民满意度", "≥90%", ""]), ["not-enough-data"]],
  ["no satisfaction", form(["巡诊次数", "≥50次", "52次"]), ["not-applicable"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V15", sketch)).toEqual(expected);
});

test("the completion may tell of the survey", () => {
  const fields = { 实际完成情况: "全年巡诊52次；年底发放问卷200份，村民满意度95%。" };
  expect(verdict("V15", { ...form(["村民满意度", "≥90%", "95%"]), fields })).toEqual(["passed"]);
});
