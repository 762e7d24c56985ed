import { formatNeeded, rateCellNumber, showsNumber } from "../../../src/core/plan/convention";
import { displayContent, displayNumber } from "../../../src/core/plan/display";
import { literal } from "../../../src/core/values/decimal";
import { sketchWorkbook, type FormSketch } from "../rules/support";
import { altered, planOf } from "./support";

test.each([
  ["General", "9.83", true],
  ["0.00", "9.83", true],
  ["0.0", "9.83", false],
  ["0", "8.33", false],
  ["0", "10", true],
  ["#,##0.00", "9.83", true],
  ["0.00_ ", "9.83", true],
  ['0.00"分"', "9.83", true],
  ["@", "9.83", false],
  ["yyyy-mm-dd", "10", false],
  ['yyyy"年"m"月"', "10", false],
])("%s shows %s: %s", (format, number, expected) => {
  expect(showsNumber(format, literal(number))).toBe(expected);
});

test.each([
  // own, number, neighbours, percent, decimals → needed
  ["0.00", "9.83", [], false, "fixed", null],
  ["General", "9.83", [], false, "trim", null],
  ["General", "9.8", [], false, "fixed", "0.00"],
  ["General", "9.8", ["0.00"], false, "trim", "0.00"],
  ["General", "9.8", ["General"], false, "fixed", null],
  ["@", "9.8", ["0.0_ ", "0.00"], false, "fixed", "0.0_ "],
  ["@", "9.8", [], false, "trim", "General"],
  ["0", "8.33", ["0", "0.00"], false, "trim", "0.00"],
  ["0.00%", "8.33", [], false, "fixed", "0.00"],
  ["General", "98.32", [], true, "trim", "0.00%"],
  ["0%", "98.32", [], true, "trim", "0.00%"],
  ["0%", "98", [], true, "trim", null],
  ["General", "98.3", ["0.0%"], true, "fixed", "0.0%"],
] as const)("own %s for %s beside %j", (own, number, neighbours, percent, decimals, expected) => {
  expect(formatNeeded(own, literal(number), neighbours, percent, decimals)).toBe(expected);
});

test.each([
  ["1234567.5", "#,##0.00", "1,234,567.50"],
  ["-1234.5", "#,##0.00", "-1,234.50"],
  ["0.9832", "0.00%", "98.32%"],
  ["1", "0%", "100%"],
  ["9.9", "General", "9.9"],
  ["9.9", "0.##", "9.9"],
  ["9", "0.##", "9"],
  ["9.805", "0.00", "9.81"],
  ["9.9", "@", "9.9"],
])("%s in %s is shown as %s", (number, format, expected) => {
  expect(displayNumber(literal(number), format)).toBe(expected);
});

test("texts, blanks and truth values are shown as they are", () => {
  const shown = ["优", null, true].map((value) => displayContent({ value, formula: null }, "0.00"));
  expect(shown).toEqual(["优", "", "TRUE"]);
});

test("a fraction is exact", () => {
  expect(rateCellNumber(literal("98.32"), "fraction").toFixed()).toBe("0.9832");
});

describe("a rate in its cell", () => {
  const form = (layout: "self-2022" | "self-2024"): FormSketch => ({
    layout,
    fields: { 总分: "99.75", 评分等级: "优" },
    funds: [
      { 资金: "年度资金总额", 全年预算数: "8", 全年执行数: "7.8", 分值: "10", 执行率: "", 得分: "9.75" },
      { 资金: "其中：当年财政拨款", 全年预算数: "4", 全年执行数: "3.9", 执行率: "" },
    ],
  });
  const rate = (layout: "self-2022" | "self-2024", cells: Parameters<typeof altered>[1]) => {
    const [edit] = planOf(altered(sketchWorkbook(form(layout)), cells)).plan.edits;
    return [edit?.cell, edit?.after.value, edit?.numberFormat];
  };
  test.each([
    ["执行率 is a fraction", "self-2022", {}, ["G6", 0.975, "0.00%"]],
    ["执行率(%) is points", "self-2024", {}, ["G6", 97.5, "0.00"]],
    ["its own percent format wins", "self-2024", { G6: { numberFormat: "0.00%" } }, ["G6", 0.975, null]],
    [
      "points in the row below win over the header",
      "self-2022",
      { G7: { value: 97.5, text: "97.5" } },
      ["G6", 97.5, null],
    ],
    [
      "a fraction in the row below wins over the header",
      "self-2024",
      { G7: { value: 0.975, text: "97.5%", numberFormat: "0.0%" } },
      ["G6", 0.975, "0.0%"],
    ],
  ] as const)("%s", (_, layout, cells, expected) => {
    expect(rate(layout, cells)).toEqual(expected);
  });
});
