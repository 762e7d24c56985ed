/** Wording of V04: units that do not fit the name. */
import type { V04 as rule } from "../../core/rules/catalogue/V04";
import type { RuleText } from "./wording";

export const V04: RuleText<(typeof rule)["meta"]> = {
  title: "单位与指标名称不符",
  checks:
    "「率」「比例」类指标是否用了数量或文字，「数」「次数」类指标是否用了百分比，人数、次数、天数、面积、里程、金额、时间的单位是否对得上。",
  why: "名称和单位对不上，指标到底考核什么就说不清。",
  howToFix: "改指标名称或改目标值，使两者考核同一件事。",
  messages: {
    "share-with-count": ({ name, text, unit }) =>
      `「${name}」是比率，目标值 ${text} 却以「${unit}」计。请改用百分比，或把名称改成数量。`,
    "share-with-word": ({ name, text }) =>
      `「${name}」是比率，目标值却是文字「${text}」。请改用百分比，或改指标名称。`,
    "count-with-share": ({ name, text }) =>
      `「${name}」是数量，目标值却是百分比 ${text}。请填数量和单位，或把名称改成比率。`,
    "other-count": ({ name, text, unit, counted }) =>
      `「${name}」衡量的是「${counted}」，目标值 ${text} 却以「${unit}」计。请核对单位或名称。`,
  },
  labels: {},
};
