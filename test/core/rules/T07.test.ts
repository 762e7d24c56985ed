import { verdict } from "./support";

test.each<[string, readonly string[]]>([
  ["按计划完成。", ["info empty"]],
  ["已完成全年指标。", ["info empty"]],
  ["按计划完成全年目标。", ["info empty"]],
  ["全部完成", ["info empty"]],
  ["举办讲座42场，4160人次参加。", ["passed"]],
  ["按实发放困难补助", ["passed"]],
  ["", ["not-enough-data"]],
])("%s", (actual, expected) => {
  expect(verdict("T07", { layout: "self-2022", fields: { 实际完成情况: actual } })).toEqual(expected);
});

test("a declaration has no completion", () => {
  expect(verdict("T07", { layout: "target-2022" })).toEqual(["not-applicable"]);
});
