/** English wording of V07: comparators against the sense of the name. */
import type { V07 as rule } from "../../../core/rules/catalogue/V07";
import type { RuleText } from "../../rules/wording";

export const V07: RuleText<(typeof rule)["meta"]> = {
  title: "Comparator points the wrong way",
  checks:
    "Whether satisfaction, completion and the like have ≤, accidents, complaints, cost and the like have ≥, or work to be done has ≤.",
  why: "Turned round, the worse result scores better; with ≤ on work to be done, doing nothing earns full marks.",
  howToFix: "Use the opposite comparator; where it is a real limit, ignore the finding and give the reason.",
  messages: {
    "more-is-better": ({ name, target }) =>
      `For “${name}” more is better, yet the target is ${target}: the worse the result, the surer it is met. Use ≥, or check the target.`,
    "less-is-better": ({ name, target }) =>
      `For “${name}” less is better, yet the target is ${target}: the worse the result, the surer it is met. Use ≤, or check the target.`,
    "output-limited": ({ name, target }) =>
      `“${name}” is work to be done, yet the target is ${target}: doing nothing earns full marks. Normally it is ≥; where it is a real limit, ignore this with a reason.`,
    "output-maybe-limited": ({ name, target }) =>
      `“${name}” is an output, yet the target is ${target}: none at all earns full marks. Where it is a ceiling, ignore this with a reason; otherwise use ≥ or =.`,
  },
  labels: {
    "set-target": ({ target }) => `Change to ${target}`,
    "set-target-and-score": ({ target, score }) => `Change to ${target}, score ${score}`,
  },
};
