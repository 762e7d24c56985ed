import { runRule, verdict, type FormSketch, type Typed } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["two counts run together", form(["急救培训规模", "40人1场"]), ["warning run-together"]],
  ["another name", form(["巡诊情况", "应急出诊及时率"]), ["warning name-in-value"]],
  [
    "a name of the form itself",
    form(["巡诊情况", "宣传资料发放"], ["宣传资料发放", "500份"]),
    ["warning name-in-value"],
  ],
  ["a rate of two units", form(["急救培训规模", "40人/场"]), ["passed"]],
  ["hours and minutes", form(["故障修复时间", "1小时30分"]), ["passed"]],
  ["a month of a year", form(["竣工时间", "2023年6月"]), ["passed"]],
  ["a target in words", form(["决策支持", "提升决策质量"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V16", sketch)).toEqual(expected);
});

const cell = (指标值: Typed): FormSketch => ({
  layout: "target-2022",
  indicators: [{ 三级指标: "建档率", 指标值 }],
});

test.each<[string, Typed, readonly string[]]>([
  ["a formula", { value: 1, formula: "=100%", text: "1", numberFormat: "General" }, ["warning formula"]],
  [
    "an error formula",
    { value: "#NAME?", error: true, formula: "=45人", text: "#NAME?" },
    ["warning formula"],
  ],
  ["a date", { value: 45326, text: "2月4日", numberFormat: 'm"月"d"日"' }, ["warning date"]],
  ["an error", { value: "#REF!", error: true, text: "#REF!" }, ["warning lost"]],
  ["a percentage is none", { value: 1, text: "100%", numberFormat: "0%" }, ["passed"]],
  ["a real computation is none", { value: 45, formula: "=SUM(A1:A2)", text: "45" }, ["passed"]],
])("%s", (_, typed, expected) => {
  expect(verdict("V16", cell(typed))).toEqual(expected);
});

test("what was typed is offered as text", () => {
  const typed = { value: "#NAME?", error: true, formula: "=45人", text: "#NAME?" };
  const { findings } = runRule("V16", cell(typed));
  expect(findings[0]?.fix?.options.map(({ edits }) => edits.map(({ after }) => after))).toEqual([
    [{ value: "=45人", formula: null }],
  ]);
});
