import { runRule, verdict, type FormSketch } from "./support";

const FIRST: Readonly<Record<string, string>> = {
  社会效益指标: "效益指标",
  可持续影响指标: "效益指标",
  服务对象满意度指标: "满意度指标",
};
const placed = (name: string, second: string): FormSketch => ({
  layout: "target-2022",
  indicators: [{ 一级指标: FIRST[second] ?? "产出指标", 二级指标: second, 三级指标: name, 指标值: "≥90%" }],
});

test.each<[string, string, readonly string[]]>([
  ["补贴发放及时率", "时效指标", ["passed"]],
  ["补贴发放及时率", "数量指标", ["warning belongs-elsewhere"]],
  ["补贴是否按时发放", "质量指标", ["warning belongs-elsewhere"]],
  ["设备验收合格率", "数量指标", ["warning belongs-elsewhere"]],
  ["设备验收合格率", "时效指标", ["warning belongs-elsewhere"]],
  ["设备购置单价", "数量指标", ["warning belongs-elsewhere"]],
  ["参加居民满意度", "社会效益指标", ["warning belongs-elsewhere"]],
  ["参加居民满意度", "质量指标", ["warning belongs-elsewhere"]],
  ["参加居民满意度", "服务对象满意度指标", ["passed"]],
  ["有效投诉率", "服务对象满意度指标", ["passed"]],
  ["平台重大故障发生数", "社会效益指标", ["info belongs-elsewhere"]],
  ["平台重大故障发生数", "质量指标", ["passed"]],
  ["火灾事故发生数", "社会效益指标", ["passed"]],
  ["项目宣传覆盖面", "服务对象满意度指标", ["warning not-satisfaction"]],
  // A share of completed work may stand anywhere among the outputs; benefits may be measured by anything.
  ["工程完成率", "数量指标", ["passed"]],
  ["工程完成率", "时效指标", ["passed"]],
  ["合格考生人数", "质量指标", ["passed"]],
  ["信息发布准确及时率", "质量指标", ["passed"]],
  ["满意度调查完成份数", "数量指标", ["passed"]],
  ["完成投资额", "数量指标", ["passed"]],
  ["求助响应及时率", "社会效益指标", ["passed"]],
  ["空气质量优良率", "社会效益指标", ["passed"]],
])("%s under %s", (name, second, expected) => {
  expect(verdict("C01", placed(name, second))).toEqual(expected);
});

test("says where it belongs", () => {
  expect(runRule("C01", placed("补贴发放及时率", "数量指标")).findings[0]?.data).toEqual({
    name: "补贴发放及时率",
    level: "数量指标",
    right: "时效指标",
  });
});
