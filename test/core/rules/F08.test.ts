import { runRule, verdict, type FormSketch } from "./support";

const funds = (
  total: readonly [string, string],
  fiscal: readonly [string, string] = ["", ""],
): FormSketch => ({
  layout: "self-2022",
  funds: [
    { 资金: "年度资金总额", 全年预算数: total[0], 全年执行数: total[1] },
    { 资金: "其中：当年财政拨款", 全年预算数: fiscal[0], 全年执行数: fiscal[1] },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["less", funds(["100", "90"], ["100", "90"]), ["passed"]],
  ["all of it", funds(["100", "100"], ["100", "100"]), ["passed"]],
  ["more", funds(["100", "100.01"], ["100", "90"]), ["error total"]],
  ["the parts are not told again", funds(["100", "120"], ["100", "120"]), ["error total"]],
  ["a part only", funds(["100", "90"], ["80", "90"]), ["warning part"]],
  ["without a budget", funds(["0", "90"]), ["error total"]],
  ["no executed amount", funds(["100", ""]), ["not-enough-data"]],
  ["no budget said", funds(["", "90"]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F08", sketch)).toEqual(expected);
});

test("says by how much", () => {
  const [finding] = runRule("F08", funds(["100,000.00", "104,000.50"])).findings;
  expect(finding).toMatchObject({
    data: { executed: "104,000.50", annualBudget: "100,000.00", excess: "4,000.50" },
    cells: ["E6", "D6"],
  });
});
