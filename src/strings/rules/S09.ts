/** Wording of S09: word targets that were not achieved and scored high. */
import type { S09 as rule } from "../../core/rules/catalogue/S09";
import type { RuleText } from "./wording";

export const S09: RuleText<(typeof rule)["meta"]> = {
  title: "实际未达成，得分却不低",
  checks: "目标是文字、频次或时限的指标，实际完成值为 0、空白或「未达成」时，得分是否高于第三档。",
  why: "定性指标未达成的属第三档（分值的 60% 以下，以计分规则为准）；没有做却给高分，自相矛盾。",
  howToFix: "核对实际完成值；确未达成的，在第三档内打分并说明原因。",
  messages: {
    "not-achieved": ({ name, target, actual, score, ceiling }) =>
      `「${name}」目标「${target}」，实际填「${actual}」，得分却是 ${score}，第三档最高 ${ceiling} 分。请更正得分或核对实际完成值。`,
    blank: ({ name, target, score, ceiling }) =>
      `「${name}」目标「${target}」，实际完成值空白，得分却是 ${score}，没有完成情况最高只能得 ${ceiling} 分。请先填写实际完成值。`,
  },
  labels: {
    "set-score": ({ score }) => `得分改为 ${score}`,
  },
};
