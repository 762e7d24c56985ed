/**
 * What stands before the number of a quantity: comparator, 约, lead words (达到, 2024年完成), the name of what is
 * measured (完成率, 培训人数：) or what is done (举办活动5场).
 */
import { combine, findComparator, readComparator } from "./comparators";
import type { Comparator } from "./indicator-value";
import { readNumeral } from "./numerals";
import {
  ACTION_WORDS,
  APPROXIMATE_BEFORE,
  LEAD_WORDS,
  MEASURED_NOUNS,
  NO_ACTION_WORDS,
  wordsPattern,
} from "./vocabulary";

/** A sign comparator and the number behind it, as places in the text read. */
export interface SignSpan {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
}

export interface Head {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  readonly sign: SignSpan | null;
  /** A name or a lead word was passed over: the unit must then be certain. */
  readonly strict: boolean;
  readonly length: number;
}

const LEAD = new RegExp(`^(?:${wordsPattern(LEAD_WORDS)})`);
const LEADS_END = new RegExp(`(?:${wordsPattern([...LEAD_WORDS, "约", "近"])})+$`);
/** 2024年完成20期, 当年培训100人; 2024年12月 is none. */
const YEAR = /^(?:(?:19|20)\d{2}年(?:度|内)?|当年)(?=[^\d]|\d+(?:[^\d月]|$))/;
const NAME = new RegExp(
  `^[\\p{Script=Han}A-Za-z、/·]{0,20}?(?:${wordsPattern(MEASURED_NOUNS)})(?:[:：]|(?=.))`,
  "u",
);
/** Digits only behind a letter: PM2.5浓度. */
const ANY_NAME = /^(?=.{1,20}$)(?:[\p{Script=Han}、/·]|[A-Za-z]+[\d.]*)+$/u;
/** 每人100元, 每场40人: what the quantity is counted for. */
const EACH = /^每\p{Script=Han}{1,3}?(?=[\d≥≤<>=约不])/u;
const COLON_NAME = /^[\p{Script=Han}A-Za-z、/·]{1,20}[:：]/u;
/** 接到通知后2小时内, 自签订之日起30日内: since when. */
const SINCE = /^\p{Script=Han}{2,14}?(?:之日起|[之以]?后|起)(?=[\d≤<不])/u;
/** 故障6小时内修复, 投诉0件: of what there is a time limit or nothing. */
const LIMITED =
  /^\p{Script=Han}{2,10}(?=\d[\d.]*(?:分钟|个?(?:小时|工作日|月)|天|日|年|周)(?:以|之)?内|0(?:\.0+)?[起件次例人宗])/u;
const NAME_END = new RegExp(`(?:${wordsPattern(MEASURED_NOUNS)})$`);
const APPROXIMATE = new RegExp(`^(?:${wordsPattern(APPROXIMATE_BEFORE)})`);
const CHINESE = /^[一二两三四五六七八九十百千]/;
const FRACTION = /^[百千万]分之/;
const ACTIONS = wordsPattern([...ACTION_WORDS, "完成"]);
/** 举办培训班5场, 道路改造15公里: begun or ended by the verb, up to the number or what compares it. */
const ACTION = new RegExp(
  `^(?:新?(?:${ACTIONS})\\p{Script=Han}{0,12}?|\\p{Script=Han}{1,12}?(?:${ACTIONS}))(?=[\\d≥≤<>=约]|不(?:少|低|超)于?|至少)`,
  "u",
);
const REACHED = /^达到?/;
const DONE_AT_LEAST = new RegExp(`^(?:达到?|${ACTIONS})`);
/** 不…超过 and 未…达到 say the opposite of the comparator behind them. */
const DENIES = /[不未没无非]有?$/;
/** Before a Chinese numeral nothing but the verbs: 开展两次. */
const ACTION_ALONE = new RegExp(`^(?:${ACTIONS})+`);
const NO_ACTION = new RegExp(wordsPattern(NO_ACTION_WORDS));

/** Everything before the number; `null` when a word stands there that the grammar does not know. */
export function readHead(text: string): Head | null {
  let at = 0;
  let strict = false;
  let named = false;
  let comparator: Comparator | null = null;
  let approximate = false;
  let sign: SignSpan | null = null;
  for (let rest = text; ; rest = text.slice(at)) {
    const read = readComparator(rest);
    if (read !== null) {
      const both: Comparator | null =
        comparator === null ? read.comparator : combine(comparator, read.comparator);
      if (both === null) return null;
      comparator = both;
      if (read.sign) sign = { start: at, end: at + read.length, comparator: both };
      at += read.length;
      continue;
    }
    const about = APPROXIMATE.exec(rest)?.[0];
    if (about !== undefined) {
      approximate = true;
      at += about.length;
      continue;
    }
    if (beginsNumber(rest, named || comparator !== null)) break;
    // 至少达到95%, 至少配备2名
    const reached = comparator === null ? undefined : (named ? REACHED : DONE_AT_LEAST).exec(rest)?.[0];
    if ((comparator !== null || approximate) && reached === undefined) return null;
    const lead = reached ?? leadOf(rest, named);
    if (lead === undefined || lead.length >= rest.length) return null;
    named = true;
    strict = true;
    at += lead.length;
  }
  return { comparator, approximate, sign, strict, length: at };
}

/** A year or a name may begin like a number: 2024年完成20期, 一次验收合格率100%, 百姓满意度95%. */
function beginsNumber(rest: string, headed: boolean): boolean {
  if (readNumeral(rest) === null) return false;
  if (!CHINESE.test(rest)) return !YEAR.test(rest);
  return headed || FRACTION.test(rest) || nameBefore(rest) === undefined;
}

function leadOf(rest: string, named: boolean): string | undefined {
  return (
    YEAR.exec(rest)?.[0] ??
    (/[后起]/.test(rest) ? SINCE.exec(rest)?.[0] : undefined) ??
    (named ? undefined : nameBefore(rest)) ??
    actionBefore(rest) ??
    LEAD.exec(rest)?.[0]
  );
}

/** What was done, when that stands before the number; a change (减少5起) or a place (第3期) is no such thing. */
function actionBefore(text: string): string | undefined {
  const action = LIMITED.exec(text)?.[0] ?? ACTION.exec(text)?.[0] ?? ACTION_ALONE.exec(text)?.[0];
  return action === undefined || NO_ACTION.test(action) ? undefined : action;
}

/** The name of what is measured, when one stands before the number: 完成率100%, 培训人数：120人, 群众满意≥90%. */
function nameBefore(text: string): string | undefined {
  const colon = COLON_NAME.exec(text)?.[0];
  if (colon !== undefined) return colon;
  const digit = text.search(/\d|[百千万]分/);
  const sign = findComparator(text);
  const each = EACH.exec(text)?.[0];
  if (each !== undefined) return each;
  const compared = text.slice(0, Math.max(sign, 0));
  if (ANY_NAME.test(compared) && !DENIES.test(compared)) return compared;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  // The whole of what stands before the digits must be the name, perhaps with 达到 or 控制在 behind it.
  const before = digit < 0 ? "" : text.slice(0, digit);
  const bare = before.replace(LEADS_END, "");
  return ANY_NAME.test(before) && NAME_END.test(bare) ? bare : undefined;
}
