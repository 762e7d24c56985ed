import { runRule, verdict, type FormSketch, type SketchLayout } from "./support";

const form =
  (layout: SketchLayout) =>
  (项目名称: string, fields: FormSketch["fields"] = {}): FormSketch => ({
    layout,
    fields: { 项目名称, ...fields },
  });
const target = form("target-2024");
const self = form("self-2024");
const OTHER_BODY = { 实施单位: "西岭镇卫生院", 主管部门: "西岭镇人民政府" };

test.each<[string, FormSketch, readonly FormSketch[], readonly string[]]>([
  ["declared, not evaluated", target("疫苗冷链更新"), [self("村医培训")], ["info not-evaluated"]],
  ["evaluated, not declared", self("疫苗冷链更新"), [target("村医培训")], ["info not-declared"]],
  ["both", target("村医培训"), [self("村医培训")], ["passed"]],
  ["a year and an ending", target("2023年村医培训"), [self("村医培训项目")], ["passed"]],
  ["a code in front", target("村医培训"), [self("330102-0007-村医培训")], ["passed"]],
  [
    "another kind of work",
    target("健康档案系统运维费"),
    [self("健康档案系统（2023升级改造）")],
    ["info similar"],
  ],
  ["the same name in another body", target("党建经费"), [self("党建经费", OTHER_BODY)], ["info similar"]],
  [
    "several that could be meant",
    target("村医培训经费"),
    [self("村医培训"), self("村医培训")],
    ["info ambiguous"],
  ],
  [
    "the other set has nothing of this body",
    target("疫苗冷链更新"),
    [self("河道保洁", OTHER_BODY)],
    ["not-applicable"],
  ],
  ["another year", target("村医培训"), [self("村医培训", { 年度: "2022" })], ["not-applicable"]],
  ["the same kind of form", target("村医培训"), [target("疫苗冷链更新")], ["not-applicable"]],
  ["no second set", target("村医培训"), [], ["not-applicable"]],
])("%s", (_, sketch, against, expected) => {
  expect(verdict("X03", sketch, {}, "auto", against)).toEqual(expected);
});

test("candidates are named with their place", () => {
  const { findings } = runRule("X03", target("党建经费"), {}, "auto", [self("党建经费", OTHER_BODY)]);
  expect(findings[0]?.data["candidates"]).toMatch(/^党建经费（表1!/);
});
