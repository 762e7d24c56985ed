import { runRule, verdict, type FormSketch, type Typed } from "./support";

const row = (initial: Typed, annual: Typed, executed: Typed): FormSketch => ({
  layout: "self-2022",
  funds: [{ 资金: "年度资金总额", 年初预算数: initial, 全年预算数: annual, 全年执行数: executed }],
});
const general = (value: number): Typed => ({ value, text: String(value) });

test.each<[string, FormSketch, readonly string[]]>([
  ["two decimals", row("71200.00", "71200.00", "70000.00"), ["passed"]],
  ["thousands separators", row("71,200", "71,200", "70,000"), ["passed"]],
  ["0 is written as it likes", row("0", "71200.00", "70000.00"), ["passed"]],
  ["below a thousand no separator is due", row("1,200.00", "900.00", "800.00"), ["passed"]],
  ["General shows the decimals there are", row(general(10), general(9.9), general(9.85)), ["passed"]],
  ["separators in one of them", row("71200.00", "71200.00", "70,000.00"), ["info mixed"]],
  ["other decimals", row("71200.00", "71200", "70000"), ["info mixed"]],
  ["General beside two decimals", row("71200.00", general(71200), "70000.00"), ["info mixed"]],
  ["one amount only", row("71200.00", "", ""), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F13", sketch)).toEqual(expected);
});

test("the fix changes formats and no amount; a text becomes the number it shows", () => {
  const [finding] = runRule(
    "F13",
    row("71200.00", { value: "71,200.00", text: "71,200.00" }, "70,000.5"),
  ).findings;
  expect(finding?.fix?.kind).toBe("safe");
  expect(finding?.fix?.options[0]?.edits).toEqual([
    {
      cell: "D6",
      before: { value: "71,200.00", formula: null },
      after: { value: 71200, formula: null },
      numberFormat: "0.00",
    },
    {
      cell: "E6",
      before: { value: 70000.5, formula: null },
      after: { value: 70000.5, formula: null },
      numberFormat: "0.00",
    },
  ]);
});
