import { buildsOrBuys, explainsAdjustment, explainsExecution } from "../../../src/core/knowledge/funding";

test.each([
  ["项目尾款按合同次年支付", true],
  ["节约资金3万元", true],
  ["年度资金结余由财政收回", true],
  ["各项工作按计划完成", false],
])("%s says why money was not spent: %s", (text, expected) => {
  expect(explainsExecution(text)).toBe(expected);
});

test.each([
  ["年中追加预算50万元", true],
  ["因机构改革调减", true],
  ["讲座全部举办", false],
])("%s says why the budget changed: %s", (text, expected) => {
  expect(explainsAdjustment(text)).toBe(expected);
});

test.each([
  ["校舍维修工程", true],
  ["河道整治", true],
  ["办公设备采购", true],
  ["政府购买服务", true],
  ["信息系统升级改造", false],
  ["系统硬件采购", true],
  ["文化建设活动", false],
  ["健康讲座", false],
])("%s is a project of works or purchases: %s", (name, expected) => {
  expect(buildsOrBuys(name)).toBe(expected);
});
