import { runRule, verdict, type FormSketch } from "./support";

const named = (...names: readonly string[]): FormSketch => ({
  layout: "target-2022",
  indicators: names.map((三级指标) => ({ 三级指标, 指标值: "≥1次" })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["different", named("健康讲座场次", "健康讲座人次", "参加居民满意度"), ["passed"]],
  ["the same", named("健康讲座场次", "参加居民满意度", "健康讲座场次"), ["warning same"]],
  ["three times", named("讲座场次", "讲座场次", "讲座场次"), ["warning same", "warning same"]],
  ["spaces", named("健康讲座场次", "健康 讲座场次"), ["warning same"]],
  ["punctuation and small words", named("居民的满意度", "居民满意率"), ["warning similar"]],
  ["ordinals tell them apart", named("一季度讲座场次", "二季度讲座场次"), ["passed"]],
  ["numbers tell them apart", named("第1批次完成率", "第2批次完成率"), ["passed"]],
  ["brackets tell them apart", named("报告提交及时率（中期）", "报告提交及时率（终期）"), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("W08", sketch)).toEqual(expected);
});

test("says where the other one stands", () => {
  const [finding] = runRule("W08", named("健康讲座场次", "参加居民满意度", "健康讲座场次")).findings;
  expect(finding).toMatchObject({ data: { name: "健康讲座场次", row: "14" }, cells: ["D16", "D14"] });
});
