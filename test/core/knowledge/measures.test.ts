import {
  bareName,
  contradictsCount,
  isRatioUnit,
  mayExceedAll,
  measureOf,
  needsNoUnit,
  unitInName,
  unitsAgree,
} from "../../../src/core/knowledge/measures";

test.each<[string, string]>([
  ["卫生室改造完成率", "share"],
  ["行政成本占比", "share"],
  ["村民满意度", "share"],
  ["完成率（含续建）", "share"],
  ["培训人数", "count 人"],
  ["义诊场次", "count 场次"],
  ["入户天数", "count 天"],
  ["巡诊完成数", "count"],
  ["项目数量", "count"],
  ["巡诊频率", "none"],
  ["工作效率", "none"],
  ["居民健康指数", "none"],
  ["难度系数", "none"],
  ["管理有效性", "none"],
])("%s measures a %s", (name, expected) => {
  const measure = measureOf(name);
  const told = measure === null ? "none" : measure.kind === "count" ? `count ${measure.unit}` : measure.kind;
  expect(told.trim()).toBe(expected);
});

test.each([
  ["培训 人数(含线上)。", "培训人数"],
  ["数量指标", "数量"],
])("%s is judged as %s", (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

test.each<[string, string, boolean]>([
  ["人", "名", true],
  ["次", "场", true],
  ["元", "万元", true],
  ["个模块", "个", true],
  ["工作日", "天", true],
  ["%", "次", false],
  ["人", "场", false],
  ["万元", "人", false],
])("%s and %s agree: %s", (a, b, expected) => {
  expect(unitsAgree(a, b)).toBe(expected);
  expect(unitsAgree(b, a)).toBe(expected);
});

test("what a unit, a name and a bracket tell", () => {
  expect(["%", "‰", "例/万人", "人"].map(isRatioUnit)).toEqual([true, true, true, false]);
  expect([contradictsCount("人", "场"), contradictsCount("人", "名"), contradictsCount("", "场")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(["收入增长率", "同比降幅", "合格率"].map(mayExceedAll)).toEqual([true, true, false]);
  expect(["培训规模（人）", "培训规模(含线上)", "培训规模"].map(unitInName)).toEqual(["人", null, null]);
  expect(["考核得分", "健康指数", "培训人数"].map(needsNoUnit)).toEqual([true, true, false]);
});
