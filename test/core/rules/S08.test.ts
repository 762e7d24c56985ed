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
  [
    "a shortfall explained, full marks",
    form(["卫生室改造完成率", "100%", "100%", "10", "10", "2个卫生室未按期完成改造"]),
    ["warning unchanged"],
  ],
  [
    "late, in words",
    form(["长效机制", "健全", "健全", "10", "10", "制度出台时间较计划推迟"]),
    ["warning unchanged"],
  ],
  ["deducted", form(["卫生室改造完成率", "100%", "100%", "10", "9", "2个卫生室未按期完成改造"]), ["passed"]],
  ["blank", form(["卫生室改造完成率", "100%", "100%", "10", "10"]), ["passed"]],
  ["无", form(["卫生室改造完成率", "100%", "100%", "10", "10", "无"]), ["passed"]],
  [
    "nothing was left undone",
    form(["卫生室改造完成率", "100%", "100%", "10", "10", "无未完成事项"]),
    ["passed"],
  ],
  [
    "it was made good",
    form(["卫生室改造完成率", "100%", "100%", "10", "10", "因汛期延迟，年底前已全部完成"]),
    ["passed"],
  ],
  [
    "more than planned",
    form(["义诊人次", "≥200人次", "1000人次", "10", "10", "年初目标偏低，超额完成"]),
    ["passed"],
  ],
  [
    "a wish for next year",
    form(["卫生室改造完成率", "100%", "100%", "10", "10", "继续加强调度，防止进度滞后"]),
    ["passed"],
  ],
  [
    "the values show the miss: S01's",
    form(["上门巡诊次数", "≥50次", "40次", "10", "10", "未按计划开展"]),
    ["passed"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S08", sketch)).toEqual(expected);
});
