import { verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["about", form(["义诊场次", "约30场"]), ["warning approximate"]],
  ["more or less", form(["义诊场次", "30场左右"]), ["warning approximate"]],
  ["a range of percent", form(["村民满意度", "80%—90%"]), ["warning range"]],
  ["a range of counts", form(["巡诊批次", "1-2批"]), ["warning range"]],
  ["some", form(["宣传活动", "开展若干次"]), ["warning vague-word"]],
  ["a range of time is a limit", form(["响应时间", "2-4小时"], ["办结时限", "3~5个工作日"]), ["passed"]],
  ["definite", form(["义诊场次", "≥30场"], ["长效机制", "健全"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V06", sketch)).toEqual(expected);
});
