/** Layouts of other provinces, after their descriptions in docs/layouts.md: no real sample of them is at hand. */
import type { Form, Indicator } from "../../../src/core/forms/form";
import { layouts } from "../../../src/core/forms/layouts";
import { formOn, numberCell } from "./worksheet";

function line({
  level1,
  level2,
  name,
  target,
  actual,
  weight,
  score,
  deviation,
}: Indicator): readonly unknown[] {
  return [
    level1,
    level2,
    name.text,
    target.text,
    actual?.text,
    weight?.number?.toString(),
    score?.number?.toString(),
    deviation?.text,
  ];
}

function money({ funds }: Form): readonly unknown[] {
  return funds.rows.map(({ item, initialBudget, annualBudget, executed, weight, rate, score }) => [
    item,
    ...[initialBudget, annualBudget, executed, weight, rate, score].map(
      (cell) => cell?.number?.toString() ?? null,
    ),
  ]);
}

test("every layout has its own id", () => {
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
});

test("yunnan: two header rows, the target in three columns, total and grade in one row", () => {
  const form = formOn(
    [
      ["项目支出绩效自评表"],
      ["（2023年度）"],
      ["项目名称", null, "农村公路养护"],
      ["主管部门", null, "某县交通运输局", null, null, null, "实施单位", "某县公路段"],
      ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", null, 500, 480, 470.4, 10, numberCell(0.98, "98.00%", "0.00%"), 9.8],
      [null, "其中：当年财政拨款", null, 500, 480, 470.4, "—", null, "—"],
      ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
      [null, "养护农村公路120公里。", null, null, null, "养护农村公路121公里。"],
      [
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        null,
        null,
        "实际完成值",
        "分值",
        "得分",
        "偏差原因分析及改进措施",
      ],
      [null, null, null, null, "指标性质", "指标值", "度量单位"],
      [null, "产出指标", "数量指标", "养护里程", "≥", 120, "公里", 121, 30, 30],
      [null, null, "质量指标", "验收合格率", "﹦", 100, "%", 100, 20, 20],
      [null, "效益指标", "社会效益指标", "通行条件", "定性", "改善", null, "改善", 30, 28, "部分路段未完工"],
      [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥", 90, "%", 92, 10, 10],
      ["总分", null, null, null, null, null, null, null, 100, 97.8, "（自评等级）", "优"],
    ],
    [
      "A1:K1",
      "A2:K2",
      "E10:G10",
      "B10:B11",
      "C10:C11",
      "D10:D11",
      "H10:H11",
      "I10:I11",
      "J10:J11",
      "K10:K11",
      "A10:A15",
    ],
  );
  expect([form.layout, form.kind, form.year, form.area]).toEqual([
    "yunnan",
    "self-evaluation",
    2023,
    "A1:L16",
  ]);
  expect(form.indicators.map(line)).toEqual([
    ["产出指标", "数量指标", "养护里程", "≥120公里", "121", "30", "30", ""],
    ["产出指标", "质量指标", "验收合格率", "﹦100%", "100", "20", "20", ""],
    ["效益指标", "社会效益指标", "通行条件", "改善", "改善", "30", "28", "部分路段未完工"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "92", "10", "10", ""],
  ]);
  expect(form.indicators[1]?.actual?.value).toMatchObject({ kind: "quantity", unit: "%" });
  expect(form.total?.score?.number?.toString()).toBe("97.8");
  expect(form.grade).toEqual({ text: "优", cell: "L16" });
  expect(money(form)[0]).toEqual(["total", "500", "480", "470.4", "10", "98", "9.8"]);
});

test("hubei: the total at the top, no initial budget, letters in the headers", () => {
  const form = formOn([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "社区防灾减灾", null, null, "总分", 96.5],
    ["主管部门", "某市应急管理局", null, "项目实施单位", null, "某市减灾中心"],
    [
      "预算执行情况（万元）（20分）",
      null,
      "预算数（A）",
      "执行数（B）",
      "执行率（B/A）",
      "得分（20分*执行率）",
    ],
    [null, "年度财政资金总额", 200, 190, "95%", 19],
    ["年度绩效目标", "建设示范社区10个。"],
    ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
    ["产出指标（40分）", "数量指标", "示范社区数", "10个", "10个", 40],
    ["效益指标（40分）", "社会效益", "居民防灾意识", "提高", "提高", 37.5],
  ]);
  expect([form.layout, form.year, form.title?.cell]).toEqual(["hubei", 2023, "A1"]);
  expect(form.total?.score).toMatchObject({ text: "96.5", cell: "F2" });
  expect(form.funds.moneyUnit).toBe("万元");
  expect(money(form)).toEqual([["total", null, "200", "190", null, "95", "19"]]);
  expect(form.indicators.map(line)).toEqual([
    ["产出指标", "数量指标", "示范社区数", "10个", "10个", undefined, "40", undefined],
    ["效益指标", "社会效益指标", "居民防灾意识", "提高", "提高", undefined, "37.5", undefined],
  ]);
  expect(form.indicators[0]?.level1Weight?.toString()).toBe("40");
  expect(form.fields.expectedGoal).toEqual({ text: "建设示范社区10个。", cell: "B6" });
});

