import { runRule, verdict, type FormSketch, type FundSketch } from "./support";

type Amounts = readonly [initialBudget: string, annualBudget: string, executed: string];

const row = (资金: string, [年初预算数, 全年预算数, 全年执行数]: Amounts): FundSketch => ({
  资金,
  年初预算数,
  全年预算数,
  全年执行数,
});
const self = (
  layout: "self-2022" | "self-2024",
  total: Amounts,
  ...parts: readonly (readonly [string, Amounts])[]
): FormSketch => ({
  layout,
  funds: [row("年度资金总额", total), ...parts.map(([label, amounts]) => row(label, amounts))],
});
const FISCAL = "其中：当年财政拨款";

test.each<[string, FormSketch, readonly string[]]>([
  [
    "adds up",
    self("self-2022", ["100", "90", "80"], [FISCAL, ["100", "70", "60"]], ["其他资金", ["0", "20", "20"]]),
    ["passed"],
  ],
  [
    "further rows count",
    self("self-2022", ["100", "90", "80"], [FISCAL, ["60", "50", "40"]], ["单位资金", ["40", "40", "40"]]),
    ["passed"],
  ],
  [
    "a part of a part does not",
    self(
      "self-2022",
      ["100", "90", "80"],
      [FISCAL, ["100", "90", "80"]],
      ["其中：一般公共预算", ["60", "50", "40"]],
    ),
    ["passed"],
  ],
  [
    "two columns differ",
    self("self-2022", ["100", "90", "80"], [FISCAL, ["100", "70", "60"]], ["其他资金", ["0", "10", "10"]]),
    ["error differs", "error differs"],
  ],
  [
    "more than the total",
    self("self-2022", ["100", "90", "80"], [FISCAL, ["100", "95", "80"]]),
    ["error differs"],
  ],
  ["no parts at all", self("self-2022", ["100", "90", "80"]), ["warning parts-blank"]],
  [
    "some columns without parts",
    self("self-2022", ["100", "90", "80"], [FISCAL, ["0", "90", "80"]]),
    ["warning parts-blank"],
  ],
  // 33.335 + 66.665 = 100.00 prints as 33.34 + 66.67 = 100.01.
  [
    "rounding to 万元",
    self(
      "self-2024",
      ["100.00", "100.00", "100.00"],
      [FISCAL, ["33.34", "33.33", "33.33"]],
      ["其他资金", ["66.67", "66.67", "66.67"]],
    ),
    ["warning hidden-digits"],
  ],
  [
    "a single part hides nothing",
    self("self-2024", ["10.00", "10.00", "10.00"], [FISCAL, ["10.01", "10.00", "10.00"]]),
    ["error differs"],
  ],
  ["no total", self("self-2022", ["", "", ""], [FISCAL, ["100", "90", "80"]]), ["not-enough-data"]],
  ["a total of 0", self("self-2022", ["0", "0", "0"], [FISCAL, ["0", "0", "0"]]), ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F03", sketch)).toEqual(expected);
});

test("names the column and the difference", () => {
  const sketch = self("self-2022", ["100", "90", "80"], [FISCAL, ["100", "70", "80"]]);
  const [finding] = runRule("F03", sketch).findings;
  expect(finding?.data).toEqual({ column: "annualBudget", total: "90", sum: "70", difference: "20" });
  expect(finding?.cells.slice(0, 2)).toEqual(["D6", "D7"]);
});
