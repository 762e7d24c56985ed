/** Wording of S04: an actual far over its target. */
import type { S04 as rule } from "../../core/rules/catalogue/S04";
import type { RuleText } from "./wording";

export const S04: RuleText<(typeof rule)["meta"]> = {
  title: "大幅超额而没有说明",
  checks:
    "实际完成值比年度指标值高出很多（20% 提示，30% 警告，100% 重点警告，以计分规则为准）而偏差栏空白的指标。",
  why: "超额太多，往往是年初目标定低了；复核会追问原因，目标明显偏低的还会调减得分。",
  howToFix: "在偏差栏写明超额的原因；确因年初目标偏低的，下一年度相应调高目标。",
  messages: {
    over: ({ name, target, actual, over }) =>
      `「${name}」目标 ${target}，实际 ${actual}，超出 ${over}%，偏差栏没有说明。请写明超额原因。`,
    "far-over": ({ name, target, actual, over }) =>
      `「${name}」目标 ${target}，实际 ${actual}，超出 ${over}%，年初目标可能明显偏低，偏差栏没有说明。请写明原因，并核对目标和实际的口径是否一致。`,
  },
  labels: {},
};
