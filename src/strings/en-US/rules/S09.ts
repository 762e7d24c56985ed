/** English wording of S09: word targets that were not achieved and scored high. */
import type { S09 as rule } from "../../../core/rules/catalogue/S09";
import type { RuleText } from "../../rules/wording";

export const S09: RuleText<(typeof rule)["meta"]> = {
  title: "High score for what was not achieved",
  checks:
    "Whether a target in words, a frequency or a deadline scores above the third tier although the actual is 0, blank or “not achieved”.",
  why: "A target in words that was not achieved belongs in the third tier (below 60% of the weight, by the profile).",
  howToFix: "Check the actual; when nothing was achieved, score within the third tier and give the reason.",
  messages: {
    "not-achieved": ({ name, target, actual, score, ceiling }) =>
      `“${name}” (target “${target}”) says “${actual}” but has ${score} points; the third tier ends at ${ceiling}. Correct the score or check the actual.`,
    blank: ({ name, target, score, ceiling }) =>
      `“${name}” (target “${target}”) has no actual but ${score} points; without a result ${ceiling} is the most. Fill in the actual first.`,
  },
  labels: {
    "set-score": ({ score }) => `Set the score to ${score}`,
  },
};
