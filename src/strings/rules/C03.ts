/** Wording of C03: labels of the two levels. */
import type { C03 as rule } from "../../core/rules/catalogue/C03";
import type { RuleText } from "./wording";

export const C03: RuleText<(typeof rule)["meta"]> = {
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
};
