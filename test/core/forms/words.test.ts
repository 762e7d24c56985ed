/** Every office words its labels in its own way: the same form, with one label at a time in other words. */
import type { Form } from "../../../src/core/forms/form";
import { formOn, formsOn, type Content } from "./worksheet";

interface Words {
  readonly [slot: string]: string;
}

function sheet(words: Words): readonly (readonly Content[])[] {
  const word = (slot: string, usual: string): string => words[slot] ?? usual;
  return [
    [word("title", "项目支出绩效自评表")],
    ["（2023年度）"],
    [word("projectName", "项目名称"), "甲项目"],
    [word("department", "主管部门"), "乙局", null, null, word("unit", "实施单位"), "丙所"],
    [
      ...[word("heading", "项目资金（万元）"), null, word("initialBudget", "年初预算数")],
      ...[word("annualBudget", "全年预算数"), word("executed", "全年执行数"), word("fundWeight", "分值")],
      ...[word("rate", "执行率"), word("fundScore", "得分")],
    ],
    [null, word("total", "年度资金总额"), 100, 100, 90, 10, "90%", 9],
    [null, word("fiscal", "其中：当年财政拨款"), 80, 80, 70, "—", "—", "—"],
    [null, word("carriedOver", "上年结转资金"), 10, 10, 10],
    [null, word("other", "其他资金"), 10, 10, 10],
    [
      ...["年度总体目标", word("expectedGoal", "预期目标"), null, null, null],
      word("actualCompletion", "实际完成情况"),
    ],
    [null, "做好甲", null, null, null, "做完了甲"],
    [
      ...["绩效指标", "一级指标", "二级指标", word("name", "三级指标"), word("target", "年度指标值")],
      ...[word("actual", "实际完成值"), word("weight", "分值"), word("score", "得分")],
      word("deviation", "偏差原因分析及改进措施"),
    ],
    [null, "产出指标", "数量指标", "里程", "10公里", "11公里", 50, 50, "无"],
    [null, "效益指标", "社会效益指标", "出行", "便利", "便利", 40, 39, "慢"],
    [word("sum", "总分"), null, null, null, null, null, 100, 98],
    [word("grade", "评分等级"), null, null, null, null, null, "优"],
  ];
}

const MERGES = ["A1:I1", "A5:A9", "A10:A11", "A12:A14"];

/** Everything that is read, without the labels themselves. */
function reading({ kind, title, fields, funds, indicators, total, grade }: Form): unknown {
  return {
    kind,
    titled: title !== null,
    fields: { ...fields, conclusion: null },
    funds: { unit: funds.moneyUnit, rows: funds.rows.map((row) => ({ ...row, label: "" })) },
    indicators,
    total: [total?.weight, total?.score],
    grade,
  };
}

const usual = reading(formOn(sheet({}), MERGES));

test.each<[slot: string, words: string]>([
  [
    "title",
    "绩效目标自评表 项目绩效目标完成情况表 项目支出绩效评价自评表 项目绩效评价自评打分表 转移支付绩效自评表",
  ],
  ["projectName", "政策名称 项目（政策）名称 转移支付（项目）名称 专项资金名称 项目编码及名称 二级项目名称"],
  [
    "department",
    "县级主管部门 地方主管部门 省级预算部门（单位）名称 主管部门及编码 归口管理部门 预算主管部门名称",
  ],
  [
    "unit",
    "用款单位 资金使用单位 预算单位及代码 项目实施单位（盖章） 具体实施单位 实施主体 填报单位 承办单位",
  ],
  ["heading", "资金需求（万元） 年度预算申请（万元）"],
  ["initialBudget", "年初批复预算 年初预算安排数 期初预算"],
  ["annualBudget", "预算安排金额 到位资金 下达预算数 调整后全年预算数（A） 全年（调整）预算数 预算总额"],
  ["executed", "实际支出金额 资金使用数 支付金额 累计支出 实际使用 全年支出"],
  ["fundWeight", "满分 标准分 权重分值"],
  ["rate", "支出率 执行率（B/A×100%） 预算完成率 资金使用率 执行进度 支出进度"],
  ["fundScore", "自评得分 评分 得分（10*执行率）"],
  ["total", "资金总额 总额 合计 总计 资金合计 金额合计"],
  ["fiscal", "一般公共预算资金 其中：本年一般公共预算拨款 财政拨款资金 当年财政资金 本级财政资金"],
  ["carriedOver", "上年结转 以前年度结转资金 上年结转结余资金 历年结余 上年结转和结余"],
  ["other", "其它资金 其他来源资金 其他收入 其他渠道资金"],
  ["expectedGoal", "年初设定的绩效目标 年度绩效总目标 绩效目标 年度预期目标 设定目标"],
  ["actualCompletion", "完成情况 全年完成情况 年末完成情况 目标达成情况 绩效目标实现情况 实际完成目标情况"],
  ["name", "考核指标 评价指标 绩效指标 指标 指标描述 三级指标（指标名称）"],
  ["target", "预期实现值 计划数 2023年目标值 目标值A 设定值 年初批复指标值 指标标准 标准值"],
  ["actual", "实际实现值 完成结果 实际达到值 实际完成值B 自评完成值 指标值完成情况 实绩"],
  ["weight", "满分 基准分 赋分 应得分 考核分值 配分"],
  ["score", "自评分值 实得分 单位自评得分 评分 自评 最终得分"],
  ["deviation", "未达标原因 扣分理由 失分原因 偏差度及原因分析 未完成情况说明 问题及改进措施"],
  ["sum", "合计 自评得分 总评得分 绩效自评总分 累计得分 总分（100分）"],
  ["grade", "自评等次 绩效自评等级 评价结论 自评结果 综合评定等级 评价等次"],
])("%s: %s", (slot, words) => {
  for (const word of words.split(" ")) {
    expect([word, reading(formOn(sheet({ [slot]: word }), MERGES))]).toEqual([word, usual]);
  }
});

test("other years, standards and explanations are no columns of the form", () => {
  const [form] = formsOn([
    ["项目支出绩效自评表"],
    ["项目名称", "甲项目"],
    ["主管部门", "乙局"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "上年完成值",
      "评分标准",
      "得分系数",
      "指标值",
      "完成值",
      "完成率",
      "分值",
      "得分",
    ],
    ["产出指标", "数量指标", "里程", "9公里", "按比例", 1, "10公里", "11公里", "110%", 90, 90],
  ]);
  const [indicator] = form?.indicators ?? [];
  expect([
    indicator?.target.cell,
    indicator?.actual?.cell,
    indicator?.weight?.cell,
    indicator?.score?.cell,
    indicator?.deviation,
  ]).toEqual(["G5", "H5", "J5", "K5", null]);
});

test("调整预算数 beside 全年预算数 is by how much the budget was changed", () => {
  const form = formOn([
    ["项目支出绩效自评表"],
    ["项目名称", "甲项目"],
    ["主管部门", "乙局"],
    ["资金来源", "年初预算数", "调整预算数", "全年预算数", "执行数", "执行率"],
    ["年度资金总额", 100, 5, 105, 100, "95.24%"],
    ["其中：财政拨款", 100, 5, 105, 100, "95.24%"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值"],
    ["产出指标", "数量指标", "里程", "10公里", "11公里"],
  ]);
  expect(form.funds.rows.map(({ annualBudget }) => annualBudget?.text)).toEqual(["105", "105"]);
});
