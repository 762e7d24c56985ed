/**
 * A limit without its number: ≤预算批复数, 不低于居民消费价格涨幅. It compares, and says with what, so that anybody can
 * tell whether it was kept; a word alone (有效, 从严控制, 控制在预算内) does not.
 */
import { rememberTexts } from "../memo";
import { findComparator } from "../values/comparators";
import { fold } from "../values/text";
import { wordsPattern } from "../values/vocabulary";
import { words } from "./word-list";

/** What the limit is taken from. */
const REFERENCES = words(`
  预算 概算 批复 合同 定额 限额 限价 控制价 中标价 市场价 标准 平均 均值 上年 去年 往年 同期 涨幅 增速 增幅 目标 计划 水平
  规定 下达
`);
const REFERENCE = new RegExp(wordsPattern(REFERENCES));

export const namesLimit = rememberTexts((text): boolean => {
  const plain = fold(text).text;
  return findComparator(plain) >= 0 && REFERENCE.test(plain);
});
