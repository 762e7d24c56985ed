/**
 * What an unknown header says by its words: 预期实现值 is a target, 未达标原因 a deviation. Asked only of the cells of a row
 * that known headers already show to be a header row, and only for columns that no known word names.
 */
import { rememberTexts } from "../memo";
import type { FundColumn, IndicatorColumn } from "./form";

interface Meaning<Column> {
  readonly column: Column;
  /** A word of each group must occur. */
  readonly words: readonly RegExp[];
  /** None of these. */
  readonly not?: RegExp;
}

/** Other years, forecasts and what scores are made of are columns of their own, which the form does not keep. */
const OTHER_YEARS = /上年|去年|历史|历年|往年|前三年|近三年|月|季度|半年|预计完成|全年预计/;
const ABOUT = /标准|细则|依据|方法|规则|系数|说明|解释|来源|公式|材料|时间|日期|备注/;
const POINTS = /分值|满分|权重|标准分|基准分|应得分|赋分|配分/;

/** The first that fits counts. */
const TABLE: readonly Meaning<IndicatorColumn>[] = [
  { column: "deviation", words: [/原因|理由|改进措施|整改措施|偏差分析|差异分析|情况说明$/] },
  { column: "weight", words: [POINTS], not: /自评|评分|依据|方法|细则|说明|标准$/ },
  { column: "score", words: [/得分|^(?:单位|部门)?自评(?:分|评|$)|自评分|评价分|评分$|评分值/], not: ABOUT },
  { column: "unit", words: [/(?:计量|度量|指标|数值|指标值)单位$/] },
  { column: "sign", words: [/(?:指标|比较|计算|运算)(?:性质|符号|方向)$/] },
  {
    column: "target",
    words: [/预期|预计|计划|年初|预定|设定|目标|指标|绩效|批复|年度/, /值$|数$|数值|标准$|水平$|要求$|目标$/],
    not: /实际|评[价分]|扣分|得分|偏[离差]|完成(?:值|数|情况|水平|结果)$|序数|个数|调整/,
  },
  {
    column: "target",
    words: [/(?:预期|预计|计划|年初|预定|设定).*(?:完成|实现|达到)(?:值|数|情况|水平)?$|^标准值$/],
  },
  {
    column: "actual",
    words: [/实际|实绩|完成|实现|达成|执行/, /值$|数$|情况$|水平$|结果$|程度$|完成$|^实际$|^实绩$/],
    not: /率|偏[离差]|调整/,
  },
];

const FUNDS: readonly Meaning<FundColumn>[] = [
  { column: "weight", words: [POINTS], not: /自评|评分|依据|方法|细则|说明/ },
  { column: "score", words: [/得分|自评|评分$/], not: ABOUT },
  { column: "rate", words: [/(?:执行|支出|使用|支付|完成|预算)(?:率|进度|比例)/], not: /偏差|原因/ },
  {
    column: "executed",
    words: [/执行|支出|使用|决算|支付/, /数|额|资金|支出$|执行$|使用$|情况$/],
    not: /结余|结转|未|原因|预算数|预算额|支出预算/,
  },
  { column: "initialBudget", words: [/年初|期初|批复/, /预算|数|额|资金/], not: /结转|结余/ },
  {
    column: "annualBudget",
    words: [/预算|安排|下达|到位|计划|调整后|指标/, /数|额|资金|预算$|安排$/],
    not: /率|比例|差|增减|追加|结余|调减/,
  },
];

/** A header is short; longer texts are explanations. */
const LONGEST = 16;

function meaning<Column>(table: readonly Meaning<Column>[], key: string): Column | null {
  if (key.length < 2 || key.length > LONGEST || OTHER_YEARS.test(key)) return null;
  // 目标值A, 实际完成值B: named by a formula beside.
  const word = key.replace(/[A-Da-d]$/, "");
  const fits = ({ words, not }: Meaning<Column>): boolean =>
    words.every((each) => each.test(word)) && not?.test(word) !== true;
  return table.find(fits)?.column ?? null;
}

/** The column of the indicator table that a header without brackets names. */
export const tableColumnOf = rememberTexts((key) => meaning(TABLE, key));

/** The column of the fund block. */
export const fundColumnOf = rememberTexts((key) => meaning(FUNDS, key));
