import { cn2020 } from "../../../src/core/scoring/profiles/cn-2020";
import { runRule, verdict, type FormSketch, type FundSketch } from "./support";

const total = (
  annualBudget: string,
  executed: string,
  rate: string,
  more: Partial<FundSketch> = {},
): readonly FundSketch[] => [
  {
    资金: "年度资金总额",
    年初预算数: annualBudget,
    全年预算数: annualBudget,
    全年执行数: executed,
    分值: "10",
    执行率: rate,
    得分: "9",
    ...more,
  },
];
const yuan = (...row: Parameters<typeof total>): FormSketch => ({
  layout: "self-2022",
  funds: total(...row),
});
const tenThousand = (...row: Parameters<typeof total>): FormSketch => ({
  layout: "self-2024",
  funds: total(...row),
});

test.each<[string, FormSketch, readonly string[]]>([
  // An exact quotient is the same under every rounding.
  ["exact", yuan("200", "112", "56.00%"), ["passed"]],
  ["trailing zeros dropped", yuan("80000", "78000", "97.5%"), ["passed"]],
  // 99.63235… and 12.2397…: the rounding that the form proves is its own.
  ["rounded up", yuan("272000", "271000", "99.64%"), ["passed"]],
  ["truncated", tenThousand("184.40", "22.57", "12.23"), ["passed"]],
  ["over 100", yuan("100", "120", "120%"), ["passed"]],
  ["nothing executed", yuan("100", "0", "0"), ["passed"]],
  ["a wrong figure", yuan("71200", "70000", "89.32%"), ["error differs"]],
  [
    "taken of the initial budget",
    yuan("71200", "70000", "87.5%", { 年初预算数: "80000" }),
    ["error differs"],
  ],
  ["half a 万元 cent explains it", tenThousand("0.30", "0.20", "66.00"), ["warning hidden-digits"]],
  ["half a 万元 cent does not explain it", tenThousand("300.00", "200.00", "66.00"), ["error differs"]],
  ["one decimal only", yuan("71200", "70000", "98.3%"), ["info fewer-decimals"]],
  ["a word", yuan("71200", "70000", "已完成"), ["error unreadable"]],
  ["no rate yet", yuan("71200", "70000", ""), ["not-enough-data"]],
  ["nothing executed is said", yuan("71200", "", "98.32%"), ["not-enough-data"]],
  ["no budget: F09's case", yuan("0", "0", "0"), ["not-applicable"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F01", sketch)).toEqual(expected);
});

test("the finding carries the numbers, the rate's cell, and a choice that keeps the cell's way of writing", () => {
  const { findings } = runRule("F01", yuan("200000", "112000", "65.00%"));
  expect(findings).toEqual([
    expect.objectContaining({
      severity: "error",
      data: { executed: "112000", annualBudget: "200000", printed: "65.00%", computed: "56.00" },
      cells: ["G6", "E6", "D6"],
      fix: {
        kind: "choice",
        options: [
          {
            label: "write-rate",
            data: { rate: "56.00" },
            edits: [
              {
                cell: "G6",
                before: { value: 0.65, formula: null },
                after: { value: 0.56, formula: null },
                numberFormat: null,
              },
            ],
          },
        ],
      },
    }),
  ]);
});

describe("a rate of another rounding than the given profile's", () => {
  const given = (sketch: FormSketch): readonly string[] =>
    runRule("F01", sketch, {}, cn2020).findings.map(
      ({ severity, message, data }) => `${severity} ${message} ${data["modes"] ?? ""}`,
    );

  test("names the rounding that gives it", () => {
    expect(given(yuan("272000", "271000", "99.64%"))).toEqual(["error other-rounding up"]);
    expect(given(yuan("7000", "2000", "28.58%"))).toEqual(["error other-rounding up"]);
    expect(given(yuan("7000", "3000", "42.85%"))).toEqual(["error other-rounding truncate"]);
  });

  test("is no error where digits hidden by 万元 could give it", () => {
    expect(given(tenThousand("70.00", "30.00", "42.85"))).toEqual([
      "warning other-rounding-or-hidden truncate",
    ]);
    expect(given(tenThousand("7000000.00", "3000000.00", "42.85"))).toEqual([
      "error other-rounding truncate",
    ]);
  });
});
