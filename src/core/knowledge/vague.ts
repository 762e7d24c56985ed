/**
 * Words that leave a target open: nobody can tell when 若干次 or 适当提高 is reached.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";
import { words } from "./word-list";

const VAGUE = words(
  "若干 适量 适当 适度 尽量 尽可能 一定程度 一定数量 多次 多场 多批 数次 大部分 部分 左右 大约 视情况 视情 按需 酌情 原则上 力争 争取 酌量",
);
const PATTERN = new RegExp(wordsPattern(VAGUE));
/** 部门 and 部分 that name a thing. */
const NAMED = /(?:组成|重要|主要)部分/g;

/** The first such word, or `null`. */
export const vagueWord = rememberTexts((text): string | null => {
  return PATTERN.exec(compact(text).replace(NAMED, ""))?.[0] ?? null;
});
