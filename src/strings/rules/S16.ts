/** Wording of S16: full marks throughout. */
import type { S16 as rule } from "../../core/rules/catalogue/S16";
import type { RuleWording } from "./wording";

export const S16: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "所有指标都是满分",
    checks: "全部指标是否都得满分。",
    why: "全部满分不一定有错，但复核会重点抽查，目标是否偏低也会被追问。",
    howToFix: "逐项核对实际完成值和佐证材料；确实全部完成的不用改。",
    messages: {
      full: ({ count }) => `${count} 项指标全部满分。复核会重点抽查，请确认各项都有佐证材料。`,
    },
    labels: {},
  },
  "en-US": {
    title: "Full marks throughout",
    checks: "Whether every indicator has full marks.",
    why: "It need not be wrong, but reviewers look twice and ask whether the targets were too low.",
    howToFix: "Check each actual and its evidence; when all was really achieved, nothing has to change.",
    messages: {
      full: ({ count }) =>
        `All ${count} indicators have full marks. Reviewers will look twice: make sure that there is evidence for each.`,
    },
    labels: {},
  },
};
