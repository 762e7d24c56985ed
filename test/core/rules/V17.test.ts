import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a bare count", form(["巡诊次数", "50次"]), ["info missing"]],
  ["a bare percentage", form(["建档率", "100%"]), ["info missing"]],
  ["a sign", form(["巡诊次数", "≥50次"], ["建档率", "=100%"]), ["passed"]],
  ["a word", form(["村民满意度", "不低于90%"], ["响应时间", "2小时内"]), ["passed"]],
  ["about is V06's", form(["义诊场次", "约30场"]), ["passed"]],
  ["no quantity", form(["长效机制", "健全"], ["竣工时间", "6月底前"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V17", sketch)).toEqual(expected);
});

test.each([
  ["巡诊次数", "50次", ["≥50次", "=50次"]],
  ["有效投诉件数", "3件", ["≤3件", "=3件"]],
  ["建档率", "100%", ["=100%"]],
  ["事故发生数", "0起", ["=0起"]],
])("%s %s may be %s", (name, target, expected) => {
  const { findings } = runRule("V17", form([name, target]));
  expect(findings[0]?.fix?.options.map(({ data }) => data["target"])).toEqual(expected);
});
