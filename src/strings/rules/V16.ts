/** Wording of V16: what typing or Excel broke. */
import type { V16 as rule } from "../../core/rules/catalogue/V16";
import type { RuleText } from "./wording";

export const V16: RuleText<(typeof rule)["meta"]> = {
  title: "录入时变了样",
  checks: "目标值、实际完成值是否被 Excel 当成公式或日期，是否把两个数量连写，是否把指标名称填进了指标值。",
  why: "Excel 会把 =100% 当公式、把 2-4 当日期，别人看到的就不是您填的内容。",
  howToFix: "以文本重新录入（先输入一个单引号），两个数量分成两个指标。",
  messages: {
    formula: ({ name, typed }) =>
      `「${name}」填的 ${typed} 被 Excel 当成了公式。请改为文本，以免显示或计算出错。`,
    date: ({ name, typed, shown }) =>
      `「${name}」显示为 ${shown}，可能是填写 ${typed} 时被 Excel 当成了日期。请核对后以文本重新填写。`,
    lost: ({ name, shown }) => `「${name}」显示为 ${shown}，原来填的内容已无法认出。请重新填写。`,
    "run-together": ({ name, text, first, second }) =>
      `「${name}」的「${text}」把 ${first} 和 ${second} 连写在一起。请只留一个，或分成两个指标。`,
    "name-in-value": ({ name, text }) => `「${name}」的指标值填的是「${text}」，像是指标名称。请填写指标值。`,
  },
  labels: { "write-as-text": ({ text }) => `以文本填写 ${text}` },
};
