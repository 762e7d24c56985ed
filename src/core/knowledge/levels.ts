/**
 * The two levels of indicators (一级指标, 二级指标): canonical names and the words they are printed with.
 * Source: 财预〔2020〕10号, 财预〔2021〕101号 (cost as a first level of its own).
 */

/** A first level (一级指标) and its words; every word may also carry 指标 behind it. */
interface LevelWords {
  readonly name: string;
  readonly words: readonly string[];
}

export const FIRST_LEVELS: readonly LevelWords[] = [
  { name: "产出指标", words: ["产出"] },
  { name: "成本指标", words: ["成本"] },
  { name: "效益指标", words: ["效益", "效果"] },
  { name: "满意度指标", words: ["满意度"] },
];

/** A second level (二级指标), and the first levels it may stand under, the usual one first. */
export const SECOND_LEVELS: readonly (LevelWords & { readonly under: readonly string[] })[] = [
  { name: "数量指标", words: ["数量", "产出数量"], under: ["产出指标"] },
  { name: "质量指标", words: ["质量", "产出质量"], under: ["产出指标"] },
  { name: "时效指标", words: ["时效", "产出时效"], under: ["产出指标"] },
  { name: "成本指标", words: ["成本", "产出成本"], under: ["产出指标", "成本指标"] },
  { name: "经济成本指标", words: ["经济成本"], under: ["成本指标"] },
  { name: "社会成本指标", words: ["社会成本"], under: ["成本指标"] },
  { name: "生态环境成本指标", words: ["生态环境成本", "生态成本", "环境成本"], under: ["成本指标"] },
  { name: "经济效益指标", words: ["经济效益"], under: ["效益指标"] },
  { name: "社会效益指标", words: ["社会效益"], under: ["效益指标"] },
  { name: "生态效益指标", words: ["生态效益", "环境效益", "生态环境效益"], under: ["效益指标"] },
  {
    name: "可持续影响指标",
    words: ["可持续影响", "可持续性影响", "可持续发展", "可持续性", "可持续效益", "可持续"],
    under: ["效益指标"],
  },
  {
    name: "服务对象满意度指标",
    words: [
      "服务对象满意度",
      "服务对象满意",
      "受益对象满意度",
      "社会公众满意度",
      "社会公众或服务对象满意度",
      "满意度",
    ],
    under: ["满意度指标"],
  },
];

/** What a label may mean; `成本指标` and `满意度指标` may be either level, and the place decides. */
export interface LevelLabel {
  readonly first: string | null;
  readonly second: string | null;
}

const labels = new Map<string, LevelLabel>();
for (const { name, words } of FIRST_LEVELS) {
  for (const word of words)
    for (const text of [word, `${word}指标`]) labels.set(text, { first: name, second: null });
}
for (const { name, words } of SECOND_LEVELS) {
  for (const word of words) {
    for (const text of [word, `${word}指标`]) {
      labels.set(text, { first: labels.get(text)?.first ?? null, second: name });
    }
  }
}

/** Reads a label without white space and brackets ("产出指标", "时效"); `null` when it is none of the two levels. */
export function levelOf(label: string): LevelLabel | null {
  return labels.get(label) ?? null;
}

const usualFirst = new Map(SECOND_LEVELS.map(({ name, under }) => [name, under]));

/** The first levels under which a second level stands; empty for a name that is not known. */
export function firstLevelsOf(second: string): readonly string[] {
  return usualFirst.get(second) ?? [];
}
