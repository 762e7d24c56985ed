/**
 * What stands in a cell that nobody filled: a placeholder, a hint of the template, or the frame of a value without
 * its number.
 */
import { rememberTexts } from "../memo";
import { isNone } from "../values/placeholder";
import { compact } from "../values/text";
import { isKnownUnit } from "../values/units";

/** The template speaks to the clerk: 请填写…, （填写指标值）, 例：≥90%, XX, 待定. */
const HINT = new RegExp(
  [
    "^[(（【<]?(?:请|需|此处|在此)?(?:填写|填报|输入|填入|录入|选择)",
    "^(?:如|例|例如|示例|样例|参考)[:：]",
    "^(?:待定|待填|待补充|待确定|暂无|暂缺|未填|空白?|略|同上|tbd|todo)$",
    "^(?:年度|实际|绩效|指标)?(?:指标|目标|完成)值[\\d一二三四五]?$",
    "^[xX×*＊？?_＿]+$",
  ].join("|"),
  "i",
);

/** ≥XX%, ___人, ≥%: a sign or a unit around a gap. */
const GAP = /^[≥≤><=]{0,2}(?:[xX×*＊？?_＿]{1,6}|)(?:%|人次?|次|场|个|件|份|天|项|万?元)?$/;

/** ≥  期, ≥XX亩: any unit behind a sign or a gap. */
const FRAME = /^(?:[≥≤><=＝﹦]{1,2}[xX×*＊？?_＿]{0,6}|[xX×*＊？?_＿]{1,6})(.*)$/;

const isFrame = (plain: string): boolean => {
  const unit = FRAME.exec(plain)?.[1];
  return unit !== undefined && unit !== "" && !/\d/.test(unit) && isKnownUnit(unit);
};

/** True when the text is blank, a placeholder, or a hint of the template. 无 and 0 are answers. */
export const isUnfilled = rememberTexts((text): boolean => {
  const plain = compact(text);
  return isNone(plain) || HINT.test(plain) || GAP.test(plain) || isFrame(plain);
});
