/**
 * What an actual says in words about reaching the target: 达成指标, 部分达成, 未完成. Only a text that says nothing
 * else counts; a sentence that merely holds such a word stays a judgement.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";
import {
  BEGUN,
  EFFECT_CLAUSES,
  FULL_ADVERBS,
  HEDGES,
  IN_PART,
  MILD_HEDGES,
  NEGATIONS,
  REACHED,
  REACHED_WITH_OBJECT,
  TARGET_ATTRIBUTES,
  TARGET_WORDS,
} from "./completion-words";

export type Completion = "achieved" | "partly" | "missed";

const any = (...lists: readonly (readonly string[])[]): string => `(?:${wordsPattern(lists.flat())})`;

// Every list is free of words made of its other words, so that each text is read in one way and fast.
const OBJECT = `${any([...new Set([...TARGET_ATTRIBUTES, ...TARGET_WORDS])])}*${any(TARGET_WORDS)}`;
const REACHING = `(?:${any(REACHED)}了?(?:${OBJECT})?|${any(REACHED_WITH_OBJECT)}了?(?:${OBJECT}))`;
const EFFECT = `(?:${any(EFFECT_CLAUSES)})?`;

/** 较好地完成: any of them may carry 地. */
const ADVERBS = `(?:${any(FULL_ADVERBS)}地?)*`;

const ACHIEVED = new RegExp(`^${ADVERBS}${REACHING}${EFFECT}$`);
/** 年度目标任务全面完成: what is reached stands first; with an adverb, because 计划完成 is a plan. */
const OBJECT_FIRST = new RegExp(`^${OBJECT}(?:${any(FULL_ADVERBS)}地?)+${any(REACHED)}${EFFECT}$`);
const PARTLY = new RegExp(
  `^(?:${any(FULL_ADVERBS)}*${any(IN_PART)}的?${REACHING}|${any(REACHED, REACHED_WITH_OBJECT)}了?${any(IN_PART)}(?:${OBJECT}))${EFFECT}$`,
);
/** 未完成; but 未全部完成 may still be most of it, so adverbs of extent between the two leave it open. */
const MISSED = new RegExp(`^${any(NEGATIONS)}(?:${REACHING}|${any(BEGUN)})${EFFECT}$`);

/** A text that is negated or in part, whatever else it says; the target's own words may stand beside it. */
const HEDGE = new RegExp(any(HEDGES));
const MILD_HEDGE = new RegExp(any(MILD_HEDGES), "g");

const PUNCTUATION = /[\s，,。.；;！!、"'“”‘’()【】[\]]+/g;

/** Words without punctuation and white space: 达成指标。 → 达成指标. */
const plainWords = rememberTexts((text): string => compact(text).replace(PUNCTUATION, ""));

/** `null` when the text does not say it, or says it with a doubt (基本完成). */
export const readCompletion = rememberTexts((text): Completion | null => {
  const plain = plainWords(text);
  if (plain.length > 40) return null;
  if (MISSED.test(plain)) return "missed";
  if (PARTLY.test(plain)) return "partly";
  return ACHIEVED.test(plain) || OBJECT_FIRST.test(plain) ? "achieved" : null;
});

/**
 * How an actual repeats the words of a target: 显著提升 for 提升 fully, 基本健全 for 健全 with a mild doubt; `null`
 * when a part of the target is missing or what surrounds it denies it (未提升, 有待提升, 提升不足).
 * A target of one character is only repeated by itself: 提高 does not say 高.
 */
export function repeatsTarget(actual: string, target: string): "fully" | "mildly" | null {
  if (plainWords(actual) === plainWords(target)) return plainWords(actual) === "" ? null : "fully";
  let rest = compact(actual);
  for (const part of target.split(PUNCTUATION)) {
    const words = plainWords(part);
    if (words === "") continue;
    if (words.length < 2 || !rest.includes(words)) return null;
    rest = rest.replace(words, "，");
  }
  if (!HEDGE.test(rest)) return "fully";
  return HEDGE.test(rest.replace(MILD_HEDGE, "")) ? null : "mildly";
}

/** 无, 没有, 0: nothing was achieved, or nothing happened; which of the two depends on the indicator. */
const NOTHING: ReadonlySet<string> = new Set(["无", "没有", "零", "未发生", "无发生", "没有发生", "0"]);

export function saysNothing(text: string): boolean {
  return NOTHING.has(plainWords(text));
}

/** 不发生较大以上事故, 杜绝违规: the target is that something does not happen, so that 未发生 and 0 reach it. */
const DEMANDS_NONE =
  /^(?:坚决|确保|力争)?(?:杜绝|防止|避免|(?:不|未|无|零)(?:再)?(?:发生|出现|产生|造成|引发|反弹|新增))/;

export const demandsNone = rememberTexts((target): boolean => DEMANDS_NONE.test(plainWords(target)));
