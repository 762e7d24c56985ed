import { verdict, type FormSketch } from "./support";

const funds = (total: string, fiscal: string, carriedOver: string, other: string): FormSketch => ({
  layout: "target-2022",
  funds: [
    { 资金: "年度资金申请总额", 金额: total },
    { 资金: "其中：当年财政拨款", 金额: fiscal },
    { 资金: "上年结转资金", 金额: carriedOver },
    { 资金: "年度其他资金", 金额: other },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["adds up", funds("100", "60", "30", "10"), ["passed"]],
  ["blank parts count as none", funds("100", "100", "", ""), ["passed"]],
  ["all carried over", funds("100", "", "100", ""), ["passed"]],
  ["less", funds("100", "60", "30", ""), ["error differs"]],
  ["more", funds("100", "100", "30", ""), ["error differs"]],
  ["parts of 0 are given, and differ", funds("100", "0", "0", "0"), ["error differs"]],
  ["no part", funds("100", "", "", ""), ["warning parts-blank"]],
  ["fiscal part open", funds("100", "", "30", ""), ["warning fiscal-blank"]],
  ["nothing asked for", funds("0", "", "", ""), ["passed"]],
  ["no total", funds("", "100", "", ""), ["not-enough-data"]],
  ["a self-evaluation", { layout: "self-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("F05", sketch)).toEqual(expected);
});

test("a row that no rule knows may hold the rest, and is not taken for it otherwise", () => {
  const withRow = (amount: string): FormSketch => {
    const { funds: rows = [], ...sketch } = funds("100", "60", "", "");
    return { ...sketch, funds: [...rows, { 资金: "事业收入", 金额: amount }] };
  };
  expect(verdict("F05", withRow("40"))).toEqual(["passed"]);
  expect(verdict("F05", withRow("30"))).toEqual(["error differs"]);
});
