import { verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["blank", form(["村民满意度", ""]), ["error target-blank"]],
  ["a dash", form(["村民满意度", "—"]), ["error target-placeholder"]],
  ["an asterisk", form(["村民满意度", "*"]), ["error target-placeholder"]],
  ["a gap in a frame", form(["村民满意度", "≥XX%"]), ["error target-placeholder"]],
  ["a frame alone", form(["村民满意度", "≥%"]), ["error target-placeholder"]],
  ["a hint", form(["村民满意度", "请填写指标值"]), ["error target-placeholder"]],
  ["to be settled", form(["村民满意度", "待定"]), ["error target-placeholder"]],
  ["an ellipsis row of the template", form(["……", ""], ["村民满意度", "≥90%"]), ["passed"]],
  ["a number", form(["村民满意度", "≥90%"]), ["passed"]],
  ["a word", form(["长效机制", "健全"]), ["passed"]],
  ["none is an answer", form(["安全事故", "无"]), ["passed"]],
  ["zero is an answer", form(["安全事故", "0"]), ["passed"]],
  ["a short word", form(["法律顾问专业度", "高"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V01", sketch)).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["40次", "", ["passed"]],
  ["", "", ["error actual-blank"]],
  ["/", "", ["error actual-placeholder"]],
  ["0", "", ["passed"]],
  ["无", "", ["passed"]],
])("actual %s", (实际完成值, _, expected) => {
  const indicators = [{ 三级指标: "上门巡诊次数", 指标值: "≥50次", 实际完成值 }];
  expect(verdict("V01", { layout: "self-2022", indicators })).toEqual(expected);
});
