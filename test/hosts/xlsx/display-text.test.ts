import fc from "fast-check";
import { displayOf, generalText } from "../../../src/hosts/xlsx/display-text";
import { BUILTIN_FORMATS } from "../../../src/hosts/xlsx/number-format-ids";

describe("General", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [0.98319999999999996, "0.9832"],
    [0.1 + 0.2, "0.3"],
    [-12.5, "-12.5"],
    [1234567.891, "1234567.891"],
    [12345678.12345678, "12345678.12"],
    [1 / 3, "0.333333333"],
    [-200 / 3, "-66.66666667"],
    [0.00012345678, "0.000123457"],
    [9.9999999999, "10"],
    [99999999999, "99999999999"],
    [123456789012, "1.23457E+11"],
    [1e-5, "0.00001"],
    [0.000012345678, "1.23457E-05"],
    [1e20, "1E+20"],
  ])("%d is shown as %s", (value, text) => {
    expect(generalText(value)).toBe(text);
  });

  test("whole numbers of up to eleven digits show every digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (value) => {
        expect(generalText(value)).toBe(String(value));
      }),
    );
  });

  test("amounts with two decimals read back as themselves", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (cents) => {
        expect(Number(generalText(cents / 100))).toBe(cents / 100);
      }),
    );
  });
});

describe("number formats", () => {
  const money = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';
  test.each([
    ["0.00%", 0.9832, "98.32%"],
    ["0%", 1, "100%"],
    ["#,##0.00_ ", 1234.5, "1,234.50"],
    ["#,##0.00_);[Red]\\(#,##0.00\\)", -1234.5, "(1,234.50)"],
    [money, 1234.5, "1,234.50"],
    [money, 0, "-"],
    ['0.0"分"', 9.5, "9.5分"],
    ["0;0;;@", 0, ""],
    ["@", 12.5, "12.5"],
    ["000000", 12, "000012"],
    ["# ?/?", 0.5, "1/2"],
    ["yyyy-mm-dd", 45352, "2024-03-01"],
    ['yyyy"年"m"月"d"日"', 45352, "2024年3月1日"],
    ['[$-804]yyyy"年"m"月"d"日";@', 45352, "2024年3月1日"],
    ["aaaa", 45352, "星期五"],
    ["m-d", 45384, "4-2"],
    ['上午/下午h"时"mm"分"', 0.75, "下午6时00分"],
    ["[h]:mm", 1.5, "36:00"],
    ["G/通用格式", 12.5, "12.5"],
    ['G/通用格式"人"', 45, "45人"],
    ["0.00;bad[", 1.5, "1.5"],
  ])("%s shows %d as %s", (code, value, text) => {
    expect(displayOf(code, false).number(value)).toBe(text);
  });

  test.each([
    ["General", "甲", "甲"],
    ["0.00", " 甲 ", " 甲 "],
    [money, "无", "无"],
    ['@"（元）"', "金额", "金额（元）"],
    [";;;", "甲", ""],
  ])("%s shows the text %j as %j", (code, value, text) => {
    expect(displayOf(code, false).text(value)).toBe(text);
  });

  test("every built-in format is understood", () => {
    for (const [id, code] of BUILTIN_FORMATS) {
      const plain = displayOf(code, false).number(45352.125);
      if (id !== 0 && id !== 49) expect([id, plain]).not.toEqual([id, "45352.125"]);
    }
  });

  test("only dates depend on the date system", () => {
    expect(displayOf("yyyy-mm-dd", true).number(43890)).toBe("2024-03-01");
    expect(displayOf("0.0", true).number(43890)).toBe("43890.0");
  });
});
