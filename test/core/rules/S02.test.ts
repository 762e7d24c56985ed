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
  ["too many points taken off", form(["河道保洁合格率", "≥95%", "93.5%", "10", "7"]), ["warning differs"]],
  ["too few", form(["上门巡诊次数", "≥50次", "25次", "10", "9"]), ["warning differs"]],
  [
    "nothing left although half was done",
    form(["上门巡诊次数", "≥50次", "25次", "10", "0"]),
    ["warning differs"],
  ],
  [
    "a limit exceeded, deducted by guess",
    form(["平均候诊时间", "≤30分钟", "60分钟", "10", "8"]),
    ["warning differs"],
  ],
  ["zero violated, half deducted", form(["安全事故发生数", "=0起", "1起", "10", "5"]), ["warning differs"]],
  ["proportional", form(["河道保洁合格率", "≥95%", "93.5%", "10", "9.84"]), ["passed"]],
  ["truncated: 9.8421…", form(["河道保洁合格率", "≥95%", "91%", "10", "9.57"]), ["passed"]],
  ["rounded up: 9.578…", form(["河道保洁合格率", "≥95%", "91%", "10", "9.58"]), ["passed"]],
  ["one decimal", form(["河道保洁合格率", "≥95%", "93.5%", "10", "9.8"]), ["passed"]],
  [
    "a whole number is no rounding of 8.4",
    form(["上门巡诊次数", "≥50次", "42次", "10", "8"]),
    ["warning differs"],
  ],
  ["a judgement within its tier", form(["长效机制", "健全", "部分达成", "10", "7"]), ["passed"]],
  ["full marks are S01's", form(["上门巡诊次数", "≥50次", "25次", "10", "10"]), ["passed"]],
  ["met", form(["上门巡诊次数", "≥50次", "50次", "10", "9"]), ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S02", sketch)).toEqual(expected);
});
