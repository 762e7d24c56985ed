/** A fix shows what it writes: a score of 9.38 under the format `0` would print 9. */
import { runRule, type FormSketch } from "./support";

const score = (numberFormat: string): FormSketch => ({
  layout: "self-2022",
  indicators: [
    {
      三级指标: "购置课桌凳",
      指标值: "≥3200套",
      实际完成值: "3000套",
      得分: { value: 10, text: "10", numberFormat },
    },
  ],
});

const rate = (numberFormat: string): FormSketch => ({
  layout: "self-2022",
  funds: [
    {
      资金: "年度资金总额",
      年初预算数: "43000",
      全年预算数: "43000",
      全年执行数: "40290",
      分值: "10",
      执行率: { value: 1, text: "100%", numberFormat },
      得分: "10",
    },
  ],
});

test.each([
  ["S01", score("0"), "0.00", 9.38],
  ["S01", score("0.0"), "0.00", 9.38],
  ["S01", score("0.00"), null, 9.38],
  ["S01", score("General"), null, 9.38],
  ["S01", score('0"分"'), null, 9.38],
  ["F01", rate("0%"), "0.0%", 0.937],
  ["F01", rate("0.00%"), null, 0.937],
] as const)("%s: case %#", (rule, sketch, numberFormat, value) => {
  const [finding] = runRule(rule, sketch).findings;
  const [edit] = finding?.fix?.options[0]?.edits ?? [];
  expect([edit?.numberFormat, edit?.after.value]).toEqual([numberFormat, value]);
});
