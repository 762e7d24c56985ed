import { runRule, verdict, type FormSketch } from "./support";

const weights = (...pairs: readonly (readonly [string, string])[]): FormSketch => ({
  layout: "self-2022",
  indicators: pairs.map(([一级指标, 分值], index) => ({
    一级指标,
    二级指标:
      { 产出指标: "数量指标", 成本指标: "经济成本指标", 效益指标: "社会效益指标" }[一级指标] ??
      "服务对象满意度指标",
    三级指标: `指标${String(index + 1)}`,
    指标值: "≥1次",
    实际完成值: "1次",
    分值,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  [
    "50/30/10",
    weights(["产出指标", "20"], ["产出指标", "30"], ["效益指标", "30"], ["满意度指标", "10"]),
    ["passed"],
  ],
  ["40/40/10", weights(["产出指标", "40"], ["效益指标", "40"], ["满意度指标", "10"]), ["warning departs"]],
  [
    "with cost, 20/40/20/10",
    weights(["产出指标", "40"], ["成本指标", "20"], ["效益指标", "20"], ["满意度指标", "10"]),
    ["passed"],
  ],
  [
    "with cost, not divided so",
    weights(["产出指标", "50"], ["成本指标", "10"], ["效益指标", "20"], ["满意度指标", "10"]),
    ["warning departs"],
  ],
  ["benefit took what satisfaction would have", weights(["产出指标", "50"], ["效益指标", "40"]), ["passed"]],
  [
    "a weight is missing",
    weights(["产出指标", "50"], ["效益指标", ""], ["满意度指标", "10"]),
    ["not-enough-data"],
  ],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W02", sketch)).toEqual(expected);
});

test("lists only the levels that depart", () => {
  const [finding] = runRule(
    "W02",
    weights(["产出指标", "40"], ["效益指标", "40"], ["满意度指标", "10"]),
  ).findings;
  expect(finding?.data).toEqual({
    actual: "产出指标 40 / 效益指标 40",
    expected: "产出指标 50 / 效益指标 30",
  });
});
