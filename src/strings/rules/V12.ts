/** Wording of V12: numbers inside words. */
import type { V12 as rule } from "../../core/rules/catalogue/V12";
import type { RuleText } from "./wording";

export const V12: RuleText<(typeof rule)["meta"]> = {
  title: "文字目标里藏着数量",
  checks: "文字目标值里是否含有可以单独考核的数量。",
  why: "数量写在文字里，系统按定性指标处理，就没有按数量考核。",
  howToFix: "把数量提出来作为目标值，说明移到指标名称里。",
  messages: {
    "holds-number": ({ name, target, number }) =>
      `「${name}」的目标「${target}」里有数量 ${number}，却写成了文字。请把数量填作目标值，说明写进指标名称。`,
  },
  labels: {
    "set-target": ({ target }) => `目标值改为 ${target}`,
  },
};
