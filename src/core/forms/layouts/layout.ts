/**
 * What a layout is: which labels name which field, which header names which column, which row of the fund block is
 * which item, and by which features it is told from the others. A layout is data; docs/layouts.md says how to add one.
 *
 * Words are written as labels are looked up (see forms/text.ts): half-width, without white space, colons, ordinals
 * and brackets. A word in brackets is only needed where the brackets decide.
 */
import type { FieldName, FormKind, FundColumn, IndicatorColumn } from "../form";

/** The items of a fund block before it is known whether they belong to the project or to the year. */
export type FundLabel =
  "total" | "projectTotal" | "annualTotal" | "fiscal" | "carriedOver" | "other" | "extra";

/** Labels that structure a form without naming a field. */
export type Mark =
  | "section" // 绩效指标: the head of a group of rows
  | "funds" // 项目资金: the head of the fund block; carries the money unit
  | "total" // 总分
  | "grade" // 评分等级
  | "signature" // 项目负责人: closes a form
  | "remark"; // 其他需要说明的事项: a row of words between or below the indicators

export type Words<Key extends string> = { readonly [K in Key]?: readonly string[] };

export interface Vocabulary {
  readonly fields?: Words<FieldName>;
  /** Words that name a field only where no word of `fields` does: 填报单位 beside 实施单位. */
  readonly secondFields?: Words<FieldName>;
  readonly fundRows?: Words<FundLabel>;
  readonly fundColumns?: Words<FundColumn>;
  readonly columns?: Words<IndicatorColumn>;
  readonly marks?: Words<Mark>;
}

/** What can be observed of a form, as short texts: see forms/identify.ts. */
export type Feature = string;

export interface Layout extends Vocabulary {
  readonly id: string;
  readonly kind: FormKind;
  /** Where the layout is used, for people. */
  readonly where: string;
  /** All of these must be seen. */
  readonly needs: readonly Feature[];
  /** Each of these speaks for the layout. */
  readonly typical: readonly Feature[];
  /** Deviations of print that a reader of the cell must know. */
  readonly prints: {
    /** Fund rows printed with a colon behind them. */
    readonly colonAfter?: readonly FundLabel[];
    /** Brackets of the year row (`（2024年度）`), restored when the row was typed in full-width digits. */
    readonly wideYear?: boolean;
    /** `slash`: 2026/1/1 instead of 2026-01-01. */
    readonly dates?: "iso" | "slash";
    /** Every fund row has a rate of its own, not only the total row. */
    readonly subRowRates?: boolean;
  };
}
