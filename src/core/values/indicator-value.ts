/**
 * The value of an indicator (指标值): what 指标目标值 and 实际完成值 are read as. Grammar: docs/values.md.
 * The field names are those of the JSON contract.
 */
import type { Decimal } from "./decimal";

export type Comparator = "=" | "≥" | "≤" | ">" | "<";

/** 数值: `≥90%`, `=45人`, `4个月内` (≤ 4 个月). `number` is in percent points when `unit` is "%". */
export interface QuantityValue {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  /** Did the text carry a comparator? Without one the comparator is "=". */
  readonly written: boolean;
  /** 约, 左右. */
  readonly approximate: boolean;
  readonly number: Decimal;
  /** "" when none is written; `(百分比)` and `％` are "%". */
  readonly unit: string;
  /** Text in brackets that is no unit: `100% (10月前)` → "10月前". */
  readonly note: string;
}

/** 区间: `2-4小时`, `80%—90%`. */
export interface RangeValue {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
  readonly approximate: boolean;
  readonly note: string;
}

/** 时限: `2022年12月底前` (by), `三季度` (during, month 9). `month` is the last month of the period. */
export interface DeadlineValue {
  readonly kind: "deadline";
  readonly text: string;
  readonly year: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly relation: "by" | "during";
}

/** 频次: `每月`, `全年`. */
export interface FrequencyValue {
  readonly kind: "frequency";
  readonly text: string;
}

/** 定性: `提升`, `健全`, `达成指标`. */
export interface QualitativeValue {
  readonly kind: "qualitative";
  readonly text: string;
}

/** 空: blank, `—`, `/`. */
export interface EmptyValue {
  readonly kind: "empty";
}

export type IndicatorValue =
  QuantityValue | RangeValue | DeadlineValue | FrequencyValue | QualitativeValue | EmptyValue;
