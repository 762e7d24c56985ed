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
  ["above the weight", form(["上门巡诊次数", "≥50次", "60次", "10", "12"]), ["error above-weight"]],
  ["below zero", form(["上门巡诊次数", "≥50次", "40次", "10", "-2"]), ["error negative"]],
  ["three decimals", form(["河道保洁合格率", "≥95%", "93.5%", "10", "9.842"]), ["error too-many-decimals"]],
  ["the weight itself", form(["上门巡诊次数", "≥50次", "60次", "10", "10"]), ["passed"]],
  ["zero", form(["上门巡诊次数", "≥50次", "0次", "10", "0"]), ["passed"]],
  ["two decimals, padded", form(["上门巡诊次数", "≥50次", "60次", "10", "9.50"]), ["passed"]],
  ["a weight of 0 is W07's", form(["上门巡诊次数", "≥50次", "60次", "0", "5"]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S11", sketch)).toEqual(expected);
});

test("a live formula may hold more digits than it shows", () => {
  const score = { value: 9.842105263157894, formula: "=10*93.5/95", text: "9.84", numberFormat: "0.00" };
  const row = { 三级指标: "河道保洁合格率", 指标值: "≥95%", 实际完成值: "93.5%", 分值: "10", 得分: score };
  expect(verdict("S11", { layout: "self-2022", indicators: [row] })).toEqual(["passed"]);
});

test("the choice is the score that is due, else the nearest possible one", () => {
  const choice = (...row: readonly string[]) =>
    runRule("S11", form(row)).findings[0]?.fix?.options.map(({ data }) => data) ?? null;
  expect(choice("上门巡诊次数", "≥50次", "40次", "10", "12")).toEqual([{ score: "8.00" }]);
  expect(choice("长效机制", "健全", "说不清", "10", "12")).toBeNull();
  expect(choice("长效机制", "健全", "说不清", "10", "-1")).toEqual([{ score: "0.00" }]);
  expect(choice("长效机制", "健全", "说不清", "10", "7.125")).toEqual([{ score: "7.13" }]);
});
