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
  ["missed, blank", form(["上门巡诊次数", "≥50次", "40次", "10", "8"]), ["warning blank"]],
  ["missed, 无", form(["上门巡诊次数", "≥50次", "40次", "10", "8", "无"]), ["warning no-reason"]],
  [
    "missed, said to be done",
    form(["上门巡诊次数", "≥50次", "40次", "10", "8", "已完成"]),
    ["warning no-reason"],
  ],
  ["partly in words", form(["长效机制", "健全", "部分达成", "10", "7"]), ["warning blank"]],
  ["not at all in words", form(["长效机制", "健全", "未达成", "10", "3"]), ["warning blank"]],
  [
    "a head count without a comparator",
    form(["在职人员数", "50人", "48人", "10", "10"], ["义诊人次", "≥200人次", "200人次"]),
    ["passed"],
  ],
  ["a reason", form(["上门巡诊次数", "≥50次", "40次", "10", "8", "驻村医生缺编"]), ["passed"]],
  ["met", form(["上门巡诊次数", "≥50次", "50次", "10", "10"]), ["passed"]],
  [
    "far over, with words that give no reason",
    form(["义诊人次", "≥200人次", "1000人次", "10", "10", "超额完成年度目标"]),
    ["warning over-no-reason"],
  ],
  ["far over and blank is S04's", form(["义诊人次", "≥200人次", "1000人次", "10", "10"]), ["passed"]],
  ["a little over", form(["义诊人次", "≥200人次", "240人次", "10", "10", "超额完成"]), ["passed"]],
  [
    "a blank actual is V01's",
    form(["上门巡诊次数", "≥50次", "", "10", "10"], ["义诊人次", "≥200人次", "200人次", "10", "10"]),
    ["passed"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S07", sketch)).toEqual(expected);
});
