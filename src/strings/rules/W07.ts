/** Wording of W07: a weight that is none. */
import type { W07 as rule } from "../../core/rules/catalogue/W07";
import type { RuleText } from "./wording";

export const W07: RuleText<(typeof rule)["meta"]> = {
  title: "分值无效",
  checks: "每个指标的分值是否为大于 0 的数。",
  why: "没有分值的指标不参与计分，等于没有设置；非数值的分值会使合计出错。",
  howToFix: "给每个指标填写大于 0 的分值，并使全部分值与预算执行分值合计为 100。",
  messages: {
    blank: ({ name }) => `指标「${name}」没有填写分值。请填写大于 0 的分值。`,
    zero: ({ name }) => `指标「${name}」的分值为 0，不参与计分。请填写大于 0 的分值，或删去该指标。`,
    negative: ({ name, weight }) => `指标「${name}」的分值 ${weight} 小于 0。请填写大于 0 的分值。`,
    "not-a-number": ({ name, weight }) => `指标「${name}」的分值「${weight}」不是数值。请改填数值。`,
    "all-blank": ({ count }) => `${count} 个指标都没有填写分值，无法计分。请填写各指标的分值。`,
  },
  labels: {},
};
