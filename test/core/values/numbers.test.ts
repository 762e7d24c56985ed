/** Amounts, percentages, dates, placeholders and units, with what must not be read. */
import { parseAmount } from "../../../src/core/values/amount";
import { parseDate, serialToIso } from "../../../src/core/values/date";
import { decimal } from "../../../src/core/values/decimal";
import { isPercentFormat, momentParts } from "../../../src/core/values/number-format";
import { readPercent, type PercentHints } from "../../../src/core/values/percent";
import { isNone } from "../../../src/core/values/placeholder";
import { compact } from "../../../src/core/values/text";
import { convertUnit, unitsCompatible } from "../../../src/core/values/units";

test.each([
  ["71200.00", "71200"],
  ["70,000", "70000"],
  [" 2,080,000 ", "2080000"],
  ["１２．５", "12.5"],
  ["0", "0"],
  ["0.00", "0"],
  ["-1,200.5", "-1200.5"],
  ["(1,200)", "-1200"],
  ["￥1,200", "1200"],
  ["10分", "10"],
  ["98.32%", "98.32"],
  ["100万元", "100"],
  ["1.2E+11", "120000000000"],
  ["5.", "5"],
  [".5", "0.5"],
  ["−3", "-3"],
  ["1 234.5", "1234.5"],
])("amount %j is %s", (text, expected) => {
  expect(parseAmount(text)?.toFixed()).toBe(expected);
});

test.each([
  "",
  "—",
  "-",
  "/",
  "1,2",
  "12,34",
  "1,2345",
  "十",
  "约10",
  "≥10",
  "1-2",
  "10人",
  "(-5)",
  "--5",
  "1.2.3",
  "1e999",
])("amount %j is none", (text) => {
  expect(parseAmount(text)).toBeNull();
});

test.each<readonly [string, PercentHints, string | null]>([
  ["100%", {}, "100"],
  ["９８．３２％", {}, "98.32"],
  ["98.32%", { value: 0.9832, numberFormat: "0.00%" }, "98.32"],
  ["100%", { value: 1, numberFormat: "0%" }, "100"],
  ["99.00", { header: "执行率(%)" }, "99"],
  ["0.50", { header: "执行率（％）" }, "0.5"],
  ["99.00", {}, "99"],
  ["0.98", {}, null],
  ["1", {}, null],
  ["0", {}, "0"],
  ["百分之九", {}, null],
  ["百分之95", {}, "95"],
  ["—", {}, null],
  ["1", { value: 1, numberFormat: '0"%"' }, null],
])("percentage %j with %j is %s", (text, hints, expected) => {
  expect(readPercent(text, hints)?.toFixed() ?? null).toBe(expected);
});

