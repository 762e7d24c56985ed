/**
 * What an indicator's name says it measures: a share (完成率) or a count (培训人数), and in which unit. Only the end
 * of a name tells; in doubt it says nothing.
 */
import { rememberTexts } from "../memo";
import { compact } from "../values/text";
import { canonicalUnit, isKnownUnit, unitsCompatible } from "../values/units";
import { wordsPattern } from "../values/vocabulary";
import { GROWTH_WORDS, REDUCTION_WORDS } from "./direction-words";
import { words } from "./word-list";

export type Measure =
  /** 率, 比例, 占比: a percentage. */
  | { readonly kind: "share"; readonly satisfaction: boolean }
  /** 数, 数量, 次数: a count; `unit` is "" when the name does not say what is counted (完成数). */
  | { readonly kind: "count"; readonly unit: string };

const SHARE_ENDS = words("率 比例 占比 比重 百分比 满意度");

/** They end in 率 and are no share of a whole: several per month, per second, or an efficiency in words. */
const NO_SHARES = words(
  "频率 效率 速率 功率 汇率 倍率 分辨率 帧率 心率 斜率 曲率 容积率 税率 利率 费率 比率 年率",
);

const COUNT_ENDS = ["数量", "数"];
const NO_COUNTS = words("指数 系数 倍数 参数 分数 基数 函数 级数 序数 约数 百分数 代数 礼数");

/** Ends that are a count by themselves: 培训人次, 会议场次. */
const UNIT_ENDS = words("人次 场次 批次 班次 车次 件次 户次");

const ends = (list: readonly string[]): RegExp => new RegExp(`(?:${wordsPattern(list)})$`);
const SHARE = ends(SHARE_ENDS);
const NO_SHARE = ends(NO_SHARES);
const COUNT = ends(COUNT_ENDS);
const NO_COUNT = ends(NO_COUNTS);
const UNIT_END = ends(UNIT_ENDS);
const BRACKETS = /[(（【[〔][^)）】\]〕]*[)）】\]〕]/g;

/** The name as it is judged: without brackets, white space, closing punctuation and a trailing 指标. */
export const bareName = rememberTexts((name): string =>
  compact(name)
    .replace(BRACKETS, "")
    .replace(/[。.,，;；:：]+$/, "")
    .replace(/指标$/, ""),
);

export const measureOf = rememberTexts((name): Measure | null => {
  const bare = bareName(name);
  if (SHARE.test(bare))
    return NO_SHARE.test(bare) ? null : { kind: "share", satisfaction: bare.includes("满意") };
  const unit = UNIT_END.exec(bare)?.[0];
  if (unit !== undefined) return { kind: "count", unit };
  if (!COUNT.test(bare) || NO_COUNT.test(bare)) return null;
  return { kind: "count", unit: countedUnit(bare.replace(COUNT, "")) };
});

/** 培训人 → 人, 活动场次 → 场次; "" when the end is no unit. */
function countedUnit(stem: string): string {
  for (const length of [3, 2, 1]) {
    const end = stem.slice(-length);
    if (end.length === length && end !== stem && isKnownUnit(end)) return end;
  }
  return "";
}

/** A unit that the name itself carries in brackets: 培训规模（人）. */
export const unitInName = rememberTexts((name): string | null => {
  const inside = /[(（]([^()（）]{1,6})[)）]\s*$/.exec(name)?.[1];
  return inside !== undefined && isKnownUnit(compact(inside)) ? compact(inside) : null;
});

/** Numbers that have no unit: a year, a score, an index, a rank. */
const UNITLESS = ends([
  "得分",
  "评分",
  "分数",
  "分值",
  "成绩",
  "指数",
  "系数",
  "排名",
  "名次",
  "位次",
  "年份",
  "年度",
  "等级",
  "版本",
  "倍数",
  "比值",
  "比",
  "pH值",
  "PH值",
]);

