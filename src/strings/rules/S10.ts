/** Wording of S10: scores outside the tier of their actual. */
import type { S10 as rule } from "../../core/rules/catalogue/S10";
import type { RuleText } from "./wording";

const TIERS: Readonly<Record<string, string>> = {
  achieved: "第一档（达成）",
  partly: "第二档（部分达成）",
  missed: "第三档（未达成）",
  late: "第二或第三档（逾期）",
};

const tierWord = (tier: string): string => TIERS[tier] ?? tier;

export const S10: RuleText<(typeof rule)["meta"]> = {
  title: "得分与达成程度不符",
  checks: "实际完成值写明达成、部分达成、未达成或逾期的，得分是否在对应的档次内。",
  why: "定性指标分三档计分（达成 100%～80%，部分达成 80%～60%，未达成 60% 以下，以计分规则为准），得分应落在所写的那一档。",
  howToFix: "在对应档次内打分；程度写得不准的，改写实际完成值。",
  messages: {
    above: ({ name, actual, tier, score, low, high }) =>
      `「${name}」实际写「${actual}」，属${tierWord(tier)}，得分 ${score} 高于这一档的上限。请在 ${low}～${high} 分之间打分，或改写实际完成值。`,
    below: ({ name, actual, tier, score, low, high }) =>
      `「${name}」实际写「${actual}」，属${tierWord(tier)}，得分 ${score} 低于这一档的下限。请在 ${low}～${high} 分之间打分，或改写实际完成值。`,
  },
  labels: {
    "set-score": ({ score }) => `得分改为 ${score}`,
  },
};
