/** Why an indicator's score is an interval that a person must judge, or cannot be computed. */
import type { Reason, ReasonCode } from "../core/scoring/evaluation";
import { inBothLocales } from "./both-locales";
import type { Locale, Wording } from "./locale";

const quoted = (text: string | undefined): string => (text === undefined || text === "" ? "" : `「${text}」`);

/** Every code has a sentence; one without does not compile. */
export type ReasonTexts = { readonly [Code in ReasonCode]: Wording };

const zh: ReasonTexts = {
  "judge-partly": (data) => `实际完成值${quoted(data["actual"])}是部分达成，属第二档，给多少分由您判断`,
  "judge-missed": (data) => `实际完成值${quoted(data["actual"])}是未达成，属第三档，给多少分由您判断`,
  "judge-wording": (data) =>
    `实际完成值${quoted(data["actual"])}没有说明是否达成目标${quoted(data["target"])}，给多少分由您判断`,
  "judge-late": (data) =>
    `完成时间${quoted(data["actual"])}晚于目标${quoted(data["target"])}，属第二档或第三档，给多少分由您判断`,
  "judge-no-completion": (data) =>
    `目标${quoted(data["target"])}有时限而没有完成时间，属第三档，给多少分由您判断`,
  "judge-range-exceeded": (data) =>
    `实际完成值${quoted(data["actual"])}高于目标区间${quoted(data["target"])}，是否扣分由您判断`,
  "judge-direction": (data) =>
    `目标${quoted(data["target"])}没有写明是不高于还是不低于，实际完成值${quoted(data["actual"])}与它不同，是否扣分由您判断`,
  "no-actual": () => "没有实际完成值，请先填写",
  "no-target": () => "没有年度指标值，请先填写",
  "no-weight": () => "没有分值，请先填写",
  "unreadable-target": (data) => `年度指标值${quoted(data["target"])}看不懂，无法计算`,
  "unreadable-actual": (data) => `实际完成值${quoted(data["actual"])}无法和目标${quoted(data["target"])}比较`,
  "unit-unknown": (data) =>
    `目标${quoted(data["target"])}和实际完成值${quoted(data["actual"])}有一方没写单位，不能确定是不是百分数`,
  "units-differ": (data) =>
    `目标${quoted(data["target"])}和实际完成值${quoted(data["actual"])}的单位不同，不能比较`,
  "damaged-cell": (data) =>
    `单元格里的内容${quoted(data["typed"])}被 Excel 改坏了，不能确定原来填的是什么，请重新填写`,
};

const texts: Readonly<Record<Locale, ReasonTexts>> = inBothLocales(zh, (english) => english.reasons);

export function reasonText(reason: Reason, locale: Locale): string {
  return texts[locale][reason.code](reason.data);
}
