import { runRule, verdict, type FormSketch } from "./support";

test.each<[string, FormSketch, readonly string[]]>([
  ["filled in", { layout: "target-2022" }, ["passed"]],
  ["a self-evaluation asks for fewer fields", { layout: "self-2022" }, ["passed"]],
  ["no project name", { layout: "self-2022", fields: { 项目名称: "" } }, ["error blank"]],
  [
    "dashes",
    { layout: "self-2024", fields: { 主管部门: "——", 实施单位: "/" } },
    ["error blank", "error blank"],
  ],
  [
    "no dates",
    { layout: "target-2024", fields: { 计划开始日期: "", 计划完成日期: "" } },
    ["error blank", "error blank"],
  ],
  ["no category", { layout: "target-2024", fields: { 项目类别: " " } }, ["error blank"]],
  ["the template's hint", { layout: "target-2024", fields: { 项目名称: "请填写项目名称" } }, ["error hint"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("T08", sketch)).toEqual(expected);
});

test("names the field and its cell", () => {
  const [finding] = runRule("T08", { layout: "target-2022", fields: { 实施单位: "" } }).findings;
  expect(finding).toMatchObject({ data: { field: "unit" }, cells: ["E4"] });
});
