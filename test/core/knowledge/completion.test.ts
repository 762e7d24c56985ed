import { readCompletion, repeatsTarget, saysNothing } from "../../../src/core/knowledge/completion";

describe("completion in words", () => {
  it.each([
    ...[
      "达成",
      "达成指标",
      "达成预期指标",
      "达成年度指标",
      "已完成",
      "完成",
      "全部完成",
      "均已完成",
      "达标",
      "已达标",
      "圆满完成年度任务",
    ],
    ...[
      "达到预期目标",
      "实现年度目标",
      "按时完成",
      "按计划完成",
      "超额完成",
      "已 完 成",
      "“达成指标”。",
      "完成了全部工作",
      "100%完成",
    ],
  ])("%s is achieved", (text) => {
    expect(readCompletion(text)).toBe("achieved");
  });

  it.each([
    "部分达成",
    "部分完成",
    "部分达标",
    "达成部分指标",
    "部分达成年度指标并具有一定效果",
    "部分实现目标",
  ])("%s is partly achieved", (text) => {
    expect(readCompletion(text)).toBe("partly");
  });

  it.each([
    ...[
      "未达成",
      "未完成",
      "没有完成",
      "尚未完成",
      "未达标",
      "不达标",
      "未达到预期目标",
      "未能完成",
      "未开展",
      "尚未实施",
      "没完成",
    ],
    ...["未达成指标且效果较差"],
  ])("%s is missed", (text) => {
    expect(readCompletion(text)).toBe("missed");
  });

  it.each([
    ...[
      "",
      "—",
      "0",
      "无",
      "提升",
      "有效",
      "95%",
      "完成12次",
      "已完成80%",
      "完成率100%",
      "基本完成",
      "基本达成",
      "预计完成",
      "计划完成",
    ],
    ...[
      "未全部完成",
      "未按时完成",
      "正在完成",
      "完成情况良好",
      "达到",
      "实现",
      "合格",
      "通过",
      "未完成的事项已完成",
      "力争完成",
      "完成不到位",
    ],
  ])("%s does not say it", (text) => {
    expect(readCompletion(text)).toBeNull();
  });
});

it("is quick about a hostile text", () => {
  for (const word of ["计划", "已经", "全部", "目标", "部分"]) {
    expect(readCompletion(`完成${word.repeat(18)}x`)).toBeNull();
    expect(readCompletion(`${word.repeat(18)}x`)).toBeNull();
  }
});

describe("an actual that repeats its target", () => {
  it.each([
    ["提升", "提升", "fully"],
    ["显著提升", "提升", "fully"],
    ["办事效率得到提升。", "提升", "fully"],
    ["高", "高", "fully"],
    ["及时、关心", "及时，关心", "fully"],
    ["无事故发生", "无事故", "fully"],
    ["基本健全", "健全", "mildly"],
    ["较为健全", "健全", "mildly"],
    ["逐步完善", "完善", "mildly"],
    ["不健全", "健全", null],
    ["尚未健全", "健全", null],
    ["有待提升", "提升", null],
    ["提升不明显", "提升", null],
    ["基本未提升", "提升", null],
    ["良好", "健全", null],
    ["及时", "及时，关心", null],
    ["提高", "高", null],
    ["", "", null],
  ])("%s for %s: %s", (actual, target, expected) => {
    expect(repeatsTarget(actual, target)).toBe(expected);
  });
});

it.each([
  ["无", true],
  ["没有", true],
  ["0", true],
  ["未发生。", true],
  ["无投诉", false],
  ["", false],
  ["0.5", false],
])("%s says that there was nothing: %s", (text, expected) => {
  expect(saysNothing(text)).toBe(expected);
});
