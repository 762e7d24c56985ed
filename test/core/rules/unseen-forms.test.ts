/**
 * What forms of other fields taught: one case for each way in which a rule kept silent about a fault, spoke of a
 * fault's consequence, or accused a right value. Invented, shortest form that shows it.
 */
import { verdict, type FormSketch, type IndicatorSketch } from "./support";

const indicator = (level2: string, name: string, target: string, more: IndicatorSketch = {}): FormSketch => ({
  layout: "self-2022",
  indicators: [
    {
      一级指标: /成本/.test(level2) && level2 !== "成本指标" ? "成本指标" : "产出指标",
      二级指标: level2,
      三级指标: name,
      指标值: target,
      ...more,
    },
  ],
});

/** Weights by first level, each in one indicator. */
const weights = (output: string, benefit: string, satisfaction: string): FormSketch => ({
  layout: "self-2022",
  indicators: [
    ["产出指标", "数量指标", "讲座场次", output] as const,
    ["效益指标", "社会效益指标", "知晓率", benefit] as const,
    ["满意度指标", "服务对象满意度指标", "居民满意度", satisfaction] as const,
  ].map(([一级指标, 二级指标, 三级指标, 分值]) => ({ 一级指标, 二级指标, 三级指标, 指标值: "≥90%", 分值 })),
});

const funds = (rate: string, score: string): FormSketch => ({
  layout: "self-2022",
  fields: { 资金单位: "万元" },
  funds: [
    {
      资金: "年度资金总额",
      年初预算数: "1280",
      全年预算数: "1280",
      全年执行数: "1244.6",
      分值: "10",
      执行率: rate,
      得分: score,
    },
  ],
});

const goal = (name: string, unit: string, text: string): FormSketch => ({
  layout: "self-2022",
  fields: { 预期目标: text },
  indicators: [{ 三级指标: name, 指标值: `≥3000${unit}`, 实际完成值: `3126${unit}` }],
});

const declared = (overall: string): FormSketch => ({
  layout: "target-2024",
  fields: { 年度: "2024", 目标时段: "(2024年-2024年)", 项目总目标: overall },
});

const level1 = (labels: readonly string[]): FormSketch => ({
  layout: "self-2022",
  indicators: labels.map((label, index) => ({
    一级指标: label,
    二级指标: label.startsWith("满意")
      ? "服务对象满意度指标"
      : label.startsWith("效益")
        ? "社会效益指标"
        : "数量指标",
    三级指标: `工作${String(index)}`,
    指标值: "≥9次",
  })),
});

const twoNames = (first: string, second: string): FormSketch => ({
  layout: "self-2022",
  indicators: [first, second].map((三级指标) => ({ 三级指标, 指标值: "≥9次" })),
});

const missed = (reason: string): FormSketch =>
  indicator("数量指标", "讲座场次", "≥40场", { 实际完成值: "36场", 得分: "9", 偏差原因: reason });

const nothing = (target: string, actual: string): FormSketch =>
  indicator("质量指标", "食品安全", target, { 实际完成值: actual, 得分: "10" });

const impossible = indicator("质量指标", "培训合格率", "≥85%", { 实际完成值: "857%", 得分: "10" });

type Case = readonly [
  what: string,
  rule: Parameters<typeof verdict>[0],
  sketch: FormSketch,
  found: readonly string[],
];

