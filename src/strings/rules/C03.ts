/** Wording of C03: labels of the two levels. */
import type { C03 as rule } from "../../core/rules/catalogue/C03";
import { levelInEnglish } from "./words";
import type { RuleWording } from "./wording";

export const C03: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
    title: "指标级次标签有误",
    checks: "一级、二级指标的名称是否为规定的名称，二级指标是否在相应的一级指标下，标签是否在自己的列中。",
    why: "级次标签错了，按级次统计的分值和个数都会错。",
    howToFix: "改为规定的名称，并把标签放回所在的列。",
    messages: {
      unknown: ({ label }) => `「${label}」不是规定的指标级次名称。请改为规定的名称。`,
      elsewhere: ({ level2, level1, right }) => `${level2}放在${level1}下，应在${right}下。请调整。`,
      shifted: ({ label }) => `标签「${label}」不在自己的列中，可能是分页或插入单元格造成的错位。请移回。`,
      missing: ({ name }) => `「${name}」看不出属于哪个一级、二级指标。请补上级次标签。`,
    },
    labels: {},
  },
  "en-US": {
    title: "A level label is wrong",
    checks:
      "Whether the labels of both levels are those of the rules, each second level stands under its first, and the labels stand in their columns.",
    why: "With wrong labels everything counted by level goes wrong.",
    howToFix: "Use the names of the rules, and move labels back into their columns.",
    messages: {
      unknown: ({ label }) => `“${label}” is no level of the rules. Use the proper name.`,
      elsewhere: ({ level2, level1, right }) =>
        `The level ${levelInEnglish(level2)} stands under ${levelInEnglish(level1)}, not under ${levelInEnglish(right)}. Move it.`,
      shifted: ({ label }) =>
        `The label “${label}” stands outside its column, perhaps moved by a page break or an inserted cell. Move it back.`,
      missing: ({ name }) => `It cannot be seen which levels “${name}” belongs to. Add the labels.`,
    },
    labels: {},
  },
};
