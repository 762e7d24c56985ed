/**
 * The Form model: what stands in a target declaration (绩效目标申报表) or a self-evaluation (绩效自评表).
 * It is also the JSON contract's `forms[]`: field names there are the names here; absent things are `null`.
 */
import type { Decimal } from "../values/decimal";
import type { IndicatorValue } from "../values/indicator-value";

/** A text and where it stands. `cell` is the A1 address of the (top-left of the merged) cell. */
export interface TextCell {
  /** What the cell means to a reader: trimmed displayed text; damage by Excel undone where that is certain. */
  readonly text: string;
  readonly cell: string;
}

/** An amount, weight, rate or score. `number` is `null` when the text means none (`—`, `-`, `/`, blank). */
export interface NumberCell extends TextCell {
  /** Rates in percent points (98.32), whatever the cell holds; amounts in the form's money unit. */
  readonly number: Decimal | null;
}

export interface DateCell extends TextCell {
  /** ISO date ("2024-01-31"), month ("2024-01") or `null` when the text is no date. */
  readonly date: string | null;
}

/**
 * How Excel or a scan broke what was typed (rule V16), and how it was read:
 * - `formula`: a comparator made the text a formula (`=100%` → 1; `=45人` → #NAME?)
 * - `date`: a range became a date (`2-4` → 2月4日)
 * - `percent`: the number 1 shown as 100%
 * - `lost`: what was meant cannot be recovered
 */
export type CellDamage =
  | { readonly kind: "formula" | "date" | "percent"; readonly typed: string; readonly certain: boolean }
  | { readonly kind: "lost"; readonly typed: string };

export interface ValueCell extends TextCell {
  readonly value: IndicatorValue;
  /** `null` when the cell holds what a person typed. */
  readonly damage: CellDamage | null;
}

/** A target value; in layouts with 指标性质 / 指标值 / 度量单位 it is composed of three cells. */
export interface TargetCell extends ValueCell {
  /** `null` when the target stands in one cell. */
  readonly parts: {
    readonly sign: TextCell | null;
    readonly number: TextCell;
    readonly unit: TextCell | null;
  } | null;
}

export type FormKind = "target" | "self-evaluation";

export type FieldName =
  | "projectName" // 项目名称
  | "projectCategory" // 项目类别
  | "projectNature" // 项目性质
  | "department" // 主管部门
  | "unit" // 实施单位
  | "startDate" // 计划开始日期
  | "endDate" // 计划完成日期
  | "moneyUnit" // the unit as printed in the label of the fund block, e.g. （万元）
  | "overallGoalPeriod" // (2024年-2024年)
  | "overallGoal" // 项目总目标
  | "annualGoal" // 年度总目标
  | "expectedGoal" // 预期目标
  | "actualCompletion" // 实际完成情况
  | "process" // 项目实施内容及过程概述
  | "conclusion" // 评价结论
  | "problems" // 存在问题
  | "improvements"; // 改进措施

/** Every name is present; `null` when the layout has no such label. A label with a blank cell gives text "". */
export type Fields = {
  readonly [Name in FieldName]: Name extends "startDate" | "endDate" ? DateCell | null : TextCell | null;
};

export type FundItem =
  | "total" // 年度资金总额
  | "fiscal" // 其中：当年财政拨款
  | "carriedOver" // 上年结转资金
  | "other" // 其他资金
  | "projectTotal" // 项目资金总额
  | "projectFiscal" // 其中：财政资金
  | "projectOther" // 其他资金 (of the project)
  | "annualTotal" // 年度资金申请总额
  | "annualFiscal" // 其中：当年财政拨款 (of the year's request)
  | "annualOther" // 其他资金 (of the year's request)
  | "extra"; // any further row; kept

/** The number columns of a fund row. `amount` only in declarations, the others only in self-evaluations. */
export type FundColumn =
  "amount" | "initialBudget" | "annualBudget" | "executed" | "weight" | "rate" | "score";

export type FundRow = {
  readonly item: FundItem;
  /** As printed, trimmed: "其中：当年财政拨款". */
  readonly label: string;
  readonly labelCell: string;
} & { readonly [Column in FundColumn]: NumberCell | null };

export interface Funds {
  readonly moneyUnit: "元" | "万元" | null;
  /** The printed column headers (self-evaluations): `{ rate: { text: "执行率(%)", cell: "G5" } }`. */
  readonly headers: { readonly [Column in FundColumn]: TextCell | null };
  readonly rows: readonly FundRow[];
}

export interface Indicator {
  /** 1-based sheet row of the indicator's first line. */
  readonly row: number;
  /** Canonical level names ("产出指标", "数量指标"); "" when none stands above or beside the row. */
  readonly level1: string;
  readonly level2: string;
  /** The cells that carry the labels for this row. */
  readonly level1Cell: string | null;
  readonly level2Cell: string | null;
  /** The points printed in the first-level label (`产出指标(50分)`), if any. */
  readonly level1Weight: Decimal | null;
  readonly name: TextCell;
  readonly target: TargetCell;
  readonly actual: ValueCell | null;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
  readonly deviation: TextCell | null;
  /** The row is hidden in the sheet. */
  readonly hidden: boolean;
}

/** A printed second level without an indicator (layout target-2024 prints all of them). */
export interface EmptySlot {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level2Cell: string;
}

export type IndicatorColumn =
  "level1" | "level2" | "name" | "sign" | "target" | "unit" | "actual" | "weight" | "score" | "deviation";

export interface Form {
  /** `${sheet}!${area's first cell}`. */
  readonly id: string;
  readonly sheet: string;
  /** From the title to the last row: "A1:H34". */
  readonly area: string;
  readonly kind: FormKind;
  /** Layout id of core/forms/layouts. */
  readonly layout: string;
  readonly year: number | null;
  readonly title: TextCell | null;
  readonly yearText: TextCell | null;
  readonly fields: Fields;
  readonly funds: Funds;
  readonly indicators: readonly Indicator[];
  readonly indicatorHeaders: { readonly [Column in IndicatorColumn]: TextCell | null };
  readonly emptySlots: readonly EmptySlot[];
  /** `null` in declarations. */
  readonly total: {
    readonly label: TextCell | null;
    readonly weight: NumberCell | null;
    readonly score: NumberCell | null;
  } | null;
  /** 评分等级; `null` when the layout has no such row. */
  readonly grade: TextCell | null;
}
