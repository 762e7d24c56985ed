/** Wording of V05: units of target and actual. */
import type { V05 as rule } from "../../core/rules/catalogue/V05";
import type { RuleText } from "./wording";

export const V05: RuleText<(typeof rule)["meta"]> = {
  title: "目标与实际的单位不同",
  checks: "目标值和实际完成值的单位能否比较；能换算的（元、万元）不算不同。",
  why: "单位不同就无法比较，完成与否也就说不清。",
  howToFix: "核对口径，把实际完成值改成与目标相同的单位。",
  messages: {
    differs: ({ name, target, targetUnit, actual, actualUnit }) =>
      `「${name}」目标 ${target} 以「${targetUnit}」计，实际 ${actual} 以「${actualUnit}」计，无法比较。请统一单位。`,
  },
  labels: {},
};
