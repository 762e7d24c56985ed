/** Wording of S16: full marks throughout. */
import type { S16 as rule } from "../../core/rules/catalogue/S16";
import type { RuleText } from "./wording";

export const S16: RuleText<(typeof rule)["meta"]> = {
  title: "所有指标都是满分",
  checks: "全部指标是否都得满分。",
  why: "全部满分不一定有错，但复核会重点抽查，目标是否偏低也会被追问。",
  howToFix: "逐项核对实际完成值和佐证材料；确实全部完成的不用改。",
  messages: {
    full: ({ count }) => `${count} 项指标全部满分。复核会重点抽查，请确认各项都有佐证材料。`,
  },
  labels: {},
};
