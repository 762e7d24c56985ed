import { runRule, verdict, type FormSketch } from "./support";

const scored = (
  rate: string,
  score: string,
  more: { readonly 分值?: string; readonly amounts?: readonly [string, string] } = {},
): FormSketch => ({
  layout: "self-2022",
  funds: [
    {
      资金: "年度资金总额",
      全年预算数: more.amounts?.[0] ?? "123475",
      全年执行数: more.amounts?.[1] ?? "119829",
      分值: more.分值 ?? "10",
      执行率: rate,
      得分: score,
    },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  // Test vectors of published forms; 97.05 × 10 ÷ 100 is 9.71 and not the 9.70 of binary fractions.
  ["half-up", scored("97.05%", "9.71"), ["passed"]],
  ["trailing zero dropped", scored("99.03%", "9.9", { amounts: ["195000", "193100"] }), ["passed"]],
  ["another weight", scored("97.05%", "19.41", { 分值: "20" }), ["passed"]],
  ["above 100 % the weight is the limit", scored("120%", "10", { amounts: ["100", "120"] }), ["passed"]],
  ["nothing executed", scored("0%", "0", { amounts: ["100", "0"] }), ["passed"]],
  ["a wrong figure", scored("97.05%", "9.17"), ["error differs"]],
  ["full marks in spite of the rate", scored("97.05%", "10"), ["error differs"]],
  ["above the weight", scored("97.05%", "97.05"), ["error above-weight"]],
  ["of the quotient before rounding", scored("97.05%", "9.7"), ["warning unrounded-rate"]],
  ["one decimal", scored("98.34%", "9.8", { amounts: ["10000", "9834"] }), ["warning one-decimal"]],
  ["follows the printed rate, right or wrong", scored("80%", "8"), ["passed"]],
  ["no score yet", scored("97.05%", ""), ["not-enough-data"]],
  ["no rate", scored("", "9.71"), ["not-enough-data"]],
  ["no weight", scored("97.05%", "9.71", { 分值: "" }), ["not-enough-data"]],
  ["a declaration", { layout: "target-2024" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F02", sketch)).toEqual(expected);
});

test("offers the computed score for the score's cell", () => {
  const [finding] = runRule("F02", scored("97.05%", "9.17")).findings;
  expect(finding?.cells[0]).toBe("H6");
  expect(finding?.data).toMatchObject({ printed: "9.17", rate: "97.05%", weight: "10", computed: "9.71" });
  expect(finding?.fix?.options[0]?.edits).toEqual([
    {
      cell: "H6",
      before: { value: 9.17, formula: null },
      after: { value: 9.71, formula: null },
      numberFormat: null,
    },
  ]);
});