test.each([
  ["2022-01-01", "2022-01-01"],
  ["2022/1/1", "2022-01-01"],
  ["2022.1.1", "2022-01-01"],
  ["2022年1月1日", "2022-01-01"],
  ["2022年1月", "2022-01"],
  ["2022-1", "2022-01"],
  ["20220101", "2022-01-01"],
  ["２０２２年１２月３１日", "2022-12-31"],
  ["2024-02-29", "2024-02-29"],
  ["2024-01-01 00:00:00", "2024-01-01"],
  [" 2022 年 1 月 1 日 ", "2022-01-01"],
  ["2024/1/1 8:00", "2024-01-01"],
])("date %j is %s", (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test.each([
  "",
  "2023-02-30",
  "2023-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022年",
  "1月1日",
  "22-1-1",
  "20221301",
  "2022-1-1-1",
  "提升",
  "1800-01-01",
])("date %j is none", (text) => {
  expect(parseDate(text)).toBeNull();
});

test.each<readonly [number, boolean, string | null]>([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, null],
  [61, false, "1900-03-01"],
  [44562, false, "2022-01-01"],
  [44596.75, false, "2022-02-04"],
  [45351, false, "2024-02-29"],
  [2958465, false, "9999-12-31"],
  [2958466, false, null],
  [0, false, null],
  [-1, false, null],
  [Number.NaN, false, null],
  [0, true, "1904-01-01"],
  [43100, true, "2022-01-01"],
  [-1, true, null],
])("serial %d (1904: %s) is %s", (serial, date1904, expected) => {
  expect(serialToIso(serial, date1904)).toBe(expected);
});

test("serials follow the calendar day by day", () => {
  for (let serial = 61; serial < 80_000; serial += 97) {
    const iso = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
    expect(serialToIso(serial, false)).toBe(iso);
  }
});

test.each(["", " ", "—", "－", "——", "/", "／", "*", "...", "N/A", "\u3000\u200b"])(
  "%j means none",
  (text) => {
    expect(isNone(text)).toBe(true);
  },
);

test.each(["无", "0", "0%", "-5", "一", "/人", "a", "不适用"])("%j means something", (text) => {
  expect(isNone(text)).toBe(false);
});

test("compact text has no white space and plain width", () => {
  expect(compact(" 项 目\n资\u3000金（万元）\u200b：\ufeff")).toBe("项目资金(万元):");
});

test.each([
  ["个模块", ""],
  ["名用户", "用户"],
  ["%", "百分比"],
  ["元", "万元"],
  ["人", "万人次"],
  ["人", "人/场"],
  ["天", "日"],
  ["个", "份"],
  ["个", "模块"],
  ["个工作日", "工作日"],
  ["小时", "天"],
  ["元/人", "万元/人"],
  ["%", ""],
  ["个月", "月"],
  ["平方米", "万平方米"],
  ["‰", "%"],
])("units %j and %j fit", (a, b) => {
  expect(unitsCompatible(a, b)).toBe(true);
});

test.each([
  ["%", "个"],
  ["%", "人"],
  ["%", "元"],
  ["百分比", "次"],
  ["人", "元"],
  ["天", "元"],
  ["个", "天"],
  ["月", "天"],
  ["元/人", "元/场"],
  ["%", "百分点"],
  ["次", "人"],
  ["用户", "模块"],
])("units %j and %j do not fit", (a, b) => {
  expect(unitsCompatible(a, b)).toBe(false);
});

test.each<readonly [string, string, string, string | null]>([
  ["1.2", "万元", "元", "12000"],
  ["12000", "元", "万元", "1.2"],
  ["1.5", "亿元", "万元", "15000"],
  ["3", "千元", "元", "3000"],
  ["38.2", "万人次", "人次", "382000"],
  ["360000", "人次", "万人次", "36"],
  ["3", "天", "日", "3"],
  ["2", "天", "小时", "48"],
  ["90", "分钟", "小时", "1.5"],
  ["1", "小时", "天", null],
  ["1", "年", "个月", "12"],
  ["1", "月", "天", null],
  ["2", "公里", "米", "2000"],
  ["5", "", "%", "5"],
  ["5", "%", "", "5"],
  ["5", "%", "人", null],
  ["7", "名用户", "用户", "7"],
  ["1", "万元/人", "元/人", "10000"],
  ["2", "万平方米", "公顷", "2"],
  ["5", "‰", "%", "0.5"],
  ["3", "万", "", "3"],
  ["6.3", "万吨", "吨", "63000"],
])("%s %j is in %j %s", (number, from, to, expected) => {
  const exact = decimal(number);
  expect(exact === null ? undefined : (convertUnit(exact, from, to)?.toFixed() ?? null)).toBe(expected);
});

test("number formats say what a number is", () => {
  expect(["0%", "0.00%", "0.0%;-0.0%"].map(isPercentFormat)).toEqual([true, true, true]);
  expect(["General", '0"%"', "0\\%", "#,##0.00", "@"].map(isPercentFormat)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(momentParts('m"月"d"日"')).toEqual({ year: false, month: true, day: true, hour: false });
  expect(momentParts("[$-804]yyyy/m/d;@")).toEqual({ year: true, month: true, day: true, hour: false });
  expect(momentParts("h:mm")).toEqual({ year: false, month: false, day: false, hour: true });
  expect(["General", "0.00", "[Red]#,##0", '0"日"', "@"].map(momentParts)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("texts of any length are refused at once", () => {
  const long = `${"1".repeat(200_000)}x`;
  expect([parseAmount(long), parseDate(long), readPercent(long)]).toEqual([null, null, null]);
});