const CASES: readonly Case[] = [
  [
    "an area counted in heads",
    "V04",
    indicator("数量指标", "绿化养护面积", "≥300人"),
    ["warning other-count"],
  ],
  ["an area in its units", "V04", indicator("数量指标", "绿化养护面积", "≥1.2万亩"), ["passed"]],
  ["a length in occasions", "V04", indicator("数量指标", "养护公路里程", "≥12次"), ["warning other-count"]],
  ["money in heads", "V04", indicator("数量指标", "发放补贴金额", "≥300人"), ["warning other-count"]],
  ["a time in money", "V04", indicator("时效指标", "事项办理时限", "≤5万元"), ["warning other-count"]],
  ["a time in days", "V04", indicator("时效指标", "事项办理时限", "≤5个工作日"), ["passed"]],
  ["the area of something else", "V04", indicator("数量指标", "绿化养护面积", "≥300株"), ["passed"]],
  [
    "heads and times in events",
    "V04",
    indicator("数量指标", "培训学员人次", "≥2700场"),
    ["warning other-count"],
  ],
  ["the same with a magnitude", "V04", indicator("数量指标", "受益人数", "≥2万元"), ["warning other-count"]],
  ["by how much a count changes", "V04", indicator("数量指标", "压减会议数量", "≥5%"), ["passed"]],
  [
    "what is new is a count",
    "V04",
    indicator("数量指标", "新增岗位数量", "≥5%"),
    ["warning count-with-share"],
  ],
  [
    "a ratio has no unit",
    "V03",
    indicator("质量指标", "师生比", "≥0.05", { 实际完成值: "0.06" }),
    ["passed"],
  ],
  [
    "water is to be saved",
    "V07",
    indicator("数量指标", "机关用水量", "≤2万吨"),
    ["warning output-maybe-limited"],
  ],
  [
    "the retired grow by themselves",
    "V07",
    indicator("数量指标", "离退休人员", "≤120人"),
    ["warning output-maybe-limited"],
  ],
  ["work on the costs of others", "C01", indicator("数量指标", "核减工程造价", "≥500万元"), ["passed"]],
  [
    "costs under quantity",
    "C01",
    indicator("数量指标", "工程造价", "≤500万元"),
    ["warning belongs-elsewhere"],
  ],
  ["a limit that stands elsewhere", "C02", indicator("成本指标", "项目支出", "≤预算金额"), ["passed"]],
  ["the same in words", "C02", indicator("成本指标", "培训支出", "不超过批复数"), ["passed"]],
  ["a word about the budget", "C02", indicator("成本指标", "培训支出", "预算合理"), ["warning word"]],
  [
    "a rate beside another",
    "V04",
    indicator("质量指标", "低保标准增长率", "不低于居民消费价格涨幅"),
    ["passed"],
  ],
  [
    "a rate in a word",
    "V04",
    indicator("质量指标", "低保标准增长率", "稳步提高"),
    ["warning share-with-word"],
  ],
  ["for how many months", "V07", indicator("数量指标", "补贴发放月数", "≥12个月"), ["passed"]],
  ["how soon", "V07", indicator("时效指标", "补贴发放时限", "≥12天"), ["error less-is-better"]],
  ["an amount in a phrase", "C02", indicator("成本指标", "高龄津贴标准", "80-89周岁50元/月"), ["passed"]],
  ["an age is no quantity", "V12", indicator("成本指标", "高龄津贴标准", "年满80周岁发放"), ["passed"]],
  ["the change of a coefficient", "V03", indicator("质量指标", "渠道水利用系数提高", "≥0.02"), ["passed"]],
  [
    "less was spent",
    "S01",
    indicator("成本指标", "经费总额", "36万元", { 实际完成值: "35.2万元", 得分: "10" }),
    ["passed"],
  ],
  [
    "less was spent a year",
    "S01",
    indicator("成本指标", "单盏路灯维护费", "120元/年", { 实际完成值: "116元/年", 得分: "10" }),
    ["passed"],
  ],
  [
    "less was paid out",
    "S01",
    indicator("成本指标", "补助标准", "500元/人", { 实际完成值: "450元/人", 得分: "10" }),
    ["warning unmarked"],
  ],
  [
    "a check's verdict",
    "V13",
    indicator("质量指标", "验收结果", "一次性验收合格", { 实际完成值: "一次性验收合格" }),
    ["passed"],
  ],
  [
    "a copied demand",
    "V13",
    indicator("质量指标", "管护制度", "建立并落实到每所学校", { 实际完成值: "建立并落实到每所学校" }),
    ["warning copied"],
  ],
  ["a unit in the name", "W08", twoNames("养护公路里程", "养护公路里程（公里）"), ["warning similar"]],
  ["a 数 more", "W08", twoNames("检查生产经营单位", "检查生产经营单位数"), ["warning similar"]],
  ["heads and times", "W08", twoNames("培训人数", "培训人次"), ["passed"]],
  ["two seasons in brackets", "W08", twoNames("资助学生人数（春季）", "资助学生人数（秋季）"), ["passed"]],
  ["a small deviation is no reason", "S07", missed("偏差较小，在合理范围内"), ["warning no-reason"]],
  ["a reason", "S07", missed("设备检修，少办4场"), ["passed"]],
  [
    "a frame of any unit",
    "V01",
    indicator("数量指标", "妇女技能培训", "≥   期", { 实际完成值: "5期" }),
    ["error target-placeholder"],
  ],
  [
    "XX of any unit",
    "V01",
    indicator("数量指标", "造林面积", "≥XX亩", { 实际完成值: "5亩" }),
    ["error target-placeholder"],
  ],
  ["a word that is a unit", "V01", indicator("质量指标", "验收等次", "优", { 实际完成值: "优" }), ["passed"]],
  [
    "work that is wholly done",
    "T07",
    { layout: "self-2022", fields: { 实际完成情况: "年度目标任务全面完成" } },
    ["info empty"],
  ],
  [
    "work with its number",
    "T07",
    { layout: "self-2022", fields: { 实际完成情况: "年度目标任务全面完成，举办讲座42场。" } },
    ["passed"],
  ],
  [
    "an area in the goal",
    "T03",
    goal("新建农田面积", "亩", "新建农田3500亩，改善条件。"),
    ["warning differs"],
  ],
  [
    "a threshold behind its number",
    "V09",
    indicator("质量指标", "管护主体落实率达到95%以上", "=100%"),
    ["warning name-threshold"],
  ],
  ["who it is for", "V09", indicator("数量指标", "60周岁以上老人体检人数", "≥300人"), ["passed"]],
  ["downloads are wanted", "V07", indicator("数量指标", "客户端下载量", "≤20万次"), ["error output-limited"]],
  ["a share of more than all", "V08", impossible, ["warning above"]],
  ["nothing follows from it", "S04", impossible, ["passed"]],
  [
    "a share of more than all is asked",
    "V08",
    indicator("质量指标", "合格率", "≥195%", { 实际完成值: "97%", 得分: "10" }),
    ["warning above"],
  ],
  [
    "no full marks are wrong by it",
    "S01",
    indicator("质量指标", "合格率", "≥195%", { 实际完成值: "97%", 得分: "10" }),
    ["passed"],
  ],
  ["what was not to happen did not", "S09", nothing("不发生较大以上事故", "未发生"), ["passed"]],
  ["nor is a reason asked for", "S07", nothing("不发生较大以上事故", "0"), ["not-enough-data"]],
  ["what was to happen did not", "S09", nothing("按季巡查并通报", "无"), ["error not-achieved"]],
  ["no harm to society", "C02", indicator("社会成本指标", "负面影响", "不产生负面影响"), ["passed"]],
  ["no harm to nature", "C02", indicator("生态环境成本指标", "施工污染", "无"), ["passed"]],
  ["a word for harm", "C02", indicator("社会成本指标", "负面影响", "较小"), ["warning word"]],
  ["money in words", "C02", indicator("经济成本指标", "培训成本", "不浪费"), ["warning word"]],
  ["a level off because the sum is", "W02", weights("49", "30", "10"), ["not-enough-data"]],
  ["two levels off", "W02", weights("45", "35", "10"), ["warning departs"]],
  ["the sum is off", "W01", weights("49", "30", "10"), ["error not-hundred"]],
  ["a wrong rate, the score of the right one", "F02", funds("97.32%", "9.72"), ["passed"]],
  ["the rate itself", "F01", funds("97.32%", "9.72"), ["error differs"]],
  ["a wrong rate, a score of neither", "F02", funds("97.32%", "9.5"), ["error differs"]],
  [
    "a few words between the name's ends",
    "T03",
    goal("补贴性培训人次", "人次", "面向失业人员开展补贴性职业技能培训3500人次。"),
    ["warning differs"],
  ],
  [
    "the same with the right number",
    "T03",
    goal("补贴性培训人次", "人次", "面向失业人员开展补贴性职业技能培训3000人次。"),
    ["passed"],
  ],
  [
    "another work with the same end",
    "T03",
    goal("补贴性培训人次", "人次", "开展企业内部安全管理培训3500人次。"),
    ["passed"],
  ],
  ["a year to be reached", "T01", declared("馆藏档案数字化率2026年达到90%。"), ["passed"]],
  ["a year that was copied", "T01", declared("2023年全面完成馆藏档案数字化。"), ["warning differs"]],
  ["a coming year that is no aim", "T01", declared("开展2026年馆藏档案数字化。"), ["warning differs"]],
  [
    "one strange first level",
    "C03",
    level1(["投入指标", "投入指标", "投入指标", "效益指标", "满意度指标"]),
    ["warning unknown"],
  ],
  [
    "a division of its own",
    "C03",
    level1(["履职效能", "管理效率", "社会效应", "满意度指标"]),
    ["not-applicable"],
  ],
  [
    "not in time is a shortfall",
    "S08",
    indicator("数量指标", "抢通路段", "≥3处", {
      实际完成值: "3处",
      偏差原因: "部分路段因连续降雨未能及时抢通",
    }),
    ["warning unchanged"],
  ],
  [
    "well done, and nothing said",
    "T07",
    { layout: "self-2022", fields: { 实际完成情况: "较好地完成了年度各项工作任务。" } },
    ["info empty"],
  ],
  [
    "the opposite of works",
    "W05",
    { layout: "self-2022", fields: { 项目名称: "山洪灾害防治非工程措施" } },
    ["passed"],
  ],
  ["works", "W05", { layout: "self-2022", fields: { 项目名称: "山洪沟治理工程" } }, ["warning missing-cost"]],
];

test.each(CASES)("%s: %s", (_, rule, sketch, found) => {
  expect(verdict(rule, sketch)).toEqual(found);
});
