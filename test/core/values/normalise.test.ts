/** The safe fix re-spells comparators, widths and LaTeX, and nothing else. */
import { normaliseValue } from "../../../src/core/values/normalise";
import { parseIndicatorValue } from "../../../src/core/values/parse";

const spelled = (text: string): string => normaliseValue(parseIndicatorValue(text), text);

test.each([
  ["》=90%", "≥90%"],
  ["> = 95%", "≥95%"],
  [">=4", "≥4"],
  ["＝100%", "=100%"],
  ["﹦100%", "=100%"],
  ["》＝８５％", "≥85%"],
  ["$>=95\\%$", "≥95%"],
  ["\\geq 95\\%", "≥95%"],
  ["≥ 80.00(%)", "≥80.00(%)"],
  ["《=200.00（用户）", "≤200.00（用户）"],
  ["》=100% （7２小时内）", "≥100% （7２小时内）"],
  ["验收合格率 ＞＝ 98%", "验收合格率≥98%"],
  ["（》=90％）", "（≥90％）"],
  ["１，２３４．５０元", "1,234.50元"],
  [">=95%，及时（１次）", "≥95%，及时（１次）"],
  ["＞90%", ">90%"],
  ["２-４小时", "2-4小时"],
])("%j becomes %j", (text, expected) => {
  expect(spelled(text)).toBe(expected);
});

test.each([
  ...[
    "=45人",
    "≥90%",
    "≥200.00(用户)",
    "≥1,234.50元",
    "100% (10月前)",
    "不低于95%",
    "90%以上",
    "约80批次",
    "80%—90%",
    "3～5天",
  ],
  ...[
    "提升",
    "＝４季度前",
    "每月",
    "全年，7×24小时",
    "—",
    "",
    "2022年12月底前",
    "40人1场",
    "≥120%",
    "<2.00(次)",
  ],
])("%j stays", (text) => {
  expect(spelled(text)).toBe(text);
});