test("anhui: weights in the first level, codes in the units' names, 本年财政拨款", () => {
  const form = formOn([
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", "古建筑修缮"],
    ["主管部门", "136-某市文化和旅游局", null, null, "实施单位", "136005-某市文物所"],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", 80, 80, 60, 10, "75.00%", 7.5],
    [null, "其中:本年财政拨款", 80, 80, 60, "-", "75.00%", "-"],
    [null, "上级专项补助", 0, 0, 0, "-", null, "-"],
    ["年度总体目标", "预期目标", null, null, "实际完成情况"],
    [null, "修缮古建筑3处", null, null, "修缮2处"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ["产出指标(50分)", "数量指标", "修缮数量", "≥3处", "2处", 50, 33.33, "施工许可延迟"],
    ["成本指标(10分)", "经济成本指标", "单处成本", "≤30万元", "30万元", 10, 10],
    ["效益指标(20分)", "社会效益指标", "文物知晓率", "≥100百分比", "达成预期指标", 20, 20],
    ["满意度指标(10分)", "满意度指标", "游客满意度", "≥90百分比", "91百分比", 10, 10],
    ["总分", null, null, null, null, 100, 80.83],
  ]);
  expect(form.layout).toBe("anhui");
  expect(form.funds.rows.map(({ item, label }) => [item, label])).toEqual([
    ["total", "年度资金总额"],
    ["fiscal", "其中:本年财政拨款"],
    ["extra", "上级专项补助"],
  ]);
  expect(
    form.indicators.map(({ level1, level2, level1Weight }) => [level1, level2, level1Weight?.toString()]),
  ).toEqual([
    ["产出指标", "数量指标", "50"],
    ["成本指标", "经济成本指标", "10"],
    ["效益指标", "社会效益指标", "20"],
    ["满意度指标", "服务对象满意度指标", "10"],
  ]);
  expect(form.fields.unit?.text).toBe("136005-某市文物所");
});

test("shanghai 2026: the nature of the project, 年度总体目标, dates with slashes", () => {
  const form = formOn(
    [
      ["财政项目支出绩效目标申报表"],
      ["（2026年度）"],
      ["项目名称", "河道养护", null, null, null],
      ["项目类别", "特定目标类", null, "项目性质", "经常性项目"],
      ["主管部门", "某区水务局", null, "实施单位", "某区河道所"],
      ["计划开始日期", "2026/1/1", null, "计划完成日期", numberCell(46387, "2026/12/31", "yyyy/m/d")],
      ["项目资金（元）", "项目资金总额", 300000, "年度资金申请总额", 300000],
      [null, "其中：财政资金", 300000, "其中：当年财政拨款", 300000],
      [null, "其他资金", null, "其他资金"],
      ["项目绩效目标", "项目总目标（2026年-2026年）", null, "年度总体目标"],
      [null, "养护河道30公里", null, "养护河道30公里"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
      [null, "产出指标", "数量指标", "养护里程", "≥30公里"],
      [null, "成本指标", "经济成本指标", "每公里成本", "≤1万元"],
      [null, null, "社会成本指标"],
    ],
    ["A1:E1", "A2:E2", "B3:E3"],
  );
  expect([form.layout, form.kind, form.year]).toEqual(["shanghai-2026-target", "target", 2026]);
  expect(form.fields).toMatchObject({
    projectNature: { text: "经常性项目", cell: "E4" },
    startDate: { text: "2026/1/1", date: "2026-01-01" },
    endDate: { text: "2026/12/31", date: "2026-12-31" },
    annualGoal: { text: "养护河道30公里", cell: "D11" },
    overallGoalPeriod: { text: "（2026年-2026年）", cell: "B10" },
  });
  expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
    ["产出指标", "数量指标"],
    ["成本指标", "经济成本指标"],
  ]);
  expect(form.emptySlots).toEqual([
    { row: 15, level1: "成本指标", level2: "社会成本指标", level2Cell: "C15" },
  ]);
});

test("whole department: no project, levels in words of their own, the actual before the unit", () => {
  const form = formOn(
    [
      ["部门整体支出绩效自评表"],
      ["（2023年度）"],
      ["部门名称", null, "某市科学技术局"],
      ["预算执行情况（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 900, 920, 910, 10, "98.91%", 9.89],
      [null, "基本支出", 400, 420, 415],
      ["一级指标", "二级指标", "指标名称", "计算符号", "指标值", "实际完成值", "计量单位", "分值", "得分"],
      ["履职效能", "科技创新", "高新企业数", "≥", 50, 55, "家", 40, 40],
      [null, null, "技术合同额", "≥", 10, 9, "亿元", 30, 27],
      ["管理效率", "预算管理", "预决算公开", "定性", "及时", "及时", null, 20, 20],
      ["合计", null, null, null, null, null, null, 100, 96.89],
    ],
    ["A1:I1", "A2:I2"],
  );
  expect([form.layout, form.kind]).toEqual(["whole-department", "self-evaluation"]);
  expect(form.fields.department).toEqual({ text: "某市科学技术局", cell: "C3" });
  expect(form.indicators.map(line)).toEqual([
    ["履职效能", "科技创新", "高新企业数", "≥50家", "55", "40", "40", undefined],
    ["履职效能", "科技创新", "技术合同额", "≥10亿元", "9", "30", "27", undefined],
    ["管理效率", "预算管理", "预决算公开", "及时", "及时", "20", "20", undefined],
  ]);
  expect(form.indicators[0]?.actual?.value).toMatchObject({ kind: "quantity", unit: "家" });
  expect(form.total?.weight?.number?.toString()).toBe("100");
});
