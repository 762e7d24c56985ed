/** Dates that a file stores as ISO 8601 text (`t="d"`, mostly Strict OOXML) as Excel's serial numbers. */

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

const DAY = 86_400_000;

/** `null` for anything else. A time zone is passed over, as Excel has none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  // Excel counts a 29 February 1900 that never was.
  return (serial <= 60 ? serial - 1 : serial) + time;
}
