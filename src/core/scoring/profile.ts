/**
 * A scoring profile (计分规则): what differs between issuing systems, as data. The shipped ones are in ./profiles.
 * Sources: 财预〔2020〕10号, 财预〔2021〕101号; rounding is a property of the issuing system.
 */
import type { RoundingMode } from "../values/decimal";

/** Decimal texts throughout ("0.3"), so that a profile is plain JSON and no digit is lost. */
export interface Profile {
  readonly id: string;
  readonly name: { readonly "zh-CN": string; readonly "en-US": string };
  /** Document the profile rests on, with its number (文号). */
  readonly source: string;
  readonly rate: { readonly mode: RoundingMode; readonly places: number };
  readonly score: { readonly mode: RoundingMode; readonly places: number };
  /** Unit the system prints amounts in; used when the form does not state one. */
  readonly moneyUnit: "元" | "万元";
  readonly display: {
    /** "trim" drops trailing zeros (9.9), "fixed" keeps two decimals (9.90). */
    readonly decimals: "trim" | "fixed";
    /** How a rate stands in its cell when the sheet gives no evidence. */
    readonly rateCell: "points" | "fraction";
    readonly gradeRow: boolean;
  };
  /** Highest first: `[{ grade: "优", from: "90" }, …]`; empty when the profile has no grades. */
  readonly bands: readonly { readonly grade: string; readonly from: string }[];
  /** Points for budget execution (预算执行率). */
  readonly executionWeight: string;
  /** Points by first level, e.g. { "产出指标": "50", "效益指标": "30", "满意度指标": "10" }; joined levels by "+". */
  readonly levelWeights: Readonly<Record<string, string>>;
  /** Qualitative tiers as percent of the weight, best first. */
  readonly tiers: readonly {
    readonly tier: "achieved" | "partly" | "missed";
    readonly low: string;
    readonly high: string;
  }[];
  /** Percent over the target (20, 30, 100); `deduct` in points when the profile reduces the score. */
  readonly overAchievement: {
    readonly info: string;
    readonly warning: string;
    readonly strong: string;
    readonly deduct: string | null;
  };
  /** Highest total allowed when the execution rate is below `below` percent; lowest rate first; empty = off. */
  readonly totalCaps: readonly { readonly below: string; readonly total: string }[];
  /** What is printed when the annual budget is 0. */
  readonly zeroBudget: { readonly rate: string; readonly score: string };
}

/** The profile chosen for a form, and why. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly from: "evidence" | "year" | "default" | "given";
  /** Printed rates that decide, the form's own first, five at most. */
  readonly evidence: readonly RateEvidence[];
}

/** 22.57 ÷ 184.40 = 12.2397…: truncated 12.23 (printed), half-up 12.24, up 12.24. */
export interface RateEvidence {
  readonly sheet: string;
  readonly cell: string;
  readonly executed: string;
  readonly annualBudget: string;
  readonly printed: string;
  /** The modes that give the printed rate. */
  readonly modes: readonly RoundingMode[];
}
