/** What Excel makes of typed values, and what is recovered from it. */
import { recoverValue, type ValueSource } from "../../../src/core/values/recover";

const cell = (fields: Partial<ValueSource>): ValueSource => ({
  value: null,
  error: false,
  formula: null,
  text: "",
  numberFormat: "General",
  ...fields,
});
const MONTH_DAY = 'm"月"d"日"';

type Row = readonly [title: string, source: Partial<ValueSource>, text: string, damage: string | null];

test.each<Row>([
  ["plain text", { value: " ≥90% ", text: " ≥90% " }, "≥90%", null],
  ["nothing", {}, "", null],
  ["a number", { value: 12, text: "12" }, "12", null],
  ["a unit in the format", { value: 45, text: "45人", numberFormat: '0"人"' }, "45人", null],
  ["=100%", { value: 1, text: "100%", formula: "=100%", numberFormat: "0%" }, "=100%", "formula certain"],
  ["=100", { value: 100, text: "100", formula: "=100" }, "=100", "formula certain"],
  ["=-5", { value: -5, text: "-5", formula: "=-5" }, "=-5", "formula certain"],
  ["=45人", { value: "#NAME?", error: true, text: "#NAME?", formula: "=45人" }, "=45人", "formula certain"],
  [
    "=4季度前",
    { value: "#NAME?", error: true, text: "#NAME?", formula: "=4季度前" },
    "=4季度前",
    "formula certain",
  ],
  ["=2-4", { value: -2, text: "-2", formula: "=2-4" }, "=2-4", "formula doubtful"],
  ["a sum", { value: 100, text: "100", formula: "=SUM(A1:A9)" }, "100", null],
  ["a reference", { value: 0.98, text: "98%", formula: "=B5/B6", numberFormat: "0%" }, "98%", null],
  ["a text formula", { value: "≥90%", text: "≥90%", formula: '="≥"&B5' }, "≥90%", null],
  ["a broken sum", { value: "#REF!", error: true, text: "#REF!", formula: "=SUM(#REF!)" }, "#REF!", "lost"],
  [
    "an unknown function",
    { value: "#NAME?", error: true, text: "#NAME?", formula: "=求和(A1)" },
    "#NAME?",
    "lost",
  ],
  ["an error value", { value: "#N/A", error: true, text: "#N/A" }, "#N/A", "lost"],
  ["1 as 100%", { value: 1, text: "100%", numberFormat: "0%" }, "100%", "percent certain"],
  [
    "98.5% in a narrow column",
    { value: 0.985, text: "###", numberFormat: "0.0%" },
    "98.5%",
    "percent certain",
  ],
  ["2-4 as a date", { value: 44596, text: "2月4日", numberFormat: MONTH_DAY }, "2-4", "date doubtful"],
  ["12-5 is no range", { value: 44900, text: "12月5日", numberFormat: MONTH_DAY }, "12月5日", null],
  ["3-50 as March 1950", { value: 18323, text: "Mar-50", numberFormat: "mmm-yy" }, "3-50", "date doubtful"],
  ["a month", { value: 44896, text: "2022年12月", numberFormat: 'yyyy"年"m"月"' }, "2022年12月", null],
  ["a day", { value: 44926, text: "2022/12/31", numberFormat: "yyyy/m/d" }, "2022/12/31", null],
  ["a day in a narrow column", { value: 44926, text: "#####", numberFormat: "yyyy/m/d" }, "2022-12-31", null],
  ["1:2 as a time", { value: 62 / 1440, text: "1:02", numberFormat: "h:mm" }, "1:2", "date doubtful"],
  ["a long number", { value: 123456789012, text: "1.23457E+11" }, "123456789012", null],
  ["a number beyond 15 digits", { value: 1.23456789012346e17, text: "1.23457E+17" }, "1.23457E+17", "lost"],
  ["a logical value", { value: true, text: "TRUE" }, "TRUE", null],
])("%s", (_title, source, text, damage) => {
  const read = recoverValue(cell(source), false);
  expect(read.text).toBe(text);
  const said = read.damage;
  expect(
    said === null
      ? null
      : "certain" in said
        ? `${said.kind} ${said.certain ? "certain" : "doubtful"}`
        : said.kind,
  ).toBe(damage);
});

test("dates of old Mac workbooks count from 1904", () => {
  const source = cell({ value: 44596 - 1462, text: "2月4日", numberFormat: MONTH_DAY });
  expect(recoverValue(source, true)).toEqual({
    text: "2-4",
    damage: { kind: "date", typed: "2-4", certain: false },
  });
});
