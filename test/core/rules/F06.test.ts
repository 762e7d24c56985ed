import { runRule, verdict, type FormSketch } from "./support";

const funds = (total: string, fiscal: string, other = ""): FormSketch => ({
  layout: "target-2024",
  funds: [
    { 资金: "项目资金总额", 金额: total },
    { 资金: "其中：财政资金", 金额: fiscal },
    { 资金: "项目其他资金", 金额: other },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["filled in", funds("150,000.00", "150,000.00"), ["passed"]],
  ["none is said to be none", funds("150,000.00", "0", "150,000.00"), ["passed"]],
  ["other funds cover it", funds("150,000.00", "", "150,000.00"), ["passed"]],
  ["nothing asked for", funds("0", ""), ["passed"]],
  ["blank", funds("150,000.00", ""), ["warning blank"]],
  ["a dash", funds("150,000.00", "—"), ["warning blank"]],
  ["other funds cover a part only", funds("150,000.00", "", "50,000.00"), ["warning blank"]],
  ["no total", funds("", ""), ["not-enough-data"]],
  ["a self-evaluation", { layout: "self-2024" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F06", sketch)).toEqual(expected);
});

test("points at the blank cell", () => {
  expect(runRule("F06", funds("150,000.00", "")).findings[0]?.cells).toEqual(["C7", "C6"]);
});
