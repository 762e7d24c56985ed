import { runRule, verdict, type FormSketch } from "./support";

/** A form whose scores add up to `total`, the fund score of 9.75 included, with the printed grade. */
const form = (total: string, 评分等级: string, printed = total): FormSketch => ({
  layout: "self-2024",
  fields: { 评分等级, 总分: printed },
  indicators: [
    {
      三级指标: "义诊场次",
      指标值: "≥10场",
      实际完成值: "10场",
      分值: "90",
      得分: (Number(total) - 9.75).toFixed(2),
    },
  ],
});

test.each<[string, FormSketch, readonly string[]]>([
  ["90 is 优", form("90.00", "优"), ["passed"]],
  ["89.99 is 良", form("89.99", "良"), ["passed"]],
  ["80 is 良", form("80.00", "良"), ["passed"]],
  ["79.99 is 中", form("79.99", "中"), ["passed"]],
  ["60 is 中", form("60.00", "中"), ["passed"]],
  ["59.99 is 差", form("59.99", "差"), ["passed"]],
  ["in two characters", form("92.00", "优秀"), ["passed"]],
  ["too good", form("88.96", "优"), ["error differs"]],
  ["too bad", form("95.00", "良好"), ["error differs"]],
  ["held against the sum where the total is wrong", form("88.00", "良", "92.00"), ["passed"]],
  ["blank: S17 fills it", form("95.00", ""), ["not-enough-data"]],
  ["a word that is no grade", form("95.00", "合格"), ["not-enough-data"]],
  ["a layout without grades", { layout: "self-2022" }, ["not-applicable"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S13", sketch)).toEqual(expected);
});

test("the right grade is a safe fix", () => {
  const { findings } = runRule("S13", form("88.96", "优"));
  expect(findings[0]?.data).toEqual({ total: "88.96", grade: "优", due: "良" });
  expect(findings[0]?.fix).toMatchObject({
    kind: "safe",
    options: [{ edits: [{ after: { value: "良" } }] }],
  });
});
