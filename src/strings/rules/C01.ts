/** Wording of C01: names under the wrong second level. */
import type { C01 as rule } from "../../core/rules/catalogue/C01";
import type { RuleText } from "./wording";

export const C01: RuleText<(typeof rule)["meta"]> = {
  title: "二级指标归类不当",
  checks:
    "名称明确属于时效、质量、成本或满意度的指标，是否放在相应的二级指标下；满意度指标下的名称是否与满意度有关。",
  why: "归类错了，各类指标的权重和评价结论就不准。",
  howToFix: "把指标移到相应的二级指标下，或改写名称。",
  messages: {
    "belongs-elsewhere": ({ name, level, right }) =>
      `「${name}」放在${level}下，应归入${right}。请调整归类或改写名称。`,
    "not-satisfaction": ({ name }) =>
      `「${name}」放在满意度指标下，却不是衡量满意程度。请移到相应的指标下，另设满意度指标。`,
  },
  labels: {},
};
