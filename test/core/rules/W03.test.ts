import { verdict, type FormSketch } from "./support";

const weights = (...weighing: readonly string[]): FormSketch => ({
  layout: "self-2022",
  indicators: weighing.map((分值, index) => ({
    三级指标: `指标${String(index + 1)}`,
    指标值: "≥1次",
    实际完成值: "1次",
    分值,
    得分: 分值,
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["below", weights("29.99", "29", "29"), ["passed"]],
  ["30", weights("30", "30", "20"), ["warning dominant", "warning dominant"]],
  ["no weights", weights("", ""), ["not-enough-data"]],
  ["a declaration without weights", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W03", sketch)).toEqual(expected);
});

test("the threshold is an option", () => {
  expect(verdict("W03", weights("25", "20"), { threshold: "25" })).toEqual(["warning dominant"]);
});
