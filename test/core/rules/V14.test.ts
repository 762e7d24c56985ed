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
    "all equal",
    form(["巡诊次数", "≥50次", "50次"], ["义诊场次", "≥10场", "10.00场"], ["村民满意度", "≥90%", "90%"]),
    ["info all-equal"],
  ],
  [
    "one differs",
    form(["巡诊次数", "≥50次", "51次"], ["义诊场次", "≥10场", "10场"], ["村民满意度", "≥90%", "90%"]),
    ["passed"],
  ],
  [
    "equal after conversion",
    form(["带动增收", "≥1.2万元", "12000元"], ["义诊场次", "≥10场", "10场"], ["村民满意度", "≥90%", "90%"]),
    ["info all-equal"],
  ],
  [
    "0 and 100 % cannot differ for the better",
    form(["建档率", "=100%", "100%"], ["事故数", "=0起", "0起"], ["合格率", "=100%", "100%"]),
    ["not-enough-data"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V14", sketch)).toEqual(expected);
});
