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

describe("projects of other fields", () => {
  test.each([
    "图书采购",
    "农村危房改造",
    "高标准农田建设",
    "公务用车购置",
    "办公楼屋面防水维修工程",
    "疫苗采购",
  ])("%s builds or buys", (name) => {
    expect(buildsOrBuys(name)).toBe(true);
  });

  test.each([
    "政府采购监管",
    "重点工程督查",
    "工程造价管理",
    "工程项目评审费",
    "法治政府建设",
    "基层组织建设",
    "精神文明建设",
    "民兵建设",
    "营商环境建设",
    "整治“四风”",
    "希望工程",
    "山洪灾害防治非工程措施",
  ])("%s does not", (name) => {
    expect(buildsOrBuys(name)).toBe(false);
  });

  test.each(["部分款项未到付款期", "合同未到期", "因机构改革划转"])("%s explains the spending", (text) => {
    expect(explainsExecution(text)).toBe(true);
  });
});
