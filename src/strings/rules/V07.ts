/** Wording of V07: comparators against the sense of the name. */
import type { V07 as rule } from "../../core/rules/catalogue/V07";
import type { RuleText } from "./wording";

export const V07: RuleText<(typeof rule)["meta"]> = {
  title: "比较方向不对",
  checks:
    "满意度、完成率等越高越好的指标是否写成「≤」，事故、投诉、成本等越低越好的指标是否写成「≥」，要完成的工作量是否写成「≤」。",
  why: "方向写反，做得越差得分越高；工作量写成「≤」，一次不做也是满分。",
  howToFix: "改用相反的比较符号；确是上限的，忽略这一条并说明理由。",
  messages: {
    "more-is-better": ({ name, target }) =>
      `「${name}」越高越好，目标却写成 ${target}，做得越差越算达标。请改用「≥」或核对目标值。`,
    "less-is-better": ({ name, target }) =>
      `「${name}」越低越好，目标却写成 ${target}，做得越差越算达标。请改用「≤」或核对目标值。`,
    "output-limited": ({ name, target }) =>
      `「${name}」是要完成的工作量，目标却写成 ${target}，一次不做也是满分。一般写「≥」；确是上限的，请忽略并说明理由。`,
    "output-maybe-limited": ({ name, target }) =>
      `「${name}」是产出数量，目标却写成 ${target}，一个没有也是满分。确是控制数的，请忽略并说明理由，否则改用「≥」或「=」。`,
  },
  labels: {
    "set-target": ({ target }) => `改为 ${target}`,
    "set-target-and-score": ({ target, score }) => `改为 ${target}，得分 ${score}`,
  },
};
