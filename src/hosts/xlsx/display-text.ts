/**
 * What a cell shows for a value, by its number format, as in a column that is wide enough: fillers and padding that
 * only align figures are left out.
 */
import { format, isDateFormat, isValidFormat } from "numfmt";
import { rememberTexts } from "../../core/memo";

/** Shows values of one number format. */
export interface Display {
  number(value: number): string;
  text(value: string): string;
}

/** Days between Excel's two date systems. */
const DAYS_TO_1904 = 1462;

/** Written by localised programs where the file format wants "General". */
const LOCAL_GENERAL = /^(?:G\/通用格式|通用格式)$/;

const GENERAL: Display = { number: generalText, text: (value) => value };

/** A format that cannot be understood shows values as General does. */
export function displayOf(numberFormat: string, date1904: boolean): Display {
  return date1904 ? from1904(numberFormat) : from1900(numberFormat);
}

/** Workbooks have the same few formats, and trying one out costs more than reading a row. */
const from1900 = rememberTexts((numberFormat) => newDisplay(numberFormat, false));
const from1904 = rememberTexts((numberFormat) => newDisplay(numberFormat, true));

function newDisplay(numberFormat: string, date1904: boolean): Display {
  if (numberFormat === "General" || numberFormat === "@" || LOCAL_GENERAL.test(numberFormat)) return GENERAL;
  const code = knownMarks(numberFormat);
  if (!isValidFormat(code)) return GENERAL;
  const shift = date1904 && isDateFormat(code) ? DAYS_TO_1904 : 0;
  const shown = (value: number | string): string => format(code, value, { locale: "zh-CN", throws: false });
  const texts = shown(MARK).split(MARK);
  const before = texts[0]?.trimStart() ?? "";
  const after = texts[1]?.trimEnd() ?? "";
  return {
    number: (value) => shown(value + shift).trim(),
    text: (value) => (texts.length === 2 ? `${before}${value}${after}` : texts.join("")),
  };
}

/** Stands for a text when the text section of a format is tried out. */
const MARK = "\u0001";

/** The formatter knows am/pm in English only, and shows it in Chinese by the locale. */
const knownMarks = (code: string): string =>
  code.replace(/上午\/下午/g, "AM/PM").replace(/G\/通用格式/g, "General");

/** Characters, without the sign, that General shows: 11 digits of a whole number, 10 digits and the point else. */
const GENERAL_WIDTH = 11;

/** Between these bounds General shows plain decimals; beyond them it may turn to powers of ten. */
const PLAIN_FROM = 1e-4;
const PLAIN_BELOW = 1e11;

/** The shortest text that reads as the same number, rounded to what General has room for. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < PLAIN_FROM || size >= PLAIN_BELOW) return format("General", value);
  const text = String(value);
  if ((value < 0 ? text.length - 1 : text.length) <= GENERAL_WIDTH) return text;
  const point = text.indexOf(".");
  const wholeDigits = (point < 0 ? text.length : point) - (value < 0 ? 1 : 0);
  const rounded = value.toFixed(Math.max(0, GENERAL_WIDTH - 1 - wholeDigits));
  return rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
}
