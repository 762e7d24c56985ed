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
  ["the words say no", form(["长效机制", "健全", "未达成", "10", "9"]), ["error not-achieved"]],
  ["zero", form(["长效机制", "健全", "0", "10", "8"]), ["error not-achieved"]],
  [
    "a deadline without completion",
    form(["竣工时间", "2023年6月底前", "未完成", "10", "10"]),
    ["error not-achieved"],
  ],
  ["blank", form(["长效机制", "健全", "", "10", "10"]), ["error blank"]],
  ["a frequency left blank", form(["巡诊频次", "每月", "", "10", "10"]), ["error blank"]],
  ["within the third tier", form(["长效机制", "健全", "未达成", "10", "6"]), ["passed"]],
  ["achieved", form(["长效机制", "健全", "达成指标", "10", "10"]), ["passed"]],
  ["avoiding what is bad: none happened", form(["避免返贫情况发生", "避免", "0", "10", "10"]), ["passed"]],
  ["a number left blank is V01's alone", form(["巡诊次数", "≥50次", "", "10", "10"]), ["passed"]],
  ["a number missed in words is S01's", form(["巡诊次数", "≥50次", "未完成", "10", "10"]), ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S09", sketch)).toEqual(expected);
});

test("what a person may choose ends with the third tier; a blank has to be filled in first", () => {
  const offered = (...row: readonly string[]) =>
    runRule("S09", form(row)).findings[0]?.fix?.options.map(({ data }) => data["score"]);
  expect(offered("长效机制", "健全", "未达成", "10", "9")).toEqual(["6.00", "0.00"]);
  expect(offered("长效机制", "健全", "", "10", "9")).toBeUndefined();
});
