/**
 * Names that hold a bad word and yet ask for more: what is handled, saved or averted. The comparator is right, so
 * that V07 and the score rules have nothing to say; and the same words with the comparator turned round.
 */
import { verdict } from "./support";

const row = (level2: string, name: string, target: string) => ({
  layout: "self-2022" as const,
  indicators: [
    {
      一级指标: /效益|影响/.test(level2) ? "效益指标" : level2.includes("满意") ? "满意度指标" : "产出指标",
      二级指标: level2,
      三级指标: name,
      指标值: target,
    },
  ],
});

const RIGHT: readonly (readonly [level2: string, name: string, target: string])[] = [
  ["数量指标", "受理投诉数量", "≥3000件"],
  ["数量指标", "处理投诉举报件数", "≥3000件"],
  ["数量指标", "接待信访人次", "≥800人次"],
  ["数量指标", "调解纠纷数量", "≥600件"],
  ["数量指标", "查处违法案件数", "≥200件"],
  ["数量指标", "查处交通违法行为起数", "≥10万起"],
  ["数量指标", "打击违法犯罪案件数", "≥300起"],
  ["数量指标", "为农民工追讨欠薪", "≥500万元"],
  ["数量指标", "法律援助追索欠薪金额", "≥100万元"],
  ["数量指标", "核减工程造价", "≥500万元"],
  ["数量指标", "更换破损井盖", "≥300个"],
  ["质量指标", "评审误差率", "≤3%"],
  ["质量指标", "百元医疗收入消耗卫生材料", "≤20元"],
  ["质量指标", "工程审减率", "≤10%"],
  ["时效指标", "提前完成天数", "≥10天"],
  ["成本指标", "节约资金", "≥20万元"],
  ["成本指标", "免费发放药品价值", "≥20万元"],
  ["成本指标", "配套资金", "≥100万元"],
  ["经济效益指标", "为受援人挽回经济损失", "≥1000万元"],
  ["经济效益指标", "避免经济损失", "≥100万元"],
  ["社会效益指标", "减免小微企业检定费用", "≥120万元"],
  ["社会效益指标", "避免人员伤亡", "≥20人"],
];

test.each(RIGHT)("%s %s %s is right", (level2, name, target) => {
  expect(verdict("V07", row(level2, name, target))).toEqual(["passed"]);
});

const WRONG: readonly (readonly [level2: string, name: string, target: string])[] = [
  ["质量指标", "监测设备故障次数", "≥3次"],
  ["质量指标", "处理超时次数", "≥3次"],
  ["社会效益指标", "群众投诉件数", "≥2件"],
  ["社会效益指标", "安全生产事故起数", "≥2起"],
  ["质量指标", "投诉办结率", "≤95%"],
  ["社会效益指标", "因工程质量引发的投诉件数", "≥2件"],
  ["社会效益指标", "经济损失", "≥2万元"],
];

test.each(WRONG)("%s %s %s is turned round", (level2, name, target) => {
  expect(verdict("V07", row(level2, name, target))).toEqual([expect.stringMatching(/^error (?:more|less)-/)]);
});

test("an official journey may have a limit", () => {
  expect(verdict("V07", row("数量指标", "出差人次", "≤30人次"))).toEqual(["warning output-maybe-limited"]);
});
