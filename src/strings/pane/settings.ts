/** Wording of 设置: language, scoring rules, what is written, rules and their thresholds. */
import type { Locale } from "../locale";
import type { PresetCode } from "./codes";

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

const en: SettingsTexts = {
  title: "Settings",
  kept: "Scoring and checking rules are kept in the workbook; language and writing on this computer only.",
  language: "Language",
  languages: { "zh-CN": "中文", "en-US": "English" },
  profile: "Scoring rules",
  writeAs: "When writing",
  values: "Write values",
  formulas: "Write formulas",
  preset: "How strict",
  presets: { filling: "Filling in", review: "Review" },
  presetNotes: {
    filling: "Errors, and what a form is sent back for",
    review: "Every rule with its own severity",
  },
  custom: "Custom",
  customNote: "Rules were changed below",
  rules: "Rules",
  rulesFound: (count) => String(count),
  findRule: "Find a rule",
  off: "Off",
  own: (severity) => `Own: ${severity}`,
  severityOf: (rule) => `Severity of ${rule}`,
  thresholds: {
    "F10.threshold": "Rate below which a reason is needed (%)",
    "F11.threshold": "Adjustment of the budget that needs a reason (%)",
    "F12.smallestYuan": "In 元: smallest plausible total",
    "F12.largestTenThousandYuan": "In 万元: largest plausible total",
    "S05.spread": "Same deduction, shortfalls apart by (points)",
    "W03.threshold": "Highest weight of one indicator",
    "W06.least": "Fewest indicators",
    "W06.most": "Most indicators",
  },
  defaultIs: (value) => `default ${value}`,
  notNumber: "Enter a number.",
  showOptions: (rule) => `Thresholds of ${rule}`,
};

export const settingsTexts: Readonly<Record<Locale, SettingsTexts>> = { "zh-CN": zh, "en-US": en };
