import { runRule, verdict, type FormSketch, type IndicatorSketch } from "./support";

type Row = readonly [name: string, target: string, level2?: string];
const rows = (given: readonly Row[]): readonly IndicatorSketch[] =>
  given.map(([三级指标, 指标值, 二级指标 = "数量指标"]) => ({
    三级指标,
    指标值,
    二级指标,
    实际完成值: 指标值,
  }));
const evaluated = (...given: readonly Row[]): FormSketch => ({
  layout: "self-2024",
  indicators: rows(given),
});
const declared = (...given: readonly Row[]): FormSketch => ({
  layout: "target-2024",
  indicators: rows(given),
});

test.each<[string, FormSketch, readonly FormSketch[], readonly string[]]>([
  ["a floor lowered", evaluated(["植树数", "≥80棵"]), [declared(["植树数", "≥100棵"])], ["warning lowered"]],
  [
    "a ceiling raised",
    evaluated(["养护成本", "≤9元"]),
    [declared(["养护成本", "≤8元"])],
    ["warning lowered"],
  ],
  ["raised", evaluated(["植树数", "≥120棵"]), [declared(["植树数", "≥100棵"])], ["warning changed"]],
  [
    "a number became a word",
    evaluated(["成活率", "较高"]),
    [declared(["成活率", "≥90%"])],
    ["warning changed"],
  ],
  [
    "another date",
    evaluated(["竣工时间", "2023年12月底前"]),
    [declared(["竣工时间", "2023年9月底前"])],
    ["warning changed"],
  ],
  [
    "another range",
    evaluated(["响应时间", "2-6小时"]),
    [declared(["响应时间", "2-4小时"])],
    ["warning changed"],
  ],
  ["another sign", evaluated(["植树数", "=100棵"]), [declared(["植树数", "≥100棵"])], ["info comparator"]],
  ["other words", evaluated(["林区面貌", "改善"]), [declared(["林区面貌", "明显改善"])], ["info reworded"]],
  [
    "dropped",
    evaluated(["植树数", "≥100棵"]),
    [declared(["植树数", "≥100棵"], ["成活率", "≥90%", "质量指标"])],
    ["warning dropped"],
  ],
  [
    "added",
    evaluated(["植树数", "≥100棵"], ["成活率", "≥90%", "质量指标"]),
    [declared(["植树数", "≥100棵"])],
    ["info added"],
  ],
  [
    "perhaps renamed: one on each side under one level",
    evaluated(["植树数", "≥100棵"], ["苗木存活比例", "≥90%", "质量指标"]),
    [declared(["植树数", "≥100棵"], ["成活率", "≥90%", "质量指标"])],
    ["passed"],
  ],
  ["the sign left out", evaluated(["植树数", "100棵"]), [declared(["植树数", "≥100棵"])], ["passed"]],
  [
    "another unit of the same",
    evaluated(["补助金额", "≥1.5万元"]),
    [declared(["补助金额", "≥15000元"])],
    ["passed"],
  ],
  ["the unit left out", evaluated(["成活率", "≥90"]), [declared(["成活率", "≥90%"])], ["passed"]],
  ["another measure word", evaluated(["护林员数", "≥12名"]), [declared(["护林员数", "≥12人"])], ["passed"]],
  [
    "a year left out",
    evaluated(["竣工时间", "9月底前"]),
    [declared(["竣工时间", "2023年9月底前"])],
    ["passed"],
  ],
  [
    "names spelled differently",
    evaluated(["林农满意率", "≥90%"]),
    [declared(["林农满意度", "≥85%"])],
    ["warning changed"],
  ],
  [
    "two of one name that nothing tells apart",
    evaluated(["植树数", "≥80棵"], ["植树数", "≥90棵"]),
    [declared(["植树数", "≥100棵"], ["植树数", "≥110棵"])],
    ["not-enough-data"],
  ],
  [
    "two of one name under different levels",
    evaluated(["按时完成率", "≥80%"], ["按时完成率", "≥95%", "时效指标"]),
    [declared(["按时完成率", "≥95%", "时效指标"], ["按时完成率", "≥90%"])],
    ["warning lowered"],
  ],
  ["a blank target is V01's", evaluated(["植树数", ""]), [declared(["植树数", "≥100棵"])], ["passed"]],
  ["no second set", evaluated(["植树数", "≥80棵"]), [], ["not-applicable"]],
  [
    "another year's declaration",
    evaluated(["植树数", "≥80棵"]),
    [{ ...declared(["植树数", "≥100棵"]), fields: { 年度: "2022" } }],
    ["not-applicable"],
  ],
  [
    "another body's declaration of the same name",
    evaluated(["植树数", "≥80棵"]),
    [{ ...declared(["植树数", "≥100棵"]), fields: { 实施单位: "西岭林场", 主管部门: "西岭县林业局" } }],
    ["not-enough-data"],
  ],
  [
    "a declaration is not what is judged",
    declared(["植树数", "≥80棵"]),
    [evaluated(["植树数", "≥100棵"])],
    ["not-applicable"],
  ],
])("%s", (_, sketch, against, expected) => {
  expect(verdict("X01", sketch, {}, "auto", against)).toEqual(expected);
});

test("the finding quotes both targets and stands at the evaluated one", () => {
  const { findings } = runRule("X01", evaluated(["植树数", "≥80棵"]), {}, "auto", [
    declared(["植树数", "≥100棵"]),
  ]);
  expect(findings).toEqual([
    expect.objectContaining({
      data: { name: "植树数", declared: "≥100棵", target: "≥80棵" },
      cells: ["D13"],
    }),
  ]);
});
