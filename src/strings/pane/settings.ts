/** Wording of 设置: language, scoring rules, what is written, rules and their thresholds. */
import type { Locale } from "../locale";
import type { PresetCode } from "./codes";
import { inBothLocales } from "../both-locales";

const zh = {
  title: "设置",
  kept: "计分规则和检查规则随工作簿保存；语言和写法只记在这台电脑上。",
  language: "语言",
  languages: { "zh-CN": "中文", "en-US": "English" } satisfies Record<Locale, string>,
  profile: "计分规则",
  writeAs: "写回时",
  values: "写成数值",
  formulas: "写成公式",
  preset: "检查尺度",
  presets: { filling: "填报", review: "复核" } satisfies Record<PresetCode, string>,
  presetNotes: {
    filling: "只查错误和会被退回的问题",
    review: "全部规则，按原定级别",
  } satisfies Record<PresetCode, string>,
  custom: "自定义",
  customNote: "下面改过规则",
  rules: "检查规则",
  rulesFound: (count: number) => `${count} 条`,
  findRule: "查找规则",
  off: "不查",
  own: (severity: string) => `原定：${severity}`,
  severityOf: (rule: string) => `${rule} 的级别`,
  thresholds: {
    "F10.threshold": "执行率低于多少 % 要说明原因",
    "F11.threshold": "全年预算比年初调整超过多少 % 要说明",
    "F12.smallestYuan": "以元计时，总额小于多少元看作单位写错",
    "F12.largestTenThousandYuan": "以万元计时，总额大于多少万元看作单位写错",
    "S05.spread": "扣分相同而完成差距达到多少个百分点",
    "W03.threshold": "单项指标分值达到多少分",
    "W06.least": "指标最少几项",
    "W06.most": "指标最多几项",
  } as Readonly<Record<string, string>>,
  defaultIs: (value: string) => `原定 ${value}`,
  notNumber: "请填数字。",
  showOptions: (rule: string) => `${rule} 的界限`,
};

export type SettingsTexts = typeof zh;

export const settingsTexts: Readonly<Record<Locale, SettingsTexts>> = inBothLocales(
  zh,
  (english) => english.settingsTexts,
);
