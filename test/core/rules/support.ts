/**
 * Small forms for rule tests: a sketch names only what matters, the rest is filled with a form that has no fault.
 * The sketch becomes a worksheet in one of the printed layouts and goes through the real pipeline: read, evaluate,
 * check. Keys are the labels that the forms print, so that the examples on the rules' pages are sketches too.
 */
import { compareSets, type ComparedSet } from "../../../src/core/compare/compare";
import { readForms } from "../../../src/core/forms/read";
import type { Form } from "../../../src/core/forms/form";
import {
  checkForms,
  DEFAULT_SETTINGS,
  type CheckedFinding,
  type CheckSettings,
  type FormFindings,
} from "../../../src/core/rules/check";
import type { RuleId } from "../../../src/core/rules/registry";
import type { OptionValue, RuleOutcome } from "../../../src/core/rules/rule";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { Profile } from "../../../src/core/scoring/profile";
import { profileById } from "../../../src/core/scoring/profiles";
import {
  EMPTY_CELL,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/sheet/snapshot";
import { decimal, decimalText, HUNDRED, sum, toCellNumber } from "../../../src/core/values/decimal";

/** A text is typed as it is, a snapshot is for what Excel made of it (formulas, dates, formats). */
export type Typed = string | Partial<CellSnapshot>;

export type SketchLayout = "self-2022" | "self-2024" | "target-2022" | "target-2024";

export type SketchField =
  | "年度"
  | "项目名称"
  | "项目类别"
  | "主管部门"
  | "实施单位"
  | "计划开始日期"
  | "计划完成日期"
  | "资金单位"
  | "目标时段"
  | "项目总目标"
  | "年度总目标"
  | "预期目标"
  | "实际完成情况"
  | "总分分值"
  | "总分"
  | "评分等级";

/** A row of 项目资金. In declarations 资金 is the label and 金额 the amount. */
export type FundColumnLabel =
  "金额" | "年初预算数" | "全年预算数" | "全年执行数" | "分值" | "执行率" | "得分";
export type FundSketch = { readonly 资金: string } & { readonly [Column in FundColumnLabel]?: Typed };

export type IndicatorColumnLabel =
  "一级指标" | "二级指标" | "三级指标" | "指标值" | "实际完成值" | "分值" | "得分" | "偏差原因";
export type IndicatorSketch = { readonly [Column in IndicatorColumnLabel]?: Typed };

export interface FormSketch {
  readonly layout: SketchLayout;
  readonly fields?: { readonly [Field in SketchField]?: Typed };
  readonly funds?: readonly FundSketch[];
  readonly indicators?: readonly IndicatorSketch[];
}

const SELF_FIELDS: { readonly [Field in SketchField]?: string } = {
  年度: "2023",
  项目名称: "社区健康讲座",
  主管部门: "东湖区卫生健康委员会",
  实施单位: "东湖区健康促进中心",
  预期目标: "在全区社区开展健康讲座，提高居民健康知识水平。",
  实际完成情况: "全年在各社区开讲42场，4160名居民参加，健康知识知晓率提高到92%。",
  总分分值: "100",
};

const TARGET_FIELDS: { readonly [Field in SketchField]?: string } = {
  年度: "2023",
  项目名称: "社区健康讲座",
  项目类别: "经常性项目",
  主管部门: "东湖区卫生健康委员会",
  实施单位: "东湖区健康促进中心",
  计划开始日期: "2023-01-01",
  计划完成日期: "2023-12-31",
  目标时段: "(2023年-2023年)",
  项目总目标: "建立覆盖全区社区的健康教育网络，居民健康知识水平持续提高。",
  年度总目标: "在全区社区开展健康讲座，提高居民健康知识水平。",
};

const SELF_FUNDS: readonly FundSketch[] = [
  {
    资金: "年度资金总额",
    年初预算数: "80000",
    全年预算数: "80000",
    全年执行数: "78000",
    分值: "10",
    执行率: "97.5%",
    得分: "9.75",
  },
  { 资金: "其中：当年财政拨款", 年初预算数: "80000", 全年预算数: "80000", 全年执行数: "78000" },
];

const TARGET_FUNDS: readonly FundSketch[] = [
  { 资金: "项目资金总额", 金额: "80,000" },
  { 资金: "其中：财政资金", 金额: "80,000" },
  { 资金: "年度资金申请总额", 金额: "80,000" },
  { 资金: "其中：当年财政拨款", 金额: "80,000" },
];

const INDICATORS: readonly IndicatorSketch[] = [
  {
    一级指标: "产出指标",
    二级指标: "数量指标",
    三级指标: "健康讲座场次",
    指标值: "≥40场",
    实际完成值: "42场",
    分值: "20",
    得分: "20",
  },
  {
    一级指标: "产出指标",
    二级指标: "质量指标",
    三级指标: "讲座内容审核通过率",
    指标值: "=100%",
    实际完成值: "100%",
    分值: "15",
    得分: "15",
  },
  {
    一级指标: "产出指标",
    二级指标: "时效指标",
    三级指标: "讲座按期举办率",
    指标值: "≥95%",
    实际完成值: "98%",
    分值: "15",
    得分: "15",
  },
  {
    一级指标: "效益指标",
    二级指标: "社会效益指标",
    三级指标: "参加讲座居民人数",
    指标值: "≥4000人次",
    实际完成值: "4160人次",
    分值: "15",
    得分: "15",
  },
  {
    一级指标: "效益指标",
    二级指标: "可持续影响指标",
    三级指标: "居民健康知识知晓率",
    指标值: "≥90%",
    实际完成值: "92%",
    分值: "15",
    得分: "15",
  },
  {
    一级指标: "满意度指标",
    二级指标: "服务对象满意度指标",
    三级指标: "参加居民满意度",
    指标值: "≥90%",
    实际完成值: "95%",
    分值: "10",
    得分: "10",
  },
];

const SELF_FUND_LABELS = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"] as const;

/** The two columns of 项目资金; any other label is a further row of the year's column. */
const DECLARED: readonly string[] = [
  ...["项目资金总额", "其中：财政资金", "项目其他资金"],
  ...["年度资金申请总额", "其中：当年财政拨款", "上年结转资金", "年度其他资金"],
];

/** The worksheet of a sketch, alone in a workbook. */
export function sketchWorkbook(...sketches: readonly FormSketch[]): WorkbookSnapshot {
  return { date1904: false, sheets: sketches.map((sketch, index) => sketchSheet(sketch, index)) };
}

function sketchSheet(sketch: FormSketch, index: number): SheetSnapshot {
  const grid = sketch.layout.startsWith("self") ? selfEvaluation(sketch) : declaration(sketch);
  const rows = grid.map((row, y) => {
    const cells = row.map((typed, x): readonly [number, CellSnapshot] => [x, snapshot(typed)]);
    return [y, new Map(cells.filter(([, cell]) => cell !== EMPTY_CELL))] as const;
  });
  return {
    name: `表${index + 1}`,
    index,
    visibility: "visible",
    protected: false,
    rows: new Map(rows),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** As Excel holds a text that is no number. */
function snapshot(typed: Typed): CellSnapshot {
  if (typed === "") return EMPTY_CELL;
  if (typeof typed === "string") return { ...EMPTY_CELL, value: typed, text: typed };
  return { ...EMPTY_CELL, ...typed };
}

/** As Excel holds a typed amount, weight, score or rate: a number that shows the text; else the text itself. */
function numeric(typed: Typed | undefined): Typed {
  if (typeof typed !== "string") return typed ?? "";
  const percent = typed.endsWith("%");
  const number = decimal(typed.replaceAll(",", "").replace(/%$/, ""));
  if (number === null) return typed;
  const [, decimals] = /\.(\d+)/.exec(typed) ?? [];
  const format = `${typed.includes(",") ? "#,##0" : "0"}${decimals === undefined ? "" : `.${"0".repeat(decimals.length)}`}`;
  return {
    value: toCellNumber(percent ? number.div(HUNDRED) : number),
    text: typed,
    numberFormat: percent ? `${format}%` : format,
  };
}

function selfEvaluation(sketch: FormSketch): readonly (readonly Typed[])[] {
  const modern = sketch.layout === "self-2024";
  const fields = { ...SELF_FIELDS, ...sketch.fields };
  const unit = fields.资金单位 ?? (modern ? "万元" : "元");
  const given = sketch.funds ?? SELF_FUNDS;
  const fund = (row: FundSketch): readonly Typed[] => [
    "",
    row.资金,
    ...([row.年初预算数, row.全年预算数, row.全年执行数] as const).map(numeric),
    numeric(row.分值 ?? (row.资金 === "年度资金总额" ? "" : "-")),
    numeric(modern && typeof row.执行率 === "string" ? row.执行率.replace("%", "") : row.执行率),
    numeric(row.得分),
  ];
  const labels: readonly string[] = SELF_FUND_LABELS;
  const fundRows = [
    ...labels.map((label) => given.find((row) => row.资金 === label) ?? { 资金: label }),
    ...given.filter((row) => !labels.includes(row.资金)),
  ];
  const lead: readonly Typed[] = modern ? [] : ["绩效指标"];
  const indicators = (sketch.indicators ?? INDICATORS).map((row) => ({ 分值: "10", ...row }));
  const scores = indicators.map((row) => row.得分 ?? row.分值);
  const total = fields.总分 ?? totalScore([...scores, fundRows[0]?.得分 ?? ""]);
  const pad = (typed: readonly Typed[]): readonly Typed[] => [
    ...typed,
    ...Array<Typed>(lead.length).fill(""),
  ];
  return [
    ["财政项目支出绩效自评表"],
    [typeof fields.年度 === "string" && fields.年度 !== "" ? `(${fields.年度}年度)` : (fields.年度 ?? "")],
    ["项目名称", fields.项目名称 ?? ""],
    ["主管部门", fields.主管部门 ?? "", "", "", "实施单位", fields.实施单位 ?? ""],
    [
      unit === "" ? "项目资金" : `项目资金（${typeof unit === "string" ? unit : ""}）`,
      "",
      ...[
        "年初预算数",
        "全年预算数",
        "全年执行数",
        modern ? "分数" : "分值",
        modern ? "执行率(%)" : "执行率",
        "得分",
      ],
    ],
    ...fundRows.map(fund),
    ["年度总体目标", "预期目标", "", "", "实际完成情况"],
    ["", fields.预期目标 ?? "", "", "", fields.实际完成情况 ?? ""],
    [
      ...lead,
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ...levels(indicators).map((row, index): readonly Typed[] => [
      ...lead.map((): Typed => ""),
      row.一级指标 ?? "",
      row.二级指标 ?? "",
      row.三级指标 ?? "",
      row.指标值 ?? "",
      row.实际完成值 ?? "",
      numeric(row.分值),
      numeric(scores[index]),
      row.偏差原因 ?? "",
    ]),
    pad(["总分", "", "", "", ""]).concat([numeric(fields.总分分值), numeric(total)]),
    ...(modern ? [["评分等级", "", "", "", "", fields.评分等级 ?? ""]] : []),
  ];
}

function declaration(sketch: FormSketch): readonly (readonly Typed[])[] {
  const modern = sketch.layout === "target-2024";
  const fields = { ...TARGET_FIELDS, ...sketch.fields };
  const unit = fields.资金单位 ?? (modern ? "元" : "");
  const given = sketch.funds ?? TARGET_FUNDS;
  const amount = (label: string): Typed => numeric(given.find((row) => row.资金 === label)?.金额);
  const period = fields.目标时段 ?? "";
  return [
    ["财政项目支出绩效目标申报表"],
    [typeof fields.年度 === "string" && fields.年度 !== "" ? `(${fields.年度}年度)` : (fields.年度 ?? "")],
    ["项目名称", fields.项目名称 ?? "", "", "项目类别", fields.项目类别 ?? ""],
    ["主管部门", fields.主管部门 ?? "", "", "实施单位", fields.实施单位 ?? ""],
    ["计划开始日期", fields.计划开始日期 ?? "", "", "计划完成日期", fields.计划完成日期 ?? ""],
    [
      unit === "" ? "项目资金" : `项目资金(${typeof unit === "string" ? unit : ""})`,
      ...["项目资金总额", amount("项目资金总额"), "年度资金申请总额", amount("年度资金申请总额")],
    ],
    ["", "其中：财政资金", amount("其中：财政资金"), "其中：当年财政拨款", amount("其中：当年财政拨款")],
    ["", "", "", "上年结转资金", amount("上年结转资金")],
    ...given
      .filter((row) => !DECLARED.includes(row.资金))
      .map((row) => ["", "", "", row.资金, numeric(row.金额)]),
    ["", "其他资金", amount("项目其他资金"), "其他资金", amount("年度其他资金")],
    ...(modern
      ? [["项目绩效目标", `项目总目标\n${typeof period === "string" ? period : ""}`, "", "年度总目标"]]
      : [
          ["项目绩效目标", "项目总目标", "", "年度总目标"],
          ["", period],
        ]),
    ["", fields.项目总目标 ?? "", "", fields.年度总目标 ?? ""],
    ["绩效指标", "一级指标", "二级指标", "三级指标", modern ? "年度指标值" : "指标目标值"],
    ...levels(sketch.indicators ?? INDICATORS).map((row): readonly Typed[] => [
      "",
      row.一级指标 ?? "",
      row.二级指标 ?? "",
      row.三级指标 ?? "",
      row.指标值 ?? "",
    ]),
  ];
}

/** Level labels stand in the first row of their block only, as in printed forms; without any, 产出 / 数量. */
function levels(rows: readonly IndicatorSketch[]): readonly IndicatorSketch[] {
  let first: Typed = "";
  let second: Typed = "";
  return rows.map((row, index) => {
    const level1 = row.一级指标 ?? (index === 0 ? "产出指标" : first);
    const level2 = row.二级指标 ?? (index === 0 ? "数量指标" : second);
    const same1 = level1 === first;
    const same2 = same1 && level2 === second;
    first = level1;
    second = level2;
    return { ...row, 一级指标: same1 ? "" : level1, 二级指标: same2 ? "" : level2 };
  });
}

function totalScore(scores: readonly Typed[]): Typed {
  const numbers = scores.flatMap((score) => {
    const number = typeof score === "string" ? decimal(score) : null;
    return number === null ? [] : [number];
  });
  return decimalText(sum(numbers));
}

export interface Checked extends FormFindings {
  readonly form: Form;
}

function sketchSet(sketches: readonly FormSketch[], profile: "auto" | Profile): ComparedSet {
  const workbook = sketchWorkbook(...sketches);
  const { forms } = readForms(workbook);
  return { workbook, forms, evaluations: evaluateForms(forms, { profile }) };
}

/**
 * Every form of the sketched workbook through the real pipeline; with `against`, a second workbook's forms, as
 * `jihe compare` does it.
 */
export function checkSketches(
  sketches: readonly FormSketch[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  profile: "auto" | Profile = "auto",
  against: readonly FormSketch[] = [],
): readonly Checked[] {
  const set = sketchSet(sketches, profile);
  const { workbook, forms, evaluations } = set;
  const checked =
    against.length === 0
      ? checkForms(workbook, forms, evaluations, settings)
      : compareSets(set, sketchSet(against, profile), settings).findings.first;
  return checked.map((result, index) => {
    const form = forms[index];
    if (form === undefined) throw new Error("a form without findings");
    return { ...result, form };
  });
}

/** What one rule says about one sketched form. */
export function runRule(
  rule: RuleId,
  sketch: FormSketch,
  options: Readonly<Record<string, OptionValue>> = {},
  profile: "auto" | Profile = "auto",
  against: readonly FormSketch[] = [],
): { readonly outcome: RuleOutcome; readonly findings: readonly CheckedFinding[]; readonly form: Form } {
  const settings = { severities: {}, options: { [rule]: options } };
  const [result] = checkSketches([sketch], settings, profile, against);
  if (result === undefined) throw new Error("the sketch was not recognised as a form");
  return {
    outcome: result.outcomes[rule],
    findings: result.findings.filter((finding) => finding.rule === rule),
    form: result.form,
  };
}

/** "error differs" for each finding of the rule, or its outcome: what a table of cases compares. */
export function verdict(
  rule: RuleId,
  sketch: FormSketch,
  options: Readonly<Record<string, OptionValue>> = {},
  profile = "auto",
  against: readonly FormSketch[] = [],
): readonly string[] {
  const given = profileById(profile);
  if (given === null && profile !== "auto") throw new Error(`no such profile: ${profile}`);
  const { outcome, findings } = runRule(rule, sketch, options, given ?? "auto", against);
  return outcome === "finding"
    ? findings.map((finding) => `${finding.severity} ${finding.message}`)
    : [outcome];
}
