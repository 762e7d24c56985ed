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
    "2 % and 50 % short, one point each",
    form(["保洁合格率", "≥98%", "96%", "10", "9"], ["巡诊次数", "≥50次", "25次", "10", "9"]),
    ["info uneven"],
  ],
  [
    "alike short",
    form(["保洁合格率", "≥98%", "88%", "10", "8"], ["巡诊次数", "≥50次", "45次", "10", "8"]),
    ["passed"],
  ],
  [
    "in proportion, though equal in points",
    form(["保洁合格率", "≥98%", "49%", "2", "1"], ["巡诊次数", "≥50次", "45次", "10", "9"]),
    ["passed"],
  ],
  [
    "other points",
    form(["保洁合格率", "≥98%", "96%", "10", "9"], ["巡诊次数", "≥50次", "25次", "10", "6"]),
    ["passed"],
  ],
  [
    "one deduction only",
    form(["保洁合格率", "≥98%", "96%", "10", "9"], ["巡诊次数", "≥50次", "50次", "10", "10"]),
    ["not-enough-data"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S05", sketch)).toEqual(expected);
});

test("the spread is an option", () => {
  const sketch = form(["保洁合格率", "≥98%", "88%", "10", "8"], ["巡诊次数", "≥50次", "40次", "10", "8"]);
  expect(verdict("S05", sketch)).toEqual(["passed"]);
  expect(verdict("S05", sketch, { spread: "5" })).toEqual(["info uneven"]);
});
