import { verdict } from "./support";

test.each<[string, readonly string[]]>([
  ["健康讲座", ["passed"]],
  ["健康讲座（2023年）", ["passed"]],
  ["2023健康讲座", ["passed"]],
  ["健康讲座（2022-2024年）", ["passed"]],
  ["健康讲座系统2020运维费", ["info differs"]],
  ["2022年健康讲座", ["info differs"]],
  ["2022年健康步道建设（结转）", ["passed"]],
  ["2024年健康步道建设（结转）", ["info differs"]],
  ["2035总体规划宣传", ["passed"]],
  ["健康热线12320服务", ["passed"]],
])("%s in a form of 2023", (projectName, expected) => {
  expect(verdict("T02", { layout: "self-2022", fields: { 年度: "2023", 项目名称: projectName } })).toEqual(
    expected,
  );
});

test("without a name or a year there is nothing to compare", () => {
  expect(verdict("T02", { layout: "self-2022", fields: { 项目名称: "" } })).toEqual(["not-enough-data"]);
  expect(verdict("T02", { layout: "self-2022", fields: { 年度: "", 项目名称: "2022年讲座" } })).toEqual([
    "not-enough-data",
  ]);
});
