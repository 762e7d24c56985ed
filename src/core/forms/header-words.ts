/**
 * What an unknown header says by its words: 预期实现值 is a target, 未达标原因 a deviation. Asked only of the cells of a row
 * that known headers already show to be a header row, and only for columns that no known word names.
 */
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

/** The first that fits counts. */
const TABLE: readonly Meaning<IndicatorColumn>[] = [
  { column: "deviation", words: [/原因|改进措施|整改措施|偏差分析|差异分析/] },
  { column: "score", words: [/得分|自评分|评分$|评价分|评分值/], not: ABOUT },
  { column: "weight", words: [/分值|满分|权重|标准分|总分/], not: /依据|方法|细则|说明|标准$/ },
  { column: "unit", words: [/(?:计量|度量|指标|数值|指标值)单位$/] },
  { column: "sign", words: [/(?:指标|比较|计算|运算)(?:性质|符号|方向)$/] },
  {
    column: "target",
    words: [/预期|预计|计划|年初|预定|设定|目标|指标|绩效/, /值$|数$|数值|标准$|水平$|内容及值|要求$/],
    not: /实际|评[价分]|扣分|得分|偏[离差]|完成(?:值|数|情况|水平)$|序数|个数|调整/,
  },
  { column: "target", words: [/(?:预期|预计|计划|年初|预定|设定).*(?:完成|实现|达到)(?:值|数|情况|水平)?$/] },
  {
    column: "actual",
    words: [/实际|完成|实现|达成|执行/, /值$|数$|情况$|水平$|结果$|程度$|完成$/],
    not: /率|偏[离差]|调整/,
  },
];

const FUNDS: readonly Meaning<FundColumn>[] = [
  { column: "score", words: [/得分|自评分|评分$/], not: ABOUT },
  { column: "weight", words: [/分值|满分|权重|标准分/], not: /依据|方法|细则|说明/ },
  { column: "rate", words: [/(?:执行|支出|使用|支付|完成|预算)率/], not: /偏差|原因/ },
  {
    column: "executed",
    words: [/执行|支出|使用|决算|支付/, /数|额|资金|金额|支出$|执行$|情况$/],
    not: /结余|结转|未|原因|预算数|预算额|支出预算/,
  },
  { column: "initialBudget", words: [/年初|期初|批复/, /预算|数|额|资金/], not: /结转|结余/ },
  {
    column: "annualBudget",
    words: [/预算|安排|下达|到位|计划|调整后|指标/, /数|额|资金|金额|预算$|安排$/],
    not: /率|比例|差|增减|追加|结余|调减/,
  },
];

function meaning<Column>(table: readonly Meaning<Column>[], key: string): Column | null {
  if (key.length < 2 || key.length > LONGEST || OTHER_YEARS.test(key)) return null;
  const found = table.find(
    ({ words, not }) => words.every((word) => word.test(key)) && not?.test(key) !== true,
  );
  return found?.column ?? null;
}

/** A header is short; longer texts are explanations. */
const LONGEST = 16;

/** The column of the indicator table that a header without brackets names. */
export function tableColumnOf(key: string): IndicatorColumn | null {
  return meaning(TABLE, key);
}

/** The column of the fund block. */
export function fundColumnOf(key: string): FundColumn | null {
  return meaning(FUNDS, key);
}
