/**
 * Dates: as text in the ways clerks write them, and as Excel's serial numbers. The result is an ISO text.
 */
import { compact } from "./text";

const DAY = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const DAY_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})(?:年|[-/.])(\d{1,2})月?$/;
/** A time of day behind a date, which exports append: `2024-01-01 00:00:00`. */
const TIME = /(\d)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?\s*$/;

/** Longer texts are no dates. */
const LONGEST = 100;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function iso(year: number, month: number, day: number | null): string | null {
  if (year < 1900 || month < 1 || month > 12) return null;
  const start = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  if (day === null) return start;
  return day >= 1 && day <= daysIn(year, month) ? `${start}-${String(day).padStart(2, "0")}` : null;
}

/**
 * "2022-01-01" or "2022-01" of a date text: `2022/1/1`, `2022.1.1`, `2022年1月1日`, `20220101`, `2022年1月`.
 * `null` for anything else and for days that do not exist, such as 2023-02-30.
 */
export function parseDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const plain = compact(text.normalize("NFKC").replace(TIME, "$1"));
  const day = DAY.exec(plain) ?? DAY_DIGITS.exec(plain);
  if (day !== null) return iso(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = MONTH.exec(plain);
  return month === null ? null : iso(Number(month[1]), Number(month[2]), null);
}

/** The last serial that Excel shows as a date: 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const OFFSET_1904 = 1_462;

/**
 * The ISO date of a serial number; the time of day is dropped; `null` outside Excel's calendar.
 * Excel counts a 29 February 1900 that never was (serial 60): it has no date here, and serials below it are
 * shifted by one day. Workbooks of old Macs count from 1904-01-01 = 0.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial)) return null;
  let days = Math.floor(serial);
  if (date1904) {
    if (days < 0) return null;
    days += OFFSET_1904;
  } else if (days < 1 || days === 60) {
    return null;
  }
  if (days > LAST_SERIAL) return null;
  if (days < 60) days += 1;
  // Day 0 is now 1899-12-30, as the calendar really ran.
  return civil(days - 25_569);
}

/** Proleptic Gregorian date of a day number counted from 1970-01-01. */
function civil(dayNumber: number): string {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
