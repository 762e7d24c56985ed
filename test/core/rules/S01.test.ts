import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name, target, actual, weight, score, deviation. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "self-2022",
  indicators: rows.map(
    ([三级指标 = "", 指标值 = "", 实际完成值 = "", 分值 = "", 得分 = "", 偏差原因 = ""]) => ({
      三级指标,
      指标值,
      实际完成值,
      分值,
      得分,
      偏差原因,
    }),
  ),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["below a floor", form(["上门巡诊次数", "≥50次", "40次", "10", "10"]), ["error proportional"]],
  [
    "another unit of the same thing",
    form(["带动增收", "≥1.2万元", "9000元", "10", "10"]),
    ["error proportional"],
  ],
  ["short of a written =", form(["家庭医生在岗数", "=5人", "4人", "10", "10"]), ["error proportional"]],
  ["short of 100%", form(["药品合格率", "100%", "98%", "10", "10"]), ["error proportional"]],
  ["the words say no", form(["卫生室改造数", "≥3个", "未完成", "10", "10"]), ["error judgement"]],
  [
    "later than the deadline",
    form(["卫生室竣工时间", "2023年6月底前", "2023年9月", "10", "10"]),
    ["error judgement"],
  ],
  ["a rate that turned negative", form(["发病下降率", "≥5%", "-3%", "10", "10"]), ["error proportional"]],
  ["per month is another thing than in all", form(["巡诊次数", "≥24次", "2次/月", "10", "10"]), ["passed"]],
  [
    "a head count without a comparator",
    form(["在职人员数", "50人", "48人", "10", "10"]),
    ["warning unmarked"],
  ],
  [
    "a comparator that contradicts its name: V07's",
    form(["安全事故发生数", "≥2起", "0起", "10", "10"]),
    ["passed"],
  ],
  ["the deduction is made", form(["上门巡诊次数", "≥50次", "40次", "10", "8"]), ["passed"]],
  ["met", form(["上门巡诊次数", "≥50次", "50次", "10", "10"]), ["passed"]],
  ["over the target", form(["上门巡诊次数", "50次", "80次", "10", "10"]), ["passed"]],
  ["within 10 % of about", form(["上门巡诊次数", "约50次", "46次", "10", "10"]), ["passed"]],
  ["units that cannot be compared say nothing", form(["诉求办结率", "≥95%", "80件", "10", "10"]), ["passed"]],
  ["a bare 1 may be 100%", form(["诉求办结率", "100%", "1", "10", "10"]), ["passed"]],
  ["partly is S10's", form(["卫生室改造数", "≥3个", "部分完成", "10", "10"]), ["passed"]],
  ["a limit is S03's", form(["平均候诊时间", "≤30分钟", "40分钟", "10", "10"]), ["passed"]],
  ["above the weight is S11's", form(["上门巡诊次数", "≥50次", "40次", "10", "12"]), ["passed"]],
  ["a blank actual", form(["上门巡诊次数", "≥50次", "", "10", "10"]), ["passed"]],
  ["no score yet", form(["上门巡诊次数", "≥50次", "40次", "10", ""]), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S01", sketch)).toEqual(expected);
});

test("the finding carries the numbers and the proportional score as a choice", () => {
  const { findings } = runRule("S01", form(["上门巡诊次数", "≥50次", "40次", "10", "10"]));
  expect(findings).toEqual([
    expect.objectContaining({
      data: { name: "上门巡诊次数", target: "≥50次", actual: "40次", score: "10", due: "8.00" },
      cells: ["H13", "F13", "E13"],
      fix: {
        kind: "choice",
        options: [
          {
            label: "set-score",
            data: { score: "8.00" },
            edits: [
              {
                cell: "H13",
                before: { value: 10, formula: null },
                after: { value: 8, formula: null },
                numberFormat: null,
              },
            ],
          },
        ],
      },
    }),
  ]);
});
