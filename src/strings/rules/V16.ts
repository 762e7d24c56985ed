/** Wording of V16: what typing or Excel broke. */
import type { V16 as rule } from "../../core/rules/catalogue/V16";
import type { RuleWording } from "./wording";

export const V16: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
      "name-in-value": ({ name, text }) =>
        `「${name}」的指标值填的是「${text}」，像是指标名称。请填写指标值。`,
    },
    labels: { "write-as-text": ({ text }) => `以文本填写 ${text}` },
  },
  "en-US": {
    title: "Broken while typing",
    checks:
      "Whether Excel took a target or an actual for a formula or a date, whether two quantities are run together, or a name stands in a value cell.",
    why: "Excel takes =100% for a formula and 2-4 for a date: others do not see what was typed.",
    howToFix: "Type it again as text (with a leading apostrophe); split two quantities into two indicators.",
    messages: {
      formula: ({ name, typed }) =>
        `Excel took ${typed} of “${name}” for a formula. Make it text, so that it shows and counts as typed.`,
      date: ({ name, typed, shown }) =>
        `“${name}” shows ${shown}; Excel may have taken a typed ${typed} for a date. Check it and type it again as text.`,
      lost: ({ name, shown }) =>
        `“${name}” shows ${shown}; what was typed cannot be recovered. Type it again.`,
      "run-together": ({ name, text, first, second }) =>
        `“${text}” of “${name}” runs ${first} and ${second} together. Keep one, or make two indicators.`,
      "name-in-value": ({ name, text }) =>
        `The value of “${name}” is “${text}”, which looks like an indicator's name. Enter the value.`,
    },
    labels: { "write-as-text": ({ text }) => `Write ${text} as text` },
  },
};
