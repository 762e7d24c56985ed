import { runRule, verdict, type FormSketch } from "./support";

const weights = (...weighing: readonly string[]): FormSketch => ({
  layout: "self-2022",
  indicators: weighing.map((分值, index) => ({
    三级指标: `指标${String(index + 1)}`,
    指标值: "≥1次",
    实际完成值: "1次",
    分值,
    得分: "1",
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["numbers", weights("50", "0.5", "39.5"), ["passed"]],
  ["blank", weights("50", ""), ["error blank"]],
  ["a dash", weights("50", "—"), ["error blank"]],
  ["0", weights("50", "0"), ["error zero"]],
  ["negative", weights("50", "-5"), ["error negative"]],
  ["all blank", weights("", "", ""), ["error all-blank"]],
  ["a declaration", { layout: "target-2024" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W07", sketch)).toEqual(expected);
});

test("names the indicator", () => {
  expect(runRule("W07", weights("50", "0")).findings[0]?.data).toMatchObject({ name: "指标2" });
});
