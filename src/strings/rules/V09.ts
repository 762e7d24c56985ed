/** Wording of V09: several targets in one. */
import type { V09 as rule } from "../../core/rules/catalogue/V09";
import type { RuleText } from "./wording";

export const V09: RuleText<(typeof rule)["meta"]> = {
  title: "一个指标里有几个目标",
  checks: "一个目标值里是否同时写了数量和时限、两项效果，或名称里另有一个与目标值不同的标准。",
  why: "一个指标考核几件事，只完成一件时得分无法判断。",
  howToFix: "拆成几个指标，各填一个目标值。",
  messages: {
    "with-note": ({ name, target, note }) =>
      `「${name}」的目标 ${target} 里还有「${note}」，一个指标考核了两件事。请拆成两个指标，或只留一个目标。`,
    "two-in-words": ({ name, target }) =>
      `「${name}」的目标「${target}」写了两项要求。请拆成两个指标，或只留一项。`,
    "name-threshold": ({ name, threshold, target }) =>
      `「${name}」名称里的标准是「${threshold}」，目标值却是 ${target}，两者不是一回事。请把名称里的标准填作目标值，或改名称。`,
  },
  labels: {},
};
