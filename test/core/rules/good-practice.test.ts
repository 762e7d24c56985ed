/**
 * Forms as they should be: no rule may call an error or warning in any of them, alone or compared; and one fault put
 * into such a form is found once, by its own rule.
 */
import { findingText } from "../../../src/strings/rules";
import type { RuleId } from "../../../src/core/rules/registry";
import { profileById } from "../../../src/core/scoring/profiles";
import { PROJECTS, type Project } from "./good-practice";
import { checkSketches, type FormSketch, type FundSketch, type IndicatorSketch, type Typed } from "./support";

/** Full marks throughout are worth a look even where everything was reached. */
const EXPECTED: ReadonlySet<RuleId> = new Set(["S16"]);

const findings = (sketch: FormSketch, against: readonly FormSketch[] = [], profile = "auto") =>
  checkSketches([sketch], undefined, profileById(profile) ?? "auto", against)
    .flatMap((form) => form.findings)
    .filter(({ rule }) => !EXPECTED.has(rule));

const remarks = (sketch: FormSketch, against: readonly FormSketch[] = []): readonly string[] =>
  findings(sketch, against).map((one) => `${one.severity} ${one.rule} ${findingText(one, "zh-CN")}`);

test.each(PROJECTS.map((project) => [project.field, project] as const))(
  "%s",
  (_, { declared, evaluated }) => {
    expect(remarks(declared)).toEqual([]);
    expect(remarks(evaluated)).toEqual([]);
    expect(remarks(evaluated, [declared])).toEqual([]);
    expect(remarks(declared, [evaluated])).toEqual([]);
  },
);

const named = (field: string): Project => {
  const found = PROJECTS.find((project) => project.field === field);
  if (found === undefined) throw new Error(field);
  return found;
};

type Change = Partial<IndicatorSketch>;

/** The sketch with other cells in one row, a row more, or one less; the total follows unless it is given. */
const row = (sketch: FormSketch, at: number, change: Change): FormSketch => ({
  ...withoutTotal(sketch),
  indicators: (sketch.indicators ?? []).map((one, index) => (index === at ? { ...one, ...change } : one)),
});
const fields = (sketch: FormSketch, change: NonNullable<FormSketch["fields"]>): FormSketch => ({
  ...sketch,
  fields: { ...sketch.fields, ...change },
});
const fund = (sketch: FormSketch, at: number, change: Partial<FundSketch>): FormSketch => ({
  ...withoutTotal(sketch),
  funds: (sketch.funds ?? []).map((one, index) => (index === at ? { ...one, ...change } : one)),
});
const rows = (
  sketch: FormSketch,
  change: (given: readonly IndicatorSketch[]) => readonly IndicatorSketch[],
): FormSketch => ({ ...withoutTotal(sketch), indicators: change(sketch.indicators ?? []) });

function withoutTotal(sketch: FormSketch): FormSketch {
  const kept = Object.entries(sketch.fields ?? {}).filter(([label]) => label !== "总分");
  return { ...sketch, fields: Object.fromEntries(kept) };
}

/** What a sketch of ours types as text. */
const textOf = (typed: Typed | undefined): string => (typeof typed === "string" ? typed : "");

const health = named("health").evaluated;
const healthPlan = named("health").declared;
const road = named("road maintenance").evaluated;
const buying = named("procurement").declared;
const training = named("training").evaluated;

interface Seed {
  readonly sketch: FormSketch;
  readonly against?: readonly FormSketch[];
  readonly profile?: string;
  /** Rules that rightly speak of the same fault, too. */
  readonly also?: readonly RuleId[];
}

const met = { 实际完成值: "9100人", 得分: "15", 偏差原因: "" };

