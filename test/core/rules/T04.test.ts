import { runRule, verdict, type FormSketch } from "./support";

test.each<[string, FormSketch, readonly string[]]>([
  ["filled in", { layout: "target-2022" }, ["passed"]],
  ["filled in, 2024", { layout: "target-2024" }, ["passed"]],
  ["no annual goal", { layout: "target-2022", fields: { 年度总目标: "" } }, ["warning blank"]],
  [
    "the template's period",
    { layout: "target-2022", fields: { 目标时段: "(年 - 年)" } },
    ["warning no-period"],
  ],
  [
    "neither",
    { layout: "target-2022", fields: { 目标时段: "（  年-  年）", 项目总目标: "" } },
    ["warning blank-without-period"],
  ],
  ["a self-evaluation", { layout: "self-2022" }, ["passed"]],
  ["no completion", { layout: "self-2024", fields: { 实际完成情况: "/" } }, ["warning blank"]],
  [
    "a goal that begins like a hint",
    {
      layout: "self-2022",
      fields: { 预期目标: "选择专业机构开展健康讲座，使全区居民的健康知识水平有明显提高。" },
    },
    ["passed"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("T04", sketch)).toEqual(expected);
});

test("names all blank fields at once", () => {
  const { findings } = runRule("T04", { layout: "self-2022", fields: { 预期目标: "", 实际完成情况: "" } });
  expect(findings.map(({ data }) => data)).toEqual([{ fields: "expectedGoal,actualCompletion" }]);
});
