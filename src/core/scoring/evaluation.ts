/**
 * What scoring computes for a form. A score is exact, or an interval in which a person must judge, or none with
 * the reason: the tool never invents a judgement.
 */
import type { Decimal } from "../values/decimal";
import type { ProfileChoice } from "./profile";

/** Why a score is an interval or none; worded by strings/. `data` fills the sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, string>>;
}

export type ReasonCode =
  | "judge-partly" // qualitative, partly achieved: second tier
  | "judge-missed" // qualitative, not achieved: third tier
  | "judge-wording" // the actual neither repeats the target nor says 达成
  | "judge-late" // deadline missed: second or third tier
  | "judge-no-completion" // deadline without an actual: third tier
  | "judge-range-exceeded" // above a range that is no duration
  | "judge-direction" // a bare amount under cost: less may be thrift or too little
  | "no-actual"
  | "no-target"
  | "no-weight"
  | "unreadable-target"
  | "unreadable-actual"
  | "unit-unknown" // a bare 1 against 100%
  | "units-differ"
  | "damaged-cell";

export type ScoreResult =
  | { readonly kind: "score"; readonly score: Decimal }
  | { readonly kind: "interval"; readonly low: Decimal; readonly high: Decimal; readonly reason: Reason }
  | { readonly kind: "none"; readonly reason: Reason };

/** Was the target met? `null` = cannot be told. */
export type Attainment = "met" | "missed" | null;

/** One line of the calculation, for the pane and for messages: `10 × 93.5 ÷ 95 = 9.84`. */
export interface Working {
  readonly weight: Decimal | null;
  /** The quantities compared, after unit conversion, when both sides are numbers. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** `actual ÷ target` (more is better), `target ÷ actual` (less is better), or none. */
  readonly formula: "full" | "actual/target" | "target/actual" | "zero" | "judgement" | "none";
}

export interface IndicatorEvaluation {
  /** The indicator's `row`. */
  readonly row: number;
  readonly result: ScoreResult;
  readonly attainment: Attainment;
  /** Is more or less better for this indicator? From comparator, name, level and unit. */
  readonly direction: "more" | "less" | "neutral";
  /** (A − T) ÷ T in percent points where more is better and A > T; else `null`. Two decimals, half-up. */
  readonly overAchievement: Decimal | null;
  readonly working: Working;
}

export interface FundEvaluation {
  /** 执行率 in percent points under the profile's rounding; `null` when it cannot be computed. */
  readonly rate: Decimal | null;
  /** True when the annual budget is 0 or blank: the project was not carried out. */
  readonly zeroBudget: boolean;
  /** 得分 of the total row. */
  readonly score: Decimal | null;
}

/** Rates of fund sub-rows (self-2024 prints them), by 0-based index into `form.funds.rows`. */
export type RowRates = ReadonlyMap<number, Decimal>;

export interface Evaluation {
  readonly choice: ProfileChoice;
  readonly funds: FundEvaluation;
  readonly rowRates: RowRates;
  readonly indicators: readonly IndicatorEvaluation[];
  /** `null` when an indicator has no result: a total would be a wrong number. */
  readonly total: { readonly low: Decimal; readonly high: Decimal } | null;
  /** ["优"], or ["优", "良"] when a judgement decides; [] without a total or without bands. */
  readonly grades: readonly string[];
}
