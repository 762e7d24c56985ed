import { runRule, verdict, type FormSketch } from "./support";

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
  ["over the limit", form(["平均候诊时间", "≤30分钟", "40分钟", "10", "10"]), ["error exceeded"]],
  ["at a strict limit the proportion is full", form(["月均故障次数", "<2次", "2次", "8", "8"]), ["passed"]],
  ["zero violated", form(["安全事故发生数", "=0起", "2起", "5", "5"]), ["error not-zero"]],
  ["zero violated, no sign written", form(["有责投诉件数", "0件", "1件", "5", "5"]), ["error not-zero"]],
  [
    "less is better by its name",
    form(["单位服务成本", "200元/人", "260元/人", "10", "10"]),
    ["error exceeded"],
  ],
  ["within the limit", form(["平均候诊时间", "≤30分钟", "30分钟", "10", "10"]), ["passed"]],
  ["zero kept", form(["安全事故发生数", "=0起", "0起", "5", "5"]), ["passed"]],
  ["no accident in words", form(["安全事故发生数", "=0起", "无", "5", "5"]), ["passed"]],
  ["the score shows it", form(["平均候诊时间", "≤30分钟", "40分钟", "10", "7.5"]), ["passed"]],
  ["a floor is S01's", form(["上门巡诊次数", "≥50次", "40次", "10", "10"]), ["passed"]],
  [
    "a head count beyond its number is no broken limit",
    form(["家庭医生在岗数", "=5人", "6人", "10", "10"]),
    ["passed"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S03", sketch)).toEqual(expected);
});

test("the due score of a violated zero is 0", () => {
  const { findings } = runRule("S03", form(["安全事故发生数", "=0起", "2起", "5", "5"]));
  expect(findings[0]?.fix?.options[0]?.edits[0]?.after).toEqual({ value: 0, formula: null });
});
