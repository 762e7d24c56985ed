import { runRule, verdict, type FormSketch } from "./support";

const levels = (...pairs: readonly (readonly [string, string])[]): FormSketch => ({
  layout: "target-2022",
  indicators: pairs.map(([一级指标, 二级指标], index) => ({
    一级指标,
    二级指标,
    三级指标: `指标${String(index + 1)}`,
    指标值: "≥1次",
  })),
});
const OUTPUT = ["产出指标", "数量指标"] as const;
const BENEFIT = ["效益指标", "社会效益指标"] as const;
const SATISFACTION = ["满意度指标", "服务对象满意度指标"] as const;

test.each<[string, FormSketch, readonly string[]]>([
  ["all three", levels(OUTPUT, BENEFIT, SATISFACTION), ["passed"]],
  ["labels with points", levels(["产出指标(50分)", "数量指标"], BENEFIT, SATISFACTION), ["passed"]],
  ["satisfaction under benefit", levels(OUTPUT, BENEFIT, ["效益指标", "服务对象满意度指标"]), ["passed"]],
  ["no output", levels(BENEFIT, SATISFACTION), ["error missing"]],
  ["no benefit", levels(OUTPUT, SATISFACTION), ["error missing"]],
  ["no satisfaction", levels(OUTPUT, BENEFIT), ["warning missing"]],
  ["output only", levels(OUTPUT), ["error missing", "warning missing"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W04", sketch)).toEqual(expected);
});

test("names the level", () => {
  expect(runRule("W04", levels(OUTPUT, SATISFACTION)).findings[0]?.data).toEqual({ level: "效益指标" });
});
