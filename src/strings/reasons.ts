/** Why an indicator's score is an interval that a person must judge, or cannot be computed. */
import type { Reason, ReasonCode } from "../core/scoring/evaluation";
import type { Locale, Wording } from "./locale";

const quoted = (text: string | undefined): string => (text === undefined || text === "" ? "" : `「${text}」`);
const inQuotes = (text: string | undefined): string =>
  text === undefined || text === "" ? "" : ` “${text}”`;

const reasons: { readonly [Code in ReasonCode]: Wording } = {
  "judge-partly": {
    "zh-CN": (data) => `实际完成值${quoted(data["actual"])}是部分达成，属第二档，给多少分由您判断`,
    "en-US": (data) =>
      `the actual${inQuotes(data["actual"])} is partly achieved: the second tier; the score is your judgement`,
  },
  "judge-missed": {
    "zh-CN": (data) => `实际完成值${quoted(data["actual"])}是未达成，属第三档，给多少分由您判断`,
    "en-US": (data) =>
      `the actual${inQuotes(data["actual"])} is not achieved: the third tier; the score is your judgement`,
  },
  "judge-wording": {
    "zh-CN": (data) =>
      `实际完成值${quoted(data["actual"])}没有说明是否达成目标${quoted(data["target"])}，给多少分由您判断`,
    "en-US": (data) =>
      `the actual${inQuotes(data["actual"])} does not say whether the target${inQuotes(data["target"])} was achieved; the score is your judgement`,
  },
  "judge-late": {
    "zh-CN": (data) =>
      `完成时间${quoted(data["actual"])}晚于目标${quoted(data["target"])}，属第二档或第三档，给多少分由您判断`,
    "en-US": (data) =>
      `completed${inQuotes(data["actual"])} later than the target${inQuotes(data["target"])}: the second or third tier; the score is your judgement`,
  },
  "judge-no-completion": {
    "zh-CN": (data) => `目标${quoted(data["target"])}有时限而没有完成时间，属第三档，给多少分由您判断`,
    "en-US": (data) =>
      `the target${inQuotes(data["target"])} is a deadline and no completion is stated: the third tier; the score is your judgement`,
  },
  "judge-range-exceeded": {
    "zh-CN": (data) =>
      `实际完成值${quoted(data["actual"])}高于目标区间${quoted(data["target"])}，是否扣分由您判断`,
    "en-US": (data) =>
      `the actual${inQuotes(data["actual"])} lies above the target range${inQuotes(data["target"])}; whether points are lost is your judgement`,
  },
  "no-actual": {
    "zh-CN": () => "没有实际完成值，请先填写",
    "en-US": () => "there is no actual; fill it in first",
  },
  "no-target": {
    "zh-CN": () => "没有年度指标值，请先填写",
    "en-US": () => "there is no target; fill it in first",
  },
  "no-weight": {
    "zh-CN": () => "没有分值，请先填写",
    "en-US": () => "there is no weight; fill it in first",
  },
  "unreadable-target": {
    "zh-CN": (data) => `年度指标值${quoted(data["target"])}看不懂，无法计算`,
    "en-US": (data) => `the target${inQuotes(data["target"])} cannot be understood`,
  },
  "unreadable-actual": {
    "zh-CN": (data) => `实际完成值${quoted(data["actual"])}无法和目标${quoted(data["target"])}比较`,
    "en-US": (data) =>
      `the actual${inQuotes(data["actual"])} cannot be compared with the target${inQuotes(data["target"])}`,
  },
  "unit-unknown": {
    "zh-CN": (data) =>
      `目标${quoted(data["target"])}和实际完成值${quoted(data["actual"])}有一方没写单位，不能确定是不是百分数`,
    "en-US": (data) =>
      `the target${inQuotes(data["target"])} or the actual${inQuotes(data["actual"])} has no unit, so it may or may not be a percentage`,
  },
  "units-differ": {
    "zh-CN": (data) =>
      `目标${quoted(data["target"])}和实际完成值${quoted(data["actual"])}的单位不同，不能比较`,
    "en-US": (data) =>
      `the target${inQuotes(data["target"])} and the actual${inQuotes(data["actual"])} have different units`,
  },
  "damaged-cell": {
    "zh-CN": (data) =>
      `单元格里的内容${quoted(data["typed"])}被 Excel 改坏了，不能确定原来填的是什么，请重新填写`,
    "en-US": (data) =>
      `Excel changed what was typed${inQuotes(data["typed"])} and the original cannot be recovered; type it again`,
  },
};

export function reasonText(reason: Reason, locale: Locale): string {
  return reasons[reason.code][locale](reason.data);
}
