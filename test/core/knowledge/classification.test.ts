import { speaksOfSatisfaction, subjectOf, type Subject } from "../../../src/core/knowledge/classification";

test.each<[string, Subject | null]>([
  ["补贴发放及时率", "timeliness"],
  ["补贴是否按时发放", "timeliness"],
  ["施工工期", "timeliness"],
  ["设备验收合格率", "quality"],
  ["数据准确率", "quality"],
  ["参加居民满意度", "satisfaction"],
  ["群众满意率", "satisfaction"],
  ["单场讲座成本", "cost"],
  ["设备购置单价", "cost"],
  // Satisfaction with the timeliness of a service is satisfaction.
  ["服务及时性满意度", "satisfaction"],
  ["讲座场次", null],
  ["及时处理投诉件数", null],
  ["按时足额发放率", null],
  ["工程完成率", null],
  ["成本控制有效性", null],
  ["", null],
])("%s is about %s", (name, expected) => {
  expect(subjectOf(name)).toBe(expected);
});

test.each([
  ["有效投诉率", true],
  ["公众认可程度", true],
  ["学员反馈良好率", true],
  ["让世界了解本地", false],
])("%s could be about satisfaction: %s", (name, expected) => {
  expect(speaksOfSatisfaction(name)).toBe(expected);
});
