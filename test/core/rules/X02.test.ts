import { verdict, type FormSketch } from "./support";

interface Given {
  readonly year?: string;
  readonly money?: string;
  readonly level2?: string;
  readonly actual?: string;
}

const target = (
  name: string,
  value: string,
  { year = "2023", money = "80,000", level2 = "质量指标" }: Given = {},
): FormSketch => ({
  layout: "target-2024",
  fields: { 年度: year },
  funds: [
    { 资金: "项目资金总额", 金额: money },
    { 资金: "年度资金申请总额", 金额: money },
  ],
  indicators: [{ 三级指标: name, 指标值: value, 二级指标: level2 }],
});
const last = (name: string, value: string, given: Given = {}): FormSketch =>
  target(name, value, { year: "2022", ...given });
const reached = (
  name: string,
  value: string,
  actual: string,
  { level2 = "质量指标" }: Given = {},
): FormSketch => ({
  layout: "self-2022",
  fields: { 年度: "2022" },
  indicators: [{ 三级指标: name, 指标值: value, 实际完成值: actual, 二级指标: level2 }],
});
const COUNT = { level2: "数量指标" };

test.each<[string, FormSketch, FormSketch, readonly string[]]>([
  ["a floor lowered", target("路灯亮灯率", "≥95%"), last("路灯亮灯率", "≥98%"), ["warning below-target"]],
  [
    "a ceiling raised",
    target("故障处置时间", "≤6小时"),
    last("故障处置时间", "≤4小时"),
    ["warning below-target"],
  ],
  [
    "well below what was reached",
    target("巡查次数", "≥40次"),
    reached("巡查次数", "≥40次", "60次"),
    ["warning below-actual"],
  ],
  [
    "a limit far above what was needed",
    target("故障处置时间", "≤6小时"),
    reached("故障处置时间", "≤6小时", "3小时"),
    ["warning below-actual"],
  ],
  [
    "close to what was reached",
    target("路灯亮灯率", "≥95%"),
    reached("路灯亮灯率", "≥95%", "99.2%"),
    ["passed"],
  ],
  ["as last year", target("路灯亮灯率", "≥98%"), last("路灯亮灯率", "≥98%"), ["passed"]],
  ["raised", target("路灯亮灯率", "≥99%"), last("路灯亮灯率", "≥98%"), ["passed"]],
  ["another unit", target("节电量", "≥1.2万千瓦时"), last("节电量", "≥12000千瓦时"), ["passed"]],
  [
    "less work for as much less money",
    target("路灯更换数", "≥50盏", { ...COUNT, money: "40,000" }),
    last("路灯更换数", "≥100盏", COUNT),
    ["passed"],
  ],
  [
    "less work than the money",
    target("路灯更换数", "≥50盏", { ...COUNT, money: "70,000" }),
    last("路灯更换数", "≥100盏", COUNT),
    ["warning below-target"],
  ],
  [
    "a quality does not follow the money",
    target("路灯亮灯率", "≥90%", { money: "40,000" }),
    last("路灯亮灯率", "≥98%"),
    ["warning below-target"],
  ],
  [
    "three years before is only worth a look",
    target("路灯亮灯率", "≥95%"),
    last("路灯亮灯率", "≥98%", { year: "2020" }),
    ["info below-target"],
  ],
  [
    "too long ago",
    target("路灯亮灯率", "≥95%"),
    last("路灯亮灯率", "≥98%", { year: "2018" }),
    ["not-applicable"],
  ],
  [
    "a later form is no earlier aim",
    target("路灯亮灯率", "≥95%"),
    last("路灯亮灯率", "≥98%", { year: "2024" }),
    ["not-applicable"],
  ],
  ["no certain direction", target("在编人数", "=40人"), last("在编人数", "=45人"), ["passed"]],
  ["nothing reached under a limit", target("投诉数", "≤3起"), reached("投诉数", "≤3起", "0起"), ["passed"]],
  ["a floor became a ceiling", target("批次数", "≤25批", COUNT), last("批次数", "≥30批", COUNT), ["passed"]],
  ["words", target("路容路貌", "改善"), last("路容路貌", "明显改善"), ["passed"]],
  ["no indicator in common", target("路灯亮灯率", "≥95%"), last("电费", "≤9万元"), ["not-enough-data"]],
])("%s", (_, sketch, earlier, expected) => {
  expect(verdict("X02", sketch, {}, "auto", [earlier])).toEqual(expected);
});

test("the margin is an option", () => {
  const [now, before] = [target("路灯亮灯率", "≥95%"), reached("路灯亮灯率", "≥95%", "99.2%")];
  expect(verdict("X02", now, { margin: "3" }, "auto", [before])).toEqual(["warning below-actual"]);
});

test("a workbook checked alone is not compared", () => {
  expect(verdict("X02", target("路灯亮灯率", "≥95%"))).toEqual(["not-applicable"]);
});
