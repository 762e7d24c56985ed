import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a title bracket", form(["村民满意度", "》=90%"]), ["info spelling"]],
  ["two characters", form(["村民满意度", ">=90%"]), ["info spelling"]],
  ["with a space", form(["村民满意度", "> = 90%"]), ["info spelling"]],
  ["turned round", form(["村民满意度", "=>90%"]), ["info spelling"]],
  ["full width", form(["建档率", "＝100%"]), ["info spelling"]],
  ["full width greater", form(["村民满意度", "＞90%"]), ["info spelling"]],
  ["another drawing", form(["村民满意度", "≧90%"]), ["info spelling"]],
  ["LaTeX", form(["村民满意度", "$>=95\\%$"]), ["info spelling"]],
  [
    "normal",
    form(["村民满意度", "≥90%"], ["义诊场次", "=10场"], ["候诊时间", "≤ 30分钟"], ["故障次数", "<2次"]),
    ["passed"],
  ],
  ["words", form(["村民满意度", "不低于90%"], ["候诊时间", "30分钟以内"]), ["passed"]],
  ["none", form(["村民满意度", "90%"], ["长效机制", "健全"]), ["passed"]],
  ["a title is no comparator", form(["编印手册", "《健康手册》1册"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V02", sketch)).toEqual(expected);
});

test.each([
  ["》=90%", "≥90%"],
  ["> = 95%", "≥95%"],
  ["$>=95\\%$", "≥95%"],
  [">=200.00(用户)", "≥200.00(用户)"],
  ["＝100% (10月前)", "=100% (10月前)"],
])("%s is written %s, as text", (text, normal) => {
  const { findings } = runRule("V02", form(["村民满意度", text]));
  expect(findings[0]?.fix).toMatchObject({
    kind: "safe",
    options: [{ edits: [{ before: { value: text }, after: { value: normal, formula: null } }] }],
  });
});

test("an actual with an inequality is V13's", () => {
  const indicators = [{ 三级指标: "村民满意度", 指标值: "≥90%", 实际完成值: ">=90%" }];
  expect(verdict("V02", { layout: "self-2022", indicators })).toEqual(["passed"]);
});
