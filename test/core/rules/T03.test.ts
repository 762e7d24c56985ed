import { runRule, verdict, type FormSketch } from "./support";

const goal = (text: string, ...indicators: readonly (readonly [string, string])[]): FormSketch => ({
  layout: "target-2022",
  fields: { 项目总目标: "", 年度总目标: text },
  indicators: indicators.map(([三级指标, 指标值]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["the same", goal("全年举办健康讲座40场。", ["健康讲座场次", "≥40场"]), ["passed"]],
  ["another", goal("全年举办健康讲座50场。", ["健康讲座场次", "≥40场"]), ["warning differs"]],
  ["the same in another unit", goal("服务老年人36万人次。", ["服务老年人次", "≥360000人次"]), ["passed"]],
  ["in thousands", goal("服务居民人次不少于4,000人次。", ["服务居民人次", "≥5000人次"]), ["warning differs"]],
  ["another thing", goal("购置图书50册。", ["健康讲座场次", "≥40场"]), ["passed"]],
  ["another unit", goal("健康讲座每场不少于50人。", ["健康讲座场次", "≥40场"]), ["passed"]],
  [
    "a near number of the same people",
    goal("保障46名教师参加。", ["教学活动参与数", "=45人"]),
    ["info same-subject"],
  ],
  ["a far number of the same people", goal("保障460名教师参加。", ["教学活动参与数", "=45人"]), ["passed"]],
  [
    "the right number stands too",
    goal("健康讲座50场，其中社区健康讲座40场。", ["健康讲座场次", "≥40场"]),
    ["passed"],
  ],
  [
    "two indicators could be meant",
    goal("健康讲座50场。", ["健康讲座场次", "≥40场"], ["健康讲座次数", "≥30场"]),
    ["passed"],
  ],
  ["a share is no count", goal("健康讲座50场。", ["健康讲座完成率", "100%"]), ["not-enough-data"]],
  ["for each session", goal("每场健康讲座不少于50人参加。", ["健康讲座参加人数", "≥4000人"]), ["passed"]],
  ["other people", goal("组织培训20名讲师。", ["培训人数", "≥300人"]), ["passed"]],
  [
    "a short name right beside the number",
    goal("组织培训20人。", ["培训人数", "≥300人"]),
    ["warning differs"],
  ],
  [
    "a short name elsewhere in the clause",
    goal("通过培训使社区志愿者达到20人。", ["培训人数", "≥300人"]),
    ["passed"],
  ],
  ["an increase", goal("新增养老床位20张。", ["养老床位数", "≥200张"]), ["passed"]],
  ["a part", goal("服务居民，其中服务困难居民300人。", ["服务困难居民人数", "≥500人"]), ["passed"]],
  ["last year's", goal("去年举办健康讲座30场。", ["健康讲座场次", "≥40场"]), ["passed"]],
  ["no goal", goal("", ["健康讲座场次", "≥40场"]), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("T03", sketch)).toEqual(expected);
});

test("quotes both numbers", () => {
  const [finding] = runRule("T03", goal("全年举办健康讲座50场。", ["健康讲座场次", "≥40场"])).findings;
  expect(finding?.data).toEqual({ mention: "50场", name: "健康讲座场次", target: "≥40场" });
});
