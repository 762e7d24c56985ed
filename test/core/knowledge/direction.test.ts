import { directionOf, isDuration, type Direction } from "../../../src/core/knowledge/direction";
import * as words from "../../../src/core/knowledge/direction-words";
import { parseIndicatorValue } from "../../../src/core/values/parse";

const direction = (name: string, target: string, level2 = "质量指标", level1 = "产出指标"): Direction =>
  directionOf({ name, level1, level2, value: parseIndicatorValue(target) });

describe("direction", () => {
  it.each([
    ["任意事故", "≥3次", "more"],
    ["任意完成率", "≤3%", "less"],
    ["任意", ">3次", "more"],
    ["任意", "<3次", "less"],
  ] as const)("a written comparator decides: %s %s is %s", (name, target, expected) => {
    expect(direction(name, target)).toBe(expected);
  });

  it.each<[string, string]>([
    ["安全生产事故发生数", "2起"],
    ["系统平均月故障次数", "2次"],
    ["应诉材料差错率", "2%"],
    ["有责投诉发生数", "3次"],
    ["投诉率", "3%"],
    ["雇员数量超编率", "=0%"],
    ["经费超支率", "5%"],
    ["返贫率", "1%"],
    ["单位产值能耗", "0.5吨"],
    ["二氧化碳排放总量", "100吨"],
    ["PM2.5平均浓度", "35微克"],
    ["设备闲置率", "5%"],
    ["产品不合格率", "1%"],
    ["事项未办结率", "1%"],
    ["成本增长率", "3%"],
    ["单位建设成本", "300元"],
    ["人员流失率", "5%"],
    ["管网漏损率", "9%"],
  ])("less is better: %s %s", (name, target) => {
    expect(direction(name, target)).toBe("less");
  });

  it.each<[string, string]>([
    ["成本节约率", "5%"],
    ["事故下降率", "10%"],
    ["能耗降低率", "3%"],
    ["减少碳排放量", "100吨"],
    ["节约成本", "20万元"],
    ["缩短办理时间", "3天"],
    ["补贴资金发放及时率", "100%"],
    ["事故处置率", "100%"],
    ["投诉处理率", "98%"],
    ["有效投诉处置率", "100%"],
    ["设备故障修复率", "98%"],
    ["信访件办结率", "95%"],
    ["违法案件查处率", "95%"],
    ["隐患整改率", "100%"],
    ["投诉处理满意度", "90%"],
    ["无障碍设施覆盖率", "90%"],
    ["失业人员就业率", "60%"],
    ["验收合格率", "=100%"],
    ["受益群众", "300人"],
    ["平均无故障运行时间", "1000小时"],
    ["设备质保期", "3年"],
    ["全年值班天数", "=365天"],
    ["游客接待收入", "100万元"],
  ])("more is better: %s %s", (name, target) => {
    expect(direction(name, target)).toBe("more");
  });

  it.each<[string, string]>([
    ["文职雇员在岗数", "=6人"],
    ["政府购买服务人员数量", "55人"],
    ["失业人员培训人数", "=45人"],
    ["投诉受理数", "50件"],
    ["违法案件查处数", "50件"],
    ["成本控制率", "100%"],
    ["单客补贴标准", "8元/人次"],
    ["降低事故率", "5%"],
    ["收费标准占比", "20%"],
    ["党建活动参与数", "=45人"],
    ["完成培训时长", "40小时"],
    ["机制健全情况", "2个月"],
  ])("not sure: %s %s", (name, target) => {
    expect(direction(name, target)).toBe("neutral");
  });

  it.each<[string, string, string, Direction]>([
    ["街镇干部培训人数", "300人", "数量指标", "more"],
    ["第三方评估报告", "2份", "数量指标", "more"],
    ["街镇干部培训人数", "=300人", "数量指标", "neutral"],
    ["在岗人员", "300人", "数量指标", "neutral"],
    ["投诉受理数", "50件", "数量指标", "neutral"],
    ["机关工作人员死亡人数", "1人", "数量指标", "neutral"],
    ["道路交通死亡人数", "10人", "社会效益指标", "less"],
    ["应急响应及时性", "24小时", "时效指标", "less"],
    ["项目实施", "12个月", "时效指标", "less"],
    ["服务期限", "12个月", "时效指标", "more"],
    ["培训讲课时长", "16课时", "质量指标", "neutral"],
    ["审批时限", "5个工作日", "社会效益指标", "less"],
    ["培训讲课时长", "16小时", "数量指标", "more"],
    ["项目支出", "100万元", "成本指标", "neutral"],
    ["购置", "100万元", "成本指标", "less"],
    ["干部", "90%", "服务对象满意度指标", "more"],
  ])("%s %s under %s is %s", (name, target, level2, expected) => {
    expect(direction(name, target, level2)).toBe(expected);
  });

  it("is quick about a hostile name", () => {
    expect(direction(`事故${"数量".repeat(40_000)}x`, "3起")).toBe("neutral");
    expect(direction("（".repeat(100_000), "3起")).toBe("neutral");
  });

  it("knows units of time", () => {
    expect(["小时", "个工作日", "个月", "天", "分钟"].filter(isDuration)).toHaveLength(5);
    expect(["课时", "元/天", "人", "", "%", "个"].filter(isDuration)).toEqual([]);
  });

  it("keeps each telling word in one list", () => {
    const { LESS_WORDS, MORE_WORDS, HANDLING_WORDS, NEUTRAL_WORDS, REDUCTION_WORDS, GROWTH_WORDS } = words;
    const all = [LESS_WORDS, MORE_WORDS, HANDLING_WORDS, NEUTRAL_WORDS, REDUCTION_WORDS, GROWTH_WORDS].flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