/** One fault for each rule. */
const SEEDS: { readonly [Id in RuleId]: Seed } = {
  C01: { sketch: row(healthPlan, 3, { 二级指标: "数量指标" }) },
  C02: { sketch: row(buying, 4, { 指标值: "严格控制" }) },
  C03: { sketch: row(healthPlan, 1, { 二级指标: "质里指标" }), also: ["W05"] },
  F01: { sketch: fund(health, 0, { 执行率: "93.80%", 得分: "9.38" }) },
  F02: { sketch: fund(health, 0, { 得分: "9.38" }) },
  F03: { sketch: fund(health, 1, { 年初预算数: "1980000", 全年预算数: "1980000", 全年执行数: "1926340" }) },
  F04: { sketch: fund(healthPlan, 1, { 金额: "1890000" }) },
  F05: { sketch: fund(healthPlan, 3, { 金额: "1890000" }) },
  F06: {
    sketch: {
      ...healthPlan,
      funds: [
        ...(healthPlan.funds ?? []).filter(({ 资金 }) => 资金 !== "其中：财政资金"),
        { 资金: "其中：财政资金", 金额: "" },
      ],
    },
  },
  F07: {
    sketch: fund(fund(healthPlan, 0, { 金额: "1880000" }), 1, { 金额: "1880000" }),
  },
  F08: {
    sketch: fund(fund(health, 0, { 全年执行数: "1999800", 执行率: "101%", 得分: "10" }), 1, {
      全年执行数: "1999800",
    }),
  },
  F09: {
    sketch: rows(
      fund(
        fund(health, 0, { 全年预算数: "0", 全年执行数: "0", 年初预算数: "0", 执行率: "0.00%", 得分: "0" }),
        1,
        {
          全年预算数: "0",
          全年执行数: "0",
          年初预算数: "0",
        },
      ),
      (given) => given,
    ),
  },
  F10: {
    sketch: fund(
      fund(fields(training, { 实际完成情况: "全年开班11期，培训学员565名，学员考核合格率97.2%。" }), 0, {
        全年执行数: "312000",
        执行率: "60%",
        得分: "6",
      }),
      1,
      { 全年执行数: "312000" },
    ),
  },
  F11: {
    sketch: fund(fund(training, 0, { 年初预算数: "390000" }), 1, { 年初预算数: "390000" }),
  },
  F12: {
    sketch: {
      ...fields(healthPlan, { 资金单位: "" }),
      funds: (healthPlan.funds ?? []).map((one) => ({ ...one, 金额: "198" })),
    },
  },
  F13: { sketch: fund(health, 0, { 年初预算数: "1,980,000.00" }) },
  S01: { sketch: row(health, 0, { 得分: "15" }), also: ["S08"] },
  S02: { sketch: row(health, 0, { 得分: "12" }) },
  S03: {
    sketch: row(health, 2, { 实际完成值: "9个工作日", 偏差原因: "实验室改造，报告延后" }),
    also: ["S08"],
  },
  S04: { sketch: row(health, 0, { ...met, 实际完成值: "16800人" }), also: ["S07"] },
  S05: {
    sketch: rows(health, (given) =>
      given.map((one, index) =>
        index === 0
          ? { ...one, 实际完成值: "8600人", 得分: "12" }
          : index === 4
            ? { ...one, 实际完成值: "45%", 得分: "12", 偏差原因: "设备故障停诊，已修复" }
            : one,
      ),
    ),
    also: ["S02"],
  },
  S06: { sketch: row(health, 4, { 得分: "13" }) },
  S07: { sketch: row(health, 0, { 偏差原因: "" }) },
  S08: { sketch: row(health, 3, { 偏差原因: "个别街道录入推迟，未按期完成" }) },
  S09: {
    sketch: row(health, 5, {
      三级指标: "妇女健康意识",
      指标值: "明显提高",
      实际完成值: "未达成",
      偏差原因: "宣传没有开展",
    }),
    also: ["S08"],
  },
  S10: {
    sketch: row(health, 5, {
      三级指标: "妇女健康意识",
      指标值: "明显提高",
      实际完成值: "部分达成",
      得分: "14",
      偏差原因: "宣传场次减少",
    }),
  },
  S11: { sketch: row(health, 4, { 得分: "15.5" }) },
  S12: { sketch: fields(health, { 总分: "97.67" }) },
  S13: { sketch: fields(road, { 评分等级: "良" }) },
  S14: {
    sketch: fund(fund(withoutTotal(health), 0, { 全年执行数: "1287000", 执行率: "65%", 得分: "6.5" }), 1, {
      全年执行数: "1287000",
    }),
    profile: "platform-30",
    also: ["F10"],
  },
  S15: {
    sketch: rows(
      fund(
        fund(fields(health, { 实际完成情况: "因诊疗设备未到位，本年度没有开展筛查，预算结转下年。" }), 0, {
          全年执行数: "0",
          执行率: "0.00%",
          得分: "0",
        }),
        1,
        { 全年执行数: "0" },
      ),
      (given) => given.map((one) => ({ ...one, 实际完成值: "0", 偏差原因: "没有实施" })),
    ),
    also: ["S01", "S02", "S03", "S08", "S09", "V03", "V13", "V15"],
  },
  S16: { sketch: training },
  S17: { sketch: fields(row(health, 4, { 得分: "" }), { 总分: "98.67" }), also: ["S12"] },
  T01: {
    sketch: fields(healthPlan, {
      年度总目标: "完成2022年为35至64周岁妇女免费筛查的任务，阳性病例随访治疗。",
    }),
  },
  T02: {
    sketch: fields(healthPlan, { 项目名称: "2021年适龄妇女两癌筛查" }),
  },
  T03: {
    sketch: fields(healthPlan, {
      年度总目标: "为35至64周岁妇女免费筛查，完成两癌筛查9800人，阳性病例及时随访治疗。",
    }),
  },
  T04: { sketch: fields(healthPlan, { 年度总目标: "" }) },
  T05: { sketch: fields(healthPlan, { 年度总目标: textOf(healthPlan.fields?.项目总目标) }) },
  T06: { sketch: fields(health, { 实际完成情况: textOf(health.fields?.预期目标) }) },
  T07: { sketch: fields(training, { 实际完成情况: "已按计划完成。" }) },
  T08: { sketch: fields(healthPlan, { 实施单位: "" }) },
  T09: { sketch: fields(healthPlan, { 计划完成日期: "2023-12-31" }) },
  V01: { sketch: row(healthPlan, 4, { 指标值: "*" }) },
  V02: { sketch: row(healthPlan, 4, { 指标值: "》=90%" }) },
  V03: { sketch: row(healthPlan, 0, { 指标值: "≥8800" }) },
  V04: { sketch: row(healthPlan, 4, { 指标值: "≥90人" }) },
  V05: { sketch: row(health, 2, { 实际完成值: "5公里" }) },
  V06: { sketch: row(healthPlan, 0, { 指标值: "约8800人" }) },
  V07: { sketch: row(healthPlan, 6, { 指标值: "≤90%" }) },
  V08: { sketch: row(healthPlan, 4, { 指标值: "≥190%" }) },
  V09: { sketch: row(healthPlan, 0, { 指标值: "≥8800人（2024年10月底前）" }) },
  V10: { sketch: row(healthPlan, 5, { 三级指标: "提高妇女健康意识", 指标值: "提高" }) },
  V11: {
    sketch: rows(healthPlan, (given) =>
      given.map((one, index) =>
        index >= 1 && index <= 4
          ? {
              ...one,
              三级指标: ["", "服务规范", "随访服务", "档案管理", "群众获益"][index] ?? "",
              指标值: "符合上级标准",
            }
          : one,
      ),
    ),
  },
  V12: { sketch: row(healthPlan, 5, { 三级指标: "健康宣教活动", 指标值: "每个街道至少开展6场宣教" }) },
  V13: { sketch: row(health, 4, { 实际完成值: "≥90%" }) },
  V14: {
    sketch: rows(health, (given) =>
      given.map((one) => ({
        ...one,
        实际完成值: textOf(one.指标值).replace(/[≥≤=]/, ""),
        得分: textOf(one.分值),
        偏差原因: one.三级指标 === "受检妇女满意度" ? "现场问卷400份" : "",
      })),
    ),
  },
  V15: { sketch: row(health, 6, { 偏差原因: "" }) },
  V16: {
    sketch: row(healthPlan, 4, {
      指标值: { value: 1, formula: "=100%", text: "100%", numberFormat: "0%" },
    }),
  },
  V17: { sketch: row(healthPlan, 4, { 指标值: "90%" }) },
  W01: {
    sketch: row(health, 4, { 分值: "12", 得分: "12" }),
    also: ["W02"],
  },
  W02: {
    sketch: rows(health, (given) =>
      given.map((one, index) =>
        index === 1
          ? { ...one, 分值: "5", 得分: "5" }
          : index === 6
            ? { ...one, 分值: "20", 得分: "20" }
            : one,
      ),
    ),
  },
  W03: {
    sketch: rows(health, (given) =>
      given.map((one, index) =>
        index === 4
          ? { ...one, 分值: "30", 得分: "30" }
          : index === 5
            ? { ...one, 分值: "0.5", 得分: "0.5" }
            : index === 1
              ? { ...one, 分值: "14.5", 得分: "14.5" }
              : one,
      ),
    ),
    also: ["W02"],
  },
  W04: { sketch: rows(healthPlan, (given) => given.slice(0, 6)) },
  W05: { sketch: rows(healthPlan, (given) => given.filter((_, index) => index !== 2 && index !== 3)) },
  W06: {
    sketch: rows(healthPlan, (given) => [
      ...given.slice(0, 1),
      ...Array.from({ length: 26 }, (_, at): IndicatorSketch => ({
        一级指标: "产出指标",
        二级指标: "数量指标",
        三级指标: `第${String(at + 1)}街道筛查人数`,
        指标值: "≥300人",
      })),
      ...given.slice(1),
    ]),
  },
  W07: { sketch: row(health, 4, { 分值: "0", 得分: "0" }), also: ["W01", "W02"] },
  W08: {
    sketch: rows(healthPlan, (given) => [
      ...given.slice(0, 1),
      { ...given[0], 指标值: "≥9000人" },
      ...given.slice(1),
    ]),
  },
  X01: { sketch: row(health, 4, { 指标值: "≥85%" }), against: [healthPlan] },
  X02: {
    sketch: row(healthPlan, 4, { 指标值: "≥85%" }),
    against: [fields(healthPlan, { 年度: "2023" })],
  },
  X03: {
    sketch: healthPlan,
    against: [named("health").evaluated].map((one) => fields(one, { 项目名称: "农村改厕" })),
  },
};

test.each(Object.entries(SEEDS).map(([rule, seed]) => [rule as RuleId, seed] as const))(
  "a fault for %s is found once, by its rule",
  (rule, { sketch, against = [], profile = "auto", also = [] }) => {
    const all = checkSketches([sketch], undefined, profileById(profile) ?? "auto", against).flatMap(
      (form) => form.findings,
    );
    const others = all.filter(
      (one) => one.rule !== rule && !EXPECTED.has(one.rule) && !also.includes(one.rule),
    );
    expect(others.map((one) => `${one.rule} ${findingText(one, "zh-CN")}`)).toEqual([]);
    expect(all.filter((one) => one.rule === rule).map((one) => one.rule)).toEqual([rule]);
  },
);
