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
  ["100 % and more", form(["义诊人次", "≥200人次", "1000人次", "10", "10"]), ["warning far-over"]],
  ["30 % and more", form(["义诊人次", "≥200人次", "260人次", "10", "10"]), ["warning over"]],
  ["20 % and more", form(["义诊人次", "≥200人次", "240人次", "10", "10"]), ["info over"]],
  ["below 20 %", form(["义诊人次", "≥200人次", "238人次", "10", "10"]), ["passed"]],
  [
    "a filler is no reason",
    form(["义诊人次", "≥200人次", "1000人次", "10", "10", "/"]),
    ["warning far-over"],
  ],
  ["无 is no reason", form(["义诊人次", "≥200人次", "1000人次", "10", "10", "无"]), ["warning far-over"]],
  [
    "a reason is given",
    form(["义诊人次", "≥200人次", "1000人次", "10", "10", "增设线上义诊，年初未计入"]),
    ["passed"],
  ],
  [
    "words that are no reason are S07's",
    form(["义诊人次", "≥200人次", "1000人次", "10", "10", "超额完成"]),
    ["passed"],
  ],
  ["a limit is never over-achieved", form(["平均候诊时间", "≤30分钟", "5分钟", "10", "10"]), ["passed"]],
  ["a target of zero", form(["安全事故发生数", "=0起", "0起", "10", "10"]), ["passed"]],
  [
    "per month is another thing than in all",
    form(["巡诊频次", "2次/月", "24次", "10", "10"]),
    ["not-enough-data"],
  ],
  ["words", form(["长效机制", "健全", "健全", "10", "10"]), ["passed"]],
  ["nothing to compare", form(["义诊人次", "≥200人次", "", "10", "10"]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S04", sketch)).toEqual(expected);
});
