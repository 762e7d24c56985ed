import { verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a rate with a count", form(["改造完成率", "18个模块"]), ["warning share-with-count"]],
  ["a rate with a word", form(["出诊及时率", "及时"]), ["warning share-with-word"]],
  ["a rate with a deadline", form(["出诊及时率", "12月底前"]), ["warning share-with-word"]],
  ["a count with a percentage", form(["事故发生数", "0%"]), ["warning count-with-share"]],
  ["a number of people in occasions", form(["培训人数", "12场"]), ["warning other-count"]],
  ["a number of occasions in people", form(["培训次数", "300人"]), ["warning other-count"]],
  [
    "fitting",
    form(
      ["改造完成率", "100%"],
      ["培训人数", "300人"],
      ["巡诊次数", "≥50次"],
      ["入户天数", "≥30天"],
      ["户厕改造户数", "≥300户"],
    ),
    ["passed"],
  ],
  ["not every 率 is a share", form(["巡诊频率", "2次/月"], ["整体工作效率", "提高"]), ["passed"]],
  ["not every 数 is a count", form(["居民健康指数", "≥80%"]), ["passed"]],
  ["rates per something", form(["抽检批次", "≥4批次/千人"], ["孕产妇死亡率", "≤9/10万"]), ["passed"]],
  ["a scored satisfaction", form(["村民满意度", "≥85分"]), ["passed"]],
  ["no unit is V03's, none at all V01's", form(["改造完成率", "100"], ["出诊及时率", ""]), ["passed"]],
  [
    "ends that are no unit",
    form(["药店用户数", "200个"], ["停车场数", "3个"], ["党支部数", "12个"]),
    ["passed"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("V04", sketch)).toEqual(expected);
});
