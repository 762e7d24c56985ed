import { verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["a number and a deadline", form(["采购完成率", "100% (10月前)"]), ["warning with-note"]],
  ["a number and hours", form(["咨询回复率", "100%(72小时内)"]), ["warning with-note"]],
  ["a number and a frequency", form(["党日完成率", "100% (每月1次)"]), ["warning with-note"]],
  ["a note that explains", form(["覆盖率", "100% (全区各村全覆盖)"]), ["passed"]],
  ["two effects", form(["运行情况", "降低运行成本 提高服务效率"]), ["warning two-in-words"]],
  ["quality and time", form(["会议保障", "准确、及时"]), ["warning two-in-words"]],
  ["one effect in two words", form(["会议保障", "规范、有序"]), ["passed"]],
  ["another threshold in the name", form(["等级评审高于70分", "=100%"]), ["warning name-threshold"]],
  ["the same threshold", form(["巡诊不少于50次", "≥50次"], ["占比不低于 20%", "≥20.00(%)"]), ["passed"]],
  ["plain", form(["巡诊次数", "≥50次"], ["竣工时间", "2023年6月底前"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V09", sketch)).toEqual(expected);
});
