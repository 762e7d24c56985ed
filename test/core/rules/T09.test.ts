import { runRule, verdict, type FormSketch, type Typed } from "./support";

const dates = (start: Typed, end: Typed): FormSketch => ({
  layout: "target-2022",
  fields: { 年度: "2023", 计划开始日期: start, 计划完成日期: end },
});
const serial = (value: number, text: string): Typed => ({ value, text, numberFormat: "yyyy-mm-dd" });

test.each<[string, FormSketch, readonly string[]]>([
  ["the year", dates("2023-01-01", "2023-12-31"), ["passed"]],
  ["other ways to write it", dates("2023/1/1", "2023年12月"), ["passed"]],
  ["real dates", dates(serial(44927, "2023-01-01"), serial(45291, "2023-12-31")), ["passed"]],
  ["several years", dates("2022-07-01", "2024-06-30"), ["passed"]],
  ["one day", dates("2023-05-01", "2023-05-01"), ["passed"]],
  ["the same month", dates("2023-05-20", "2023年5月"), ["passed"]],
  ["reversed", dates("2023-12-31", "2023-01-01"), ["error reversed"]],
  ["before the form's year", dates("2022-01-01", "2022-12-31"), ["error outside-year"]],
  ["after the form's year", dates("2024-01-01", "2024-12-31"), ["error outside-year"]],
  ["a day that does not exist", dates("2023-02-30", "2023-12-31"), ["error no-date"]],
  ["words", dates("年初", "年底"), ["error no-date", "error no-date"]],
  ["blank: T08 speaks", dates("", ""), ["not-enough-data"]],
  ["a layout without dates", { layout: "self-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("T09", sketch)).toEqual(expected);
});

test("offers to exchange two dates, each with its way of writing", () => {
  const [finding] = runRule("T09", dates(serial(45291, "2023-12-31"), "2023-01-01")).findings;
  expect(finding?.fix?.options[0]?.edits).toEqual([
    {
      cell: "B5",
      before: { value: 45291, formula: null },
      after: { value: "2023-01-01", formula: null },
      numberFormat: "General",
    },
    {
      cell: "E5",
      before: { value: "2023-01-01", formula: null },
      after: { value: 45291, formula: null },
      numberFormat: "yyyy-mm-dd",
    },
  ]);
});
