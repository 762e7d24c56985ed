/**
 * Is more or less better for an indicator? A written ≥ or ≤ decides; else the words of the name, then its unit and
 * level. A wrong direction is a wrong score and a false accusation, so the answer is "neutral" when not sure;
 * scoring treats a neutral target as "at least".
 */
import type { IndicatorValue } from "../values/indicator-value";
import { rememberTexts } from "../memo";
import { compact } from "../values/text";
import { wordsPattern } from "../values/vocabulary";
import {
  CHECKING_WORDS,
  COUNT_TAILS,
  DURATION_UNITS,
  GROWTH_WORDS,
  HANDLED_WORDS,
  HANDLING_WORDS,
  LENGTH_WORDS,
  LESS_WORDS,
  LONGER_WORDS,
  MORE_WORDS,
  NEUTRAL_WORDS,
  REDUCTION_WORDS,
  REVERSING,
  SOONER_WORDS,
} from "./direction-words";

export type Direction = "more" | "less" | "neutral";

/** `level1` and `level2` are canonical ("成本指标", "质量指标"); `value` is the target's. */
export interface IndicatorSubject {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly value: IndicatorValue;
}

type Sense = "less" | "more" | "handling" | "checking" | "neutral" | "reduction" | "growth";

const SENSES: readonly (readonly [Sense, readonly string[]])[] = [
  ["less", LESS_WORDS],
  ["more", MORE_WORDS],
  ["handling", HANDLING_WORDS],
  ["checking", CHECKING_WORDS],
  ["neutral", NEUTRAL_WORDS],
  ["reduction", REDUCTION_WORDS],
  ["growth", GROWTH_WORDS],
];
const SENSE_OF: ReadonlyMap<string, Sense> = new Map(
  SENSES.flatMap(([sense, words]) => words.map((word) => [word, sense] as const)),
);
const WORD = new RegExp(wordsPattern([...SENSE_OF.keys()]), "g");
const TAIL = new RegExp(`^(?:${wordsPattern(COUNT_TAILS)})*$`);
const REVERSED = new RegExp(`(?:${wordsPattern(REVERSING)})$`);
const SOONER = new RegExp(wordsPattern(SOONER_WORDS));
const LONGER = new RegExp(wordsPattern(LONGER_WORDS));
const LENGTH = new RegExp(wordsPattern(LENGTH_WORDS));
const REDUCTION = new RegExp(wordsPattern(REDUCTION_WORDS));
const HANDLED: ReadonlySet<string> = new Set(HANDLED_WORDS);
const DURATIONS: ReadonlySet<string> = new Set(DURATION_UNITS);
/** 补贴发放月数: for how many months, and not how soon. */
const MONTH_COUNT = /(?:月|年)数$/;
const DAY_COUNT = /(?:天|日)数$/;
/** Longer rests are no tails; a bound also keeps the reading of a hostile name short. */
const LONGEST_TAIL = 16;
const LONGEST_NAME = 200;
/** Ends of names that are a share or a quality, not a count. */
const RATE_END = /(?:率|度|性|比|比例|占比)$/;
const SHARE = /^(?:比例|占比|比重)$/;
const BRACKETS = /[(（【[][^)）】\]]*[)）】\]]/g;

interface Found {
  readonly word: string;
  readonly sense: Sense;
  readonly reversed: boolean;
  readonly end: number;
}

/** The telling words of a name in their order; of overlapping ones the longest. */
const wordsOf = rememberTexts((name): readonly Found[] =>
  [...name.matchAll(WORD)].map((match) => ({
    word: match[0],
    sense: SENSE_OF.get(match[0]) ?? "neutral",
    reversed: REVERSED.test(name.slice(0, match.index)),
    end: match.index + match[0].length,
  })),
);

/** A unit that measures time: 小时, 个月, 工作日; not 天/人, which is a rate. */
export function isDuration(unit: string): boolean {
  return DURATIONS.has(unit.startsWith("个") ? unit.slice(1) : unit);
}

function ofDuration(name: string, level2: string): Direction {
  if (REDUCTION.test(name) || name.includes("提前")) return "more";
  if (MONTH_COUNT.test(name)) return ofWords(name) ?? "neutral";
  if (wordsOf(name).some((word) => word.sense === "less" && word.reversed)) return "more";
  const [sooner, longer] = [SOONER.test(name), LONGER.test(name)];
  // 完成培训时长: neither list is sure.
  if (sooner && longer && LENGTH.test(name)) return "neutral";
  if (sooner) return "less";
  // 重污染天数, 空气优良天数: how many such days there were.
  const days = DAY_COUNT.test(name) ? ofWords(name) : null;
  if (days !== null && days !== "neutral") return days;
  if (longer) return "more";
  return level2 === "时效指标" ? "less" : "neutral";
}

