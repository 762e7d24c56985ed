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
    "full throughout",
    form(
      ["巡诊次数", "≥50次", "52次", "10", "10"],
      ["义诊场次", "≥10场", "10场", "10", "10"],
      ["村民满意度", "≥90%", "95%", "10", "10.00"],
    ),
    ["info full"],
  ],
  [
    "one short",
    form(
      ["巡诊次数", "≥50次", "40次", "10", "8"],
      ["义诊场次", "≥10场", "10场", "10", "10"],
      ["村民满意度", "≥90%", "95%", "10", "10"],
    ),
    ["passed"],
  ],
  [
    "one blank",
    form(
      ["巡诊次数", "≥50次", "52次", "10", ""],
      ["义诊场次", "≥10场", "10场", "10", "10"],
      ["村民满意度", "≥90%", "95%", "10", "10"],
    ),
    ["not-enough-data"],
  ],
  ["too few to tell", form(["巡诊次数", "≥50次", "52次", "10", "10"]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S16", sketch)).toEqual(expected);
});
