import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["above 100 %", form(["建档率", "105%"]), ["warning above"]],
  ["below 0 %", form(["建档率", "-5%"]), ["warning below"]],
  ["at least 100 %", form(["合格率", "≥100%"]), ["warning at-least-all"]],
  ["more than 100 %", form(["合格率", ">100%"]), ["warning at-least-all"]],
  ["a range that passes 100 %", form(["完成率", "90%-110%"]), ["warning above"]],
  [
    "exactly and at most 100 %",
    form(["合格率", "=100%"], ["预算控制率", "≤100%"], ["建档率", "100%"]),
    ["passed"],
  ],
  ["growth", form(["门诊量增长率", "≥120%"], ["收入同比增幅", "-3%"]), ["passed"]],
  ["no percentage", form(["巡诊次数", "≥500次"]), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V08", sketch)).toEqual(expected);
});

test("exactly 100 % is offered", () => {
  const { findings } = runRule("V08", form(["合格率", "≥100(%)"]));
  expect(findings[0]?.fix?.options.map(({ data }) => data)).toEqual([{ text: "=100(%)" }]);
});

test.each([
  ["建档率", "105%", ["warning above"]],
  ["巡诊任务完成率", "105%", ["passed"]],
])("an actual: %s %s", (三级指标, 实际完成值, expected) => {
  const indicators = [{ 三级指标, 指标值: "=100%", 实际完成值 }];
  expect(verdict("V08", { layout: "self-2022", indicators })).toEqual(expected);
});