/** 受理投诉, 打击违法犯罪: the name ends in what is handled, behind the verb. */
function isHandled(words: readonly Found[]): boolean {
  const objects = [...words].reverse().findIndex(({ word }) => !HANDLED.has(word));
  return objects > 0 && words.at(-1 - objects)?.sense === "handling";
}

/** 水质优良比例, 超标占比: the share says nothing by itself, what it is the share of does. */
function isShareOf(words: readonly Found[]): boolean {
  const [of, share] = words.slice(-2);
  if (of === undefined || share === undefined || !SHARE.test(share.word)) return false;
  return (of.sense === "less" || of.sense === "more") && of.end === share.end - share.word.length;
}

/** What the name's words say; `null` when they say nothing. Several rules ask it of each name. */
const ofWords = rememberTexts(sayOfWords);

function sayOfWords(name: string): Direction | null {
  const all = wordsOf(name);
  const words = isShareOf(all) ? all.slice(0, -1) : all;
  const last = words.at(-1);
  if (last === undefined) return null;
  const reduced = words.find((word) => word.sense === "reduction");
  const bad = words.some((word) => word.sense === "less" && !word.reversed);
  switch (last.sense) {
    case "less":
      if (last.reversed) return "more";
      if (isHandled(words)) return "neutral";
      // 失业人员培训: the word only says whom it is about.
      if (name.length - last.end > LONGEST_TAIL || !TAIL.test(name.slice(last.end))) return null;
      if (reduced === undefined) return "less";
      // 减少排放 100 吨 is what is saved; 降低事故率 5 % may be what is saved or what is left.
      return RATE_END.test(name) ? "neutral" : "more";
    case "more":
      return last.reversed ? "less" : "more";
    case "handling":
    case "checking":
      if (!RATE_END.test(name)) return "neutral";
      return last.reversed ? "less" : "more";
    case "reduction":
      // 成本节约率 is good, 收入下降率 is not.
      return words.some((word) => word.sense === "more" && !word.reversed) ? "less" : "more";
    case "growth":
      return bad ? "less" : "more";
    case "neutral":
      return "neutral";
  }
}

const plainName = rememberTexts((name): string => compact(name).replace(BRACKETS, "").replace(/指标$/, ""));

/** 元, 万元. */
export function isMoney(unit: string): boolean {
  return /^[百千万十亿]*元/.test(unit);
}

/**
 * What name, levels and unit say, whatever comparator was written (rule V07 compares the two).
 * `unit` is the target's unit, "" without one.
 */
export function directionByName(subject: Omit<IndicatorSubject, "value">, unit: string): Direction {
  const { level1, level2 } = subject;
  const name = plainName(subject.name.slice(0, LONGEST_NAME));
  if (isDuration(unit)) return ofDuration(name, level2);
  // 死亡人数 as a quantity is how many cases there were to serve, not what the project is answerable for.
  if (level2 === "数量指标" && /(?:死亡|伤亡|受伤)/.test(name)) return "neutral";
  const told = ofWords(name);
  if (told !== null) return told;
  if (level1 === "满意度指标" || level2.includes("满意度")) return "more";
  const cost = level1 === "成本指标" || level2 === "成本指标" || level2 === "经济成本指标";
  return cost && isMoney(unit) ? "less" : "neutral";
}

/** The direction of an indicator; see the file's head for what decides. */
export function directionOf(subject: IndicatorSubject): Direction {
  const { value } = subject;
  const unit = value.kind === "quantity" || value.kind === "range" ? value.unit : "";
  if (value.kind === "quantity") {
    if (value.comparator === "≥" || value.comparator === ">") return "more";
    if (value.comparator === "≤" || value.comparator === "<") return "less";
  }
  const told = directionByName(subject, unit);
  if (told !== "neutral") return told;
  return isPlainOutput(subject, unit) ? "more" : "neutral";
}

/**
 * A bare count among the quantities of output (培训人数 300 人): doing more is going over the target. `=` was
 * written on purpose, and 率 and 在岗 have an end.
 */
function isPlainOutput(subject: IndicatorSubject, unit: string): boolean {
  const { value, name, level2 } = subject;
  if (value.kind !== "quantity" || value.written || level2 !== "数量指标") return false;
  if (unit === "%" || unit === "" || isDuration(unit) || isMoney(unit)) return false;
  const words = wordsOf(compact(name.slice(0, LONGEST_NAME)));
  return words.every((word) => word.sense !== "neutral" && word.sense !== "less");
}
