/**
 * Texts that say of what an indicator counts that there was none of it: 无事故, 未发生安全事故, 零投诉. What is said must
 * be in the indicator's name: 无重大事故 does not say that there was no accident.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";
import { words } from "./word-list";

const WHEN = words("全年 全年度 本年 本年度 年度 当年 年内 均 实际 项目 截至目前");
const NEGATIONS = words("无 零 未发生 未出现 未产生 未发现 没有发生 没有出现 没有 不发生 不出现 不存在 杜绝");
const ANY = words("任何 一起 一例 过");
const OCCURS = words("发生 出现 情况 现象 事件 的");
const NONE = new RegExp(
  `^(?:${wordsPattern(WHEN)})*(?:${wordsPattern(NEGATIONS)})(?:${wordsPattern(ANY)})?(.*?)(?:${wordsPattern(OCCURS)})*$`,
);
const END = /[。.；;！!，,、]+$/;
/** Longer texts say more than that. */
const LONGEST = 24;

/** What the text says there was none of; "" when it names nothing (未发生), `null` when it does not say so. */
const noneOf = rememberTexts((text): string | null => {
  const plain = compact(text).replace(END, "");
  return plain.length > LONGEST ? null : (NONE.exec(plain)?.[1] ?? null);
});

/** Does the text say that there was none of what the indicator `name` counts? */
export function saysNoneOf(text: string, name: string): boolean {
  const what = noneOf(text);
  return what === "" || (what !== null && what.length > 1 && compact(name).includes(what));
}
