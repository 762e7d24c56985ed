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
  ["an inequality", form(["村民满意度", "≥90%", "≥90%", "10", "10"]), ["warning inequality"]],
  ["another inequality", form(["村民满意度", "≥90%", ">95%", "10", "10"]), ["warning inequality"]],
  ["in words", form(["村民满意度", "≥90%", "95%以上", "10", "10"]), ["warning inequality"]],
  ["the sign copied", form(["建档率", "=100%", "=100%", "10", "10"]), ["warning copied"]],
  [
    "the deadline copied",
    form(["竣工时间", "2023年6月底前", "2023年6月底前", "10", "10"]),
    ["warning copied"],
  ],
  ["the range copied", form(["响应时间", "2-4小时", "2-4小时", "10", "10"]), ["warning copied"]],
  [
    "a sentence copied",
    form(["站点容量", "满足三年内病人增长需求", "满足三年内病人增长需求", "10", "10"]),
    ["warning copied"],
  ],
  [
    "equal and a result",
    form(
      ["建档率", "100%", "100%", "10", "10"],
      ["长效机制", "健全", "健全", "10", "10"],
      ["巡诊频次", "每月", "每月", "10", "10"],
    ),
    ["passed"],
  ],
  ["measured", form(["村民满意度", "≥90%", "93%", "10", "10"]), ["passed"]],
  ["no actual", form(["村民满意度", "≥90%", "", "10", "10"]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V13", sketch)).toEqual(expected);
});
