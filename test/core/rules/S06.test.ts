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
  ["met, no reason", form(["巡诊次数", "≥50次", "52次", "10", "9"]), ["warning met"]],
  ["met in words, first tier", form(["长效机制", "健全", "达成指标", "10", "9"]), ["warning met"]],
  ["met, with a filler", form(["巡诊次数", "≥50次", "52次", "10", "9", "无"]), ["warning met"]],
  ["met, a reason is given", form(["巡诊次数", "≥50次", "52次", "10", "9", "巡诊记录归档不全"]), ["passed"]],
  ["nobody can tell, no reason", form(["长效机制", "健全", "基本健全", "10", "9"]), ["warning no-reason"]],
  [
    "nobody can tell, a reason",
    form(["长效机制", "健全", "基本健全", "10", "9", "制度尚在修订"]),
    ["passed"],
  ],
  ["missed and blank is S07's", form(["巡诊次数", "≥50次", "40次", "10", "8"]), ["passed"]],
  ["met below the first tier is S10's", form(["长效机制", "健全", "达成指标", "10", "7"]), ["passed"]],
  ["full marks", form(["巡诊次数", "≥50次", "52次", "10", "10"]), ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S06", sketch)).toEqual(expected);
});
