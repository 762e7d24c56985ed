/**
 * An actual date or period against a deadline: in time, late, or not to be told.
 * Dates are compared by the day where the texts say one (10月15日前, 中旬), else by the end of their month.
 */
import { parseDate } from "../values/date";
import type { DeadlineValue, IndicatorValue } from "../values/indicator-value";
import { parseIndicatorValue } from "../values/parse";
import { compact } from "../values/text";

export type Punctuality = "in-time" | "late" | "unknown";

interface Moment {
  readonly year: number | null;
  readonly month: number;
  /** First and last day that the text allows; 31 stands for the end of any month. */
  readonly from: number;
  readonly to: number;
}

/** 上旬, 中旬 … : the last day of the part of a month. */
const PARTS_OF_MONTH: readonly (readonly [word: string, from: number, to: number])[] = [
  ["上中旬", 1, 20],
  ["中下旬", 11, 31],
  ["上旬", 1, 10],
  ["月初", 1, 10],
  ["中旬", 11, 20],
  ["月中", 11, 20],
  ["下旬", 21, 31],
];
const DAY = /(\d{1,2})[日号](?!\d)/g;

function daysOf(text: string): { readonly from: number; readonly to: number } {
  const plain = compact(text);
  const last = [...plain.matchAll(DAY)].at(-1)?.[1];
  if (last !== undefined) return { from: Number(last), to: Number(last) };
  const part = PARTS_OF_MONTH.find(([word]) => plain.includes(word));
  return part === undefined ? { from: 1, to: 31 } : { from: part[1], to: part[2] };
}

function ofDeadline(value: DeadlineValue, text: string): Moment | null {
  const month = value.month ?? (value.quarter === null ? null : value.quarter * 3);
  if (month === null) {
    // 2022年内: the end of the year.
    return value.year === null ? null : { year: value.year, month: 12, from: 1, to: 31 };
  }
  return { year: value.year, month, ...daysOf(text) };
}

function ofText(text: string): Moment | null {
  const iso = parseDate(text);
  if (iso === null) return null;
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || month === undefined) return null;
  return day === undefined ? { year, month, from: 1, to: 31 } : { year, month, from: day, to: day };
}

/** Before a date they only say that it was kept: 已于2023年11月完成. */
const KEPT = /^(?:已经|已|均|全部|提前)*(?:于|在)/;

/** What a target or an actual says about when; `null` when it is no time. */
export function momentOf(value: IndicatorValue, text: string): Moment | null {
  const date = ofText(text);
  if (date !== null) return date;
  if (value.kind === "deadline") return ofDeadline(value, text);
  const bare = compact(text).replace(KEPT, "");
  if (bare === compact(text)) return null;
  const again = parseIndicatorValue(bare);
  return ofText(bare) ?? (again.kind === "deadline" ? ofDeadline(again, bare) : null);
}

/** A year written on one side only is compared with the form's year on the other. */
function yearsOf(target: Moment, actual: Moment, formYear: number | null): readonly [number, number] | null {
  if (target.year === null && actual.year === null) return [0, 0];
  const [due, done] = [target.year ?? formYear, actual.year ?? formYear];
  return due === null || done === null ? null : [due, done];
}

export function punctuality(target: Moment, actual: Moment, formYear: number | null): Punctuality {
  const years = yearsOf(target, actual, formYear);
  if (years === null) return "unknown";
  const monthOf = (year: number, month: number): number => year * 12 + month;
  const apart = monthOf(years[1], actual.month) - monthOf(years[0], target.month);
  if (apart !== 0) return apart < 0 ? "in-time" : "late";
  if (actual.to <= target.to) return "in-time";
  return actual.from > target.to ? "late" : "unknown";
}
