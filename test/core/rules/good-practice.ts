/**
 * Six projects of different fields, each with a declaration and a self-evaluation as a careful clerk would write
 * them: clear targets, reasons given, sums that add up. Invented; unlike the samples in field, wording and units.
 */
import type { FormSketch, FundSketch, IndicatorSketch, SketchField, SketchLayout } from "./support";

/** Second level, name, target, actual, weight, score, reason. */
type Row = readonly [
  level2: string,
  name: string,
  target: string,
  actual: string,
  weight: string,
  score: string,
  reason?: string,
];

export interface Project {
  readonly field: string;
  readonly declared: FormSketch;
  readonly evaluated: FormSketch;
}

interface Given {
  readonly name: string;
  readonly category: string;
  readonly department: string;
  readonly unit: string;
  readonly overall: string;
  readonly annual: string;
  readonly done: string;
  /** Declared and spent, and the rate and score that follow. */
  readonly money: {
    readonly budget: string;
    readonly spent: string;
    readonly rate: string;
    readonly score: string;
  };
  readonly total: string;
  readonly grade: string;
  readonly rows: readonly Row[];
}

const LEVEL1: readonly (readonly [RegExp, string])[] = [
  [/效益|影响/, "效益指标"],
  [/满意/, "满意度指标"],
];
const level1 = (level2: string): string =>
  LEVEL1.find(([pattern]) => pattern.test(level2))?.[1] ?? "产出指标";

function project(field: string, layouts: readonly [SketchLayout, SketchLayout], given: Given): Project {
  const { money } = given;
  const shared: { readonly [Field in SketchField]?: string } = {
    年度: "2024",
    项目名称: given.name,
    主管部门: given.department,
    实施单位: given.unit,
  };
  const indicators = (full: boolean): readonly IndicatorSketch[] =>
    given.rows.map(([二级指标, 三级指标, 指标值, 实际完成值, 分值, 得分, 偏差原因 = ""]) => ({
      一级指标: level1(二级指标),
      二级指标,
      三级指标,
      指标值,
      ...(full ? { 实际完成值, 分值, 得分, 偏差原因 } : {}),
    }));
  const declaredFunds: readonly FundSketch[] = [
    { 资金: "项目资金总额", 金额: money.budget },
    { 资金: "其中：财政资金", 金额: money.budget },
    { 资金: "年度资金申请总额", 金额: money.budget },
    { 资金: "其中：当年财政拨款", 金额: money.budget },
  ];
  const amounts = { 年初预算数: money.budget, 全年预算数: money.budget, 全年执行数: money.spent };
  const modern = layouts[1] === "self-2024";
  return {
    field,
    declared: {
      layout: layouts[0],
      fields: {
        ...shared,
        项目类别: given.category,
        资金单位: "元",
        计划开始日期: "2024-01-01",
        计划完成日期: "2024-12-31",
        目标时段: "(2024年-2024年)",
        项目总目标: given.overall,
        年度总目标: given.annual,
      },
      funds: declaredFunds,
      indicators: indicators(false),
    },
    evaluated: {
      layout: layouts[1],
      fields: {
        ...shared,
        资金单位: "元",
        预期目标: given.annual,
        实际完成情况: given.done,
        总分: given.total,
        ...(modern ? { 评分等级: given.grade } : {}),
      },
      funds: [
        { 资金: "年度资金总额", ...amounts, 分值: "10", 执行率: `${money.rate}%`, 得分: money.score },
        { 资金: "其中：当年财政拨款", ...amounts, ...(modern ? { 执行率: `${money.rate}%` } : {}) },
      ],
      indicators: indicators(true),
    },
  };
}

