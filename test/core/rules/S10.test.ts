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
  ["partly, full marks", form(["长效机制", "健全", "部分达成", "10", "10"]), ["warning above"]],
  ["partly, too few", form(["长效机制", "健全", "部分达成指标", "10", "5"]), ["warning below"]],
  ["partly against a number", form(["卫生室改造数", "≥3个", "部分完成", "10", "9"]), ["warning above"]],
  ["achieved, below its tier", form(["长效机制", "健全", "达成指标", "10", "7"]), ["warning below"]],
  ["late, but no full marks", form(["竣工时间", "2023年6月底前", "2023年9月", "10", "9"]), ["warning above"]],
  [
    "on the bounds",
    form(["长效机制", "健全", "部分达成", "10", "6"], ["运行机制", "顺畅", "部分达成", "10", "8"]),
    ["passed"],
  ],
  ["achieved, within its tier", form(["长效机制", "健全", "达成指标", "10", "8"]), ["passed"]],
  ["late, within its tiers", form(["竣工时间", "2023年6月底前", "2023年9月", "10", "7"]), ["passed"]],
  ["late with full marks is S01's", form(["竣工时间", "2023年6月底前", "2023年9月", "10", "10"]), ["passed"]],
  ["nobody can tell", form(["长效机制", "健全", "有序推进", "10", "2"]), ["passed"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("S10", sketch)).toEqual(expected);
});

test("both ends of the tier are offered", () => {
  const { findings } = runRule("S10", form(["长效机制", "健全", "部分达成", "5", "5"]));
  expect(findings[0]?.data).toMatchObject({ tier: "partly", low: "3.00", high: "4.00" });
  expect(findings[0]?.fix?.options.map(({ data }) => data)).toEqual([{ score: "3.00" }, { score: "4.00" }]);
});
