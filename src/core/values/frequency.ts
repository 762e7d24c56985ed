/**
 * Frequencies (频次): how often something happens: 每月, 每季度不少于1次, 两周一次, 全年.
 * 1次/月 is a quantity with the unit 次/月; 全年12次 is 12 in total.
 */
import { readComparator } from "./comparators";
import { readNumeral } from "./numerals";
import { isKnownUnit } from "./units";
import { DONE_WORDS, FREQUENCY_WORDS, PERIODS, wordsPattern } from "./vocabulary";

const COUNT = "(?:\\d+|[一二两三四五六七八九十半双]+)";
const PERIOD = wordsPattern(PERIODS);
const WORDS = new RegExp(`^(?:${wordsPattern(FREQUENCY_WORDS)})$`);
const EVERY = new RegExp(
  `^(?:至少|不少于|原则上)?(?:每隔?|平均每)(?:${COUNT})?个?(?:${PERIOD})(?:度|内|里|都|均|各)?`,
);
/** 一年两次, 3个月1次: a period and how often in it. */
const TIMES = new RegExp(`^${COUNT}个?(?:${PERIOD})(?:内|里)?(?:至少|不少于|最少|最多)?${COUNT}[次回遍]$`);
/** What may be said of the occasion itself: 每月更新, 每季度开展一次. */
const ACTION = new RegExp(
  `^(?:按时|定期|及时|准时|按期|足额|全额)*(?:${wordsPattern([...DONE_WORDS, "更新", "巡查", "检查", "维护", "召开", "组织", "举办", "进行", "发布", "通报", "巡检", "清理"])})?`,
);

/** 按月发放, 逐季度上报. */
const BY_PERIOD = new RegExp(`^[按逐](?:${PERIOD})(?:${wordsPattern(DONE_WORDS)})$`);

/** 每月15日前, 每月底前: when in each period. */
const DAY_OF_PERIOD = /^(?:\d{1,2}月)?(?:\d{1,2}[日号]|[年月]?[底末初]|[上中下]旬)(?:之?前|以前)?/;

/** True for a folded text that is nothing but a frequency. */
export function isFrequency(text: string): boolean {
  if (text.length > 24) return false;
  if (WORDS.test(text) || TIMES.test(text) || BY_PERIOD.test(text)) return true;
  const every = EVERY.exec(text)?.[0];
  if (every === undefined) return false;
  let rest = text.slice(every.length);
  rest = rest.replace(DAY_OF_PERIOD, "");
  rest = rest.slice((ACTION.exec(rest)?.[0] ?? "").length);
  const comparator = readComparator(rest);
  rest = rest.slice(comparator?.length ?? 0);
  if (rest === "") return comparator === null;
  const numeral = readNumeral(rest);
  if (numeral === null) return false;
  // 每周2-3次
  const second = /^[-~—–至到]+/.exec(rest.slice(numeral.length))?.[0] ?? "";
  const from = numeral.length + second.length;
  const upper = second === "" ? 0 : (readNumeral(rest.slice(from))?.length ?? 0);
  const unit = rest.slice(from + upper).replace(/(?:以上|及以上|左右|以内)$/, "");
  return isKnownUnit(unit);
}
