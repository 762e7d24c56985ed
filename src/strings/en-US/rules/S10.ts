/** English wording of S10: scores outside the tier of their actual. */
import type { S10 as rule } from "../../../core/rules/catalogue/S10";
import type { RuleText } from "../../rules/wording";

const TIERS: Readonly<Record<string, string>> = {
  achieved: "achieved",
  partly: "partly achieved",
  missed: "not achieved",
  late: "late",
};

const tierWord = (tier: string): string => TIERS[tier] ?? tier;

export const S10: RuleText<(typeof rule)["meta"]> = {
  title: "Score outside the tier",
  checks:
    "Whether the score lies in the tier that the actual names: achieved, partly achieved, not achieved, or late.",
  why: "Targets in words are scored in three tiers (100–80, 80–60 and below 60% of the weight, by the profile); the score has to lie in the one that is named.",
  howToFix: "Score within the tier, or rewrite the actual when it names the wrong one.",
  messages: {
    above: ({ name, actual, tier, score, low, high }) =>
      `“${name}” says “${actual}” (${tierWord(tier)}), yet its score ${score} is above that tier. Score between ${low} and ${high}, or rewrite the actual.`,
    below: ({ name, actual, tier, score, low, high }) =>
      `“${name}” says “${actual}” (${tierWord(tier)}), yet its score ${score} is below that tier. Score between ${low} and ${high}, or rewrite the actual.`,
  },
  labels: {
    "set-score": ({ score }) => `Set the score to ${score}`,
  },
};