const CHANGES = wordsPattern([...GROWTH_WORDS, ...REDUCTION_WORDS]);
/** 利用系数提高: what changes has as little a unit as its change. */
const CHANGED = new RegExp(`(?:${CHANGES})(?:值|数|幅度)?$`);
/** 新增 counts what is new. */
const CHANGE = new RegExp(`(?<!新)(?:${CHANGES})`);

/** 压减会议数量 ≥5% is by how much it changes. */
export const speaksOfChange = rememberTexts((name): boolean => CHANGE.test(name));

export const needsNoUnit = rememberTexts((name): boolean => {
  return UNITLESS.test(bareName(name).replace(CHANGED, ""));
});

/** Units that count one thing, so that one stands for another in a remark about units: a person, an occasion. */
const SAME_COUNT: readonly (readonly string[])[] = [
  ["人", "名", "位", "个", "员"],
  ["次", "场", "场次", "批", "批次", "期", "届", "轮", "回", "趟", "个"],
  ["起", "例", "宗", "件", "次", "个"],
  ["份", "篇", "个", "件", "项", "册", "本"],
  ["天", "日", "工作日"],
  ["课时", "学时", "小时"],
];

/** May the two units stand for one indicator? In doubt yes: only what cannot be compared is worth a remark. */
export function unitsAgree(a: string, b: string): boolean {
  if (unitsCompatible(a, b)) return true;
  const bare = (unit: string): string => canonicalUnit(unit).replace(/^个(?=.)/, "");
  return SAME_COUNT.some((units) => units.includes(bare(a)) && units.includes(bare(b)));
}

const SHARE_UNIT = /^(?:%|‰|个?百分点)$/;

/** A percentage by its unit; no count has one. */
export const isShareUnit = (unit: string): boolean => SHARE_UNIT.test(canonicalUnit(unit));

/** Units that a rate may have: %, ‰, 百分点, 倍, 例/万人. */
export const isRatioUnit = (unit: string): boolean =>
  isShareUnit(unit) || unit.includes("/") || unit === "倍" || unit === "成";

/** What heads, occasions and days are certainly not counted in. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  人: ["次", "场", "场次", "批", "批次", "天", "日", "元", "万元", "份", "件", "篇", "小时"],
  次: ["人", "名", "元", "万元", "天", "日", "份", "%"],
  场次: ["人", "名", "元", "万元", "天", "日", "份"],
  批次: ["人", "名", "元", "万元", "天", "日", "份"],
  天: ["人", "名", "次", "场", "元", "万元", "份"],
  人次: ["场", "场次", "批", "批次", "天", "日", "元", "份", "件", "篇", "小时"],
  户: ["次", "场", "场次", "批次", "天", "日", "元", "小时"],
};

const MAGNITUDE = /^[十百千万亿]+(?=.)/;

/** The unit, and what is left without its magnitude: 万亩 measures what 亩 does; 千米 is a unit of its own. */
export function withAndWithoutMagnitude(unit: string): readonly [string, string] {
  const plain = canonicalUnit(unit);
  return [plain, plain.replace(MAGNITUDE, "")];
}

/** True when a name that counts `counted` cannot have this unit: 培训人数 12场. */
export function contradictsCount(counted: string, unit: string): boolean {
  return withAndWithoutMagnitude(unit).some((one) => NEVER[counted]?.includes(one) === true);
}

/** Growth, yields and comparisons with another year may pass 100 % or be negative. */
const UNBOUNDED = new RegExp(
  wordsPattern([
    ...GROWTH_WORDS,
    ...REDUCTION_WORDS,
    "增",
    "减",
    "降",
    "升",
    "同比",
    "环比",
    "收益",
    "回报",
    "利润",
    "投资",
    "杠杆",
    "负债",
    "变动",
    "波动",
    "偏差",
    "倍",
  ]),
);

export const mayExceedAll = rememberTexts((name): boolean => {
  return UNBOUNDED.test(bareName(name));
});
