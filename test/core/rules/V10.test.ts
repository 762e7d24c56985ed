import { verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a word of the name", form(["成本控制有效性", "有效"]), ["warning repeats"]],
  ["its verb", form(["提升健康意识", "提升"]), ["warning repeats"]],
  ["one character", form(["会议质量高标准高要求", "高"]), ["warning repeats"]],
  ["the name with a word left out", form(["履行评审程序完备", "履行程序完备"]), ["warning repeats"]],
  ["a word of praise behind it", form(["管理机制健全性", "健全有效"]), ["warning repeats"]],
  ["more than praise", form(["管理机制健全性", "出台制度"]), ["passed"]],
  [
    "under cost C02 speaks",
    {
      layout: "target-2022",
      indicators: [
        { 一级指标: "产出指标", 二级指标: "成本指标", 三级指标: "成本控制有效性", 指标值: "有效" },
      ],
    },
    ["passed"],
  ],
  ["another word", form(["法律顾问水平", "专业"], ["健康意识", "明显增强"]), ["passed"]],
  ["under a rate V04 speaks", form(["出诊及时率", "及时"]), ["passed"]],
  ["a number", form(["巡诊次数", "≥50次"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V10", sketch)).toEqual(expected);
});
