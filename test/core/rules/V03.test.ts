import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a rate", form(["村民满意度", "≥90"]), ["warning target"]],
  ["a count", form(["上门巡诊次数", "≥50"]), ["warning target"]],
  ["a range", form(["问题答复时间", "2-4"]), ["warning target"]],
  [
    "with a unit",
    form(["村民满意度", "≥90%"], ["上门巡诊次数", "≥50次"], ["培训规模", "40人/场"]),
    ["passed"],
  ],
  ["in the name", form(["培训规模（人）", "≥300"], ["村民满意度", "≥90%"]), ["passed"]],
  ["zero", form(["安全事故发生数", "=0"], ["村民满意度", "≥90%"]), ["passed"]],
  ["a score", form(["第三方考核得分", "≥85"], ["村民满意度", "≥90%"]), ["passed"]],
  ["an index", form(["居民健康指数", "≥1.2"], ["村民满意度", "≥90%"]), ["passed"]],
  ["words only", form(["长效机制", "健全"]), ["not-enough-data"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V03", sketch)).toEqual(expected);
});

const self = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "self-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = "", 实际完成值 = ""]) => ({ 三级指标, 指标值, 实际完成值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["the actual has none", self(["公厕改造数", "18个", "19"]), ["warning actual"]],
  ["both have none: said once", self(["公厕改造数", "≥18", "19"]), ["warning target"]],
  ["words against a bare number", self(["长效机制", "健全", "100"]), ["passed"]],
  [
    "bare actuals throughout are a habit",
    self(["公厕改造数", "18个", "19"], ["村民满意度", "≥90%", "92"], ["义诊场次", "≥10场", "12"]),
    ["passed"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("V03", sketch)).toEqual(expected);
});

test("units are offered: the other side's, or what the name measures", () => {
  const offered = (sketch: FormSketch) =>
    runRule("V03", sketch).findings[0]?.fix?.options.map(({ data }) => data["text"]);
  expect(offered(self(["公厕改造完成率", "18个", "19"]))).toEqual(["19个"]);
  expect(offered(form(["村民满意度", ">=90"]))).toEqual(["≥90%"]);
  expect(offered(form(["培训人数", "300 (含线上)"]))).toEqual(["300人 (含线上)"]);
});