export const PROJECTS: readonly Project[] = [
  project("road maintenance", ["target-2024", "self-2024"], {
    name: "县道养护工程",
    category: "特定目标类",
    department: "青山县交通运输局",
    unit: "青山县公路养护中心",
    overall: "通过三年连续养护，使全县县道路况稳定在良等以上，群众出行安全便捷。",
    annual: "完成县道日常养护86公里，处治病害路面，消除沿线安全隐患。",
    done: "全年养护县道86公里，处治病害路面12800平方米，优良路率达到92.6%；因山洪抢修，1处挡墙修复推迟到11月完工。",
    money: { budget: "4200000", spent: "4137000", rate: "98.50", score: "9.85" },
    total: "98.60",
    grade: "优",
    rows: [
      ["数量指标", "县道日常养护里程", "≥86公里", "86公里", "15", "15"],
      ["数量指标", "病害路面处治面积", "≥12500平方米", "12800平方米", "10", "10"],
      ["质量指标", "养护工程验收合格率", "=100%", "100%", "10", "10"],
      [
        "时效指标",
        "挡墙修复按期完成率",
        "=100%",
        "87.5%",
        "10",
        "8.75",
        "山洪冲毁便道，1处挡墙推迟20天完工；已增配抢修设备",
      ],
      ["成本指标", "每公里养护成本", "≤4.9万元/公里", "4.81万元/公里", "5", "5"],
      ["社会效益指标", "县道优良路率", "≥90%", "92.6%", "15", "15"],
      ["可持续影响指标", "公路养护巡查制度执行率", "≥95%", "97%", "15", "15"],
      ["服务对象满意度指标", "沿线群众满意度", "≥88%", "91.3%", "10", "10", "随机访问沿线群众260人"],
    ],
  }),
  project("subsidies", ["target-2022", "self-2022"], {
    name: "高龄老人津贴",
    category: "经常性项目",
    department: "临江区民政局",
    unit: "临江区养老服务指导中心",
    overall: "建立覆盖全区高龄老人的津贴制度，减轻家庭赡养负担，长期稳定发放。",
    annual: "为符合条件的80周岁以上老人按月发放津贴，做到应发尽发。",
    done: "全年发放津贴的老人5240人，按月足额到账，抽查发放记录无差错，电话回访老人满意。",
    money: { budget: "6300000", spent: "6284200", rate: "99.75", score: "9.98" },
    total: "99.98",
    grade: "优",
    rows: [
      ["数量指标", "津贴发放人数", "≥5100人", "5240人", "20", "20"],
      ["质量指标", "津贴发放准确率", "=100%", "100%", "15", "15"],
      ["时效指标", "津贴每月发放到账日期", "≤15日", "12日", "15", "15"],
      ["社会效益指标", "高龄老人津贴政策覆盖率", "≥98%", "99.1%", "20", "20"],
      ["可持续影响指标", "高龄老人信息更新率", "≥95%", "98%", "10", "10"],
      ["服务对象满意度指标", "领取津贴老人满意度", "≥90%", "96.4%", "10", "10", "电话回访310人"],
    ],
  }),
  project("IT operation", ["target-2024", "self-2024"], {
    name: "不动产登记系统运维",
    category: "其他运转类",
    department: "河东市自然资源和规划局",
    unit: "河东市不动产登记中心",
    overall: "保障登记系统连续稳定运行，数据安全可追溯，登记办理时间逐步压缩。",
    annual: "完成系统运维和巡检，重大故障为零，登记业务不中断。",
    done: "完成巡检24次，处理故障工单131件，系统可用率99.93%，全年没有发生重大故障和数据丢失。",
    money: { budget: "860000", spent: "851400", rate: "99.00", score: "9.90" },
    total: "99.90",
    grade: "优",
    rows: [
      ["数量指标", "系统巡检次数", "≥24次", "24次", "15", "15"],
      ["数量指标", "数据备份次数", "≥365次", "366次", "10", "10"],
      ["质量指标", "系统可用率", "≥99.5%", "99.93%", "15", "15"],
      ["时效指标", "故障平均修复时间", "≤4小时", "2.6小时", "10", "10"],
      ["社会效益指标", "登记业务网上办理率", "≥70%", "76%", "20", "20"],
      ["可持续影响指标", "运维文档归档率", "=100%", "100%", "10", "10"],
      ["服务对象满意度指标", "窗口人员满意度", "≥90%", "95%", "10", "10", "窗口人员问卷48份"],
    ],
  }),
  project("training", ["target-2022", "self-2022"], {
    name: "新型职业农民培训",
    category: "经常性项目",
    department: "安平县农业农村局",
    unit: "安平县农业技术推广站",
    overall: "培养一支懂技术、会经营的职业农民队伍，带动粮食和蔬菜产业提质增收。",
    annual: "围绕粮油和设施蔬菜开班培训，帮助学员掌握实用技术。",
    done: "全年开班11期，培训学员565名，结业考核合格率97.2%；学员亩均增收约340元，回访显示技术采用面扩大。",
    money: { budget: "520000", spent: "508300", rate: "97.75", score: "9.78" },
    total: "99.78",
    grade: "优",
    rows: [
      ["数量指标", "培训班期数", "≥10期", "11期", "15", "15"],
      ["数量指标", "培训学员人数", "≥550人", "565人", "15", "15"],
      ["质量指标", "学员结业考核合格率", "≥95%", "97.2%", "10", "10"],
      ["时效指标", "培训任务完成时间", "2024年10月底前", "2024年10月18日", "10", "10"],
      ["经济效益指标", "学员亩均增收", "≥300元", "340元", "15", "15"],
      ["可持续影响指标", "实用技术采用率", "≥60%", "68%", "15", "15"],
      ["服务对象满意度指标", "学员满意度", "≥90%", "94.5%", "10", "10", "结业问卷565份"],
    ],
  }),
  project("procurement", ["target-2024", "self-2024"], {
    name: "中小学实验设备购置",
    category: "特定目标类",
    department: "云河市教育局",
    unit: "云河市教育装备中心",
    overall: "用三年时间补齐中小学理化生实验设备，满足课程标准规定的实验开出要求。",
    annual: "为18所学校购置实验设备并安装调试，秋季学期投入使用。",
    done: "为18所学校购置设备1260台（套），8月22日前安装调试完毕；招标节约资金，采购成本低于预算单价。",
    money: { budget: "3150000", spent: "3011400", rate: "95.60", score: "9.56" },
    total: "99.56",
    grade: "优",
    rows: [
      ["数量指标", "受益学校数", "=18所", "18所", "10", "10"],
      ["数量指标", "购置实验设备数量", "≥1250台（套）", "1260台（套）", "10", "10"],
      ["质量指标", "设备验收合格率", "=100%", "100%", "10", "10"],
      ["时效指标", "设备安装完成时间", "2024年8月31日前", "2024年8月22日", "10", "10"],
      ["成本指标", "设备平均采购成本", "≤2500元/台", "2390元/台", "10", "10"],
      ["社会效益指标", "学生实验开出率", "≥95%", "98%", "20", "20"],
      ["可持续影响指标", "设备使用年限", "≥6年", "6年", "10", "10"],
      ["服务对象满意度指标", "师生满意度", "≥90%", "93.8%", "10", "10", "师生问卷720份"],
    ],
  }),
  project("health", ["target-2022", "self-2022"], {
    name: "适龄妇女两癌筛查",
    category: "经常性项目",
    department: "白塔区卫生健康局",
    unit: "白塔区妇幼保健院",
    overall: "提高适龄妇女宫颈癌和乳腺癌早诊早治水平，降低死亡率。",
    annual: "为35至64周岁妇女免费筛查，阳性病例及时随访治疗。",
    done: "全年筛查妇女8120人，随访阳性病例96例，早诊率94.8%；因1个街道卫生服务中心改造停诊，该街道筛查人数少于计划。",
    money: { budget: "1980000", spent: "1946340", rate: "98.30", score: "9.83" },
    total: "98.67",
    grade: "优",
    rows: [
      [
        "数量指标",
        "两癌筛查人数",
        "≥8800人",
        "8120人",
        "15",
        "13.84",
        "1个街道卫生服务中心改造停诊，已安排次年补查",
      ],
      ["质量指标", "筛查结果复核符合率", "≥97%", "98.4%", "15", "15"],
      ["时效指标", "阳性病例通知时间", "≤7个工作日", "5个工作日", "10", "10"],
      ["时效指标", "随访记录按期录入率", "≥95%", "98%", "10", "10"],
      ["社会效益指标", "早诊率", "≥90%", "94.8%", "15", "15"],
      ["可持续影响指标", "妇女健康知识知晓率", "≥80%", "85.2%", "15", "15"],
      ["服务对象满意度指标", "受检妇女满意度", "≥90%", "95.7%", "10", "10", "现场问卷400份"],
    ],
  }),
];
