/** Wording of F12: the unit of the amounts. */
import type { F12 as rule } from "../../core/rules/catalogue/F12";
import type { RuleText } from "./wording";

export const F12: RuleText<(typeof rule)["meta"]> = {
  title: "金额单位不明或不合理",
  checks: "金额单位（元、万元）是否写明且前后一致，金额的大小与单位是否相称。",
  why: "元与万元混用相差一万倍，是汇总时最常见也最严重的错误。",
  howToFix: "在“项目资金”栏注明单位，并按该单位填写全部金额。",
  messages: {
    missing: ({ amount }) => `没有注明金额单位，按 ${amount} 也无法判断是元还是万元。请注明单位。`,
    contradicts: ({ amount, unit }) => `表上的单位是${unit}，金额却写作 ${amount}。请统一单位。`,
    "too-small": ({ amount }) => `单位是元，总额只有 ${amount}，疑似应为万元。请核对单位。`,
    "too-large": ({ amount }) => `单位是万元，金额达到 ${amount}，疑似应为元。请核对单位。`,
  },
  labels: {},
};
