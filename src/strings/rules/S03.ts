/** Wording of S03: a broken upper limit with full marks. */
import type { S03 as rule } from "../../core/rules/catalogue/S03";
import type { RuleText } from "./wording";

export const S03: RuleText<(typeof rule)["meta"]> = {
  title: "超过上限却得满分",
  checks: "「≤」类目标被超过、「=0」类目标不为零的指标，得分是否仍为满分。",
  why: "上限类指标超过目标就是没有完成，目标为 0 的指标一旦发生就没有达成；得分应当反映出来。",
  howToFix: "核对实际完成值；确已超过的，超过上限按目标与实际之比计分，目标为 0 的记 0 分，并说明原因。",
  messages: {
    exceeded: ({ name, target, actual, score, due }) =>
      `「${name}」目标 ${target}，实际 ${actual}，已超过上限，得分却是满分 ${score}。按比例应得 ${due} 分，请更正得分或核对实际完成值。`,
    "not-zero": ({ name, target, actual, score }) =>
      `「${name}」目标 ${target}，实际 ${actual}，没有做到零发生，得分却是满分 ${score}。按规则应得 0 分，请更正得分或核对实际完成值。`,
  },
  labels: { "set-score": ({ score }) => `得分改为 ${score}` },
};
