/** Why a cell was left as it is, and why a value stands where a formula was asked for. */
import type { FormulaObstacle, MissingPart, SkipReason } from "../core/plan/plan";
import { inBothLocales } from "./both-locales";
import type { Locale } from "./locale";
import { reasonText } from "./reasons";
import { shownContent } from "./shown-content";

export type SkipTexts = {
  readonly [Code in SkipReason["code"]]: (reason: Extract<SkipReason, { code: Code }>) => string;
};

const missing: Readonly<Record<Locale, Readonly<Record<MissingPart, string>>>> = inBothLocales(
  {
    amounts: "缺少全年预算数或全年执行数，算不出来",
    rate: "执行率还没有，算不出来",
    weight: "缺少分值，算不出来",
    weights: "有分值空着，合计算不出来",
    scores: "有得分空着或不是数字，总分算不出来",
    total: "总分要先核对，才能定等级",
    bands: "所用计分规则没有评分等级",
  },
  (english) => english.skips.missing,
);

const unwritable: Readonly<
  Record<Locale, Readonly<Record<Extract<SkipReason, { code: "unwritable" }>["reason"], string>>>
> = inBothLocales(
  {
    "text-too-long": "内容超过一个单元格能放的长度，没有写",
    "no-number": "结果不是有效数字，没有写",
    "outside-grid": "没有这个单元格地址",
  },
  (english) => english.skips.unwritable,
);

const obstacles: Readonly<Record<Locale, Readonly<Record<FormulaObstacle, string>>>> = inBothLocales(
  {
    "text-operand": "公式要引用的单元格里是文本，改写为数值",
    "other-number": "公式算出的数会有出入，改写为数值",
    "no-formula": "指标得分由文字目标算出，写为数值",
  },
  (english) => english.skips.obstacles,
);

const skips: { readonly [L in Locale]: SkipTexts } = inBothLocales(
  {
    locked: () => "单元格已锁定。要写这一格，请先在 Excel「审阅」中撤消工作表保护",
    conflict: (reason) => `检查后被改过，现在是${shownContent(reason.found) || "空白"}，没有覆盖`,
    "formula-kept": () => "这一格是公式，结果不同或还没有算过；公式不会被数值覆盖，请核对公式",
    "part-of-array": () => "这一格属于数组公式，不能单独改写",
    "covered-by-merge": () => "这一格被合并单元格盖住，写了也看不见",
    "shared-cell": () => "几个指标合用这一格（合并单元格），不知道各得多少分，请自行填写",
    "sum-leaves-out": (reason) => `这一格的公式没有加上 ${reason.cells}，合计会少；请核对公式`,
    "table-header": () => "这一格是 Excel 表格的列标题，不能改写",
    unwritable: (reason) => unwritable["zh-CN"][reason.reason],
    "no-such-sheet": () => "工作表已改名或删除",
    judgement: (reason) => reasonText(reason.reason, "zh-CN"),
    "depends-on-judgement": () => "还有得分要由您判断或填写，定了之后才能写",
    "text-kept": (reason) => `这里写着「${reason.text}」，不是空白，没有覆盖`,
    "differs-kept": (reason) => `表中是 ${reason.standing}，算得 ${reason.due}；这次只填空白，没有覆盖`,
    "outside-interval": (reason) => `您定的分数不在允许的 ${reason.low}～${reason.high} 之内，没有写`,
    "not-computable": (reason) => missing["zh-CN"][reason.reason],
  },
  (english) => english.skips.skips,
);

export function skipText(reason: SkipReason, locale: Locale): string {
  // The table has one entry for each code, typed by that code; indexing by a union forgets the pairing.
  const word = skips[locale][reason.code] as (reason: SkipReason) => string;
  return word(reason);
}

export function obstacleText(code: FormulaObstacle, locale: Locale): string {
  return obstacles[locale][code];
}
