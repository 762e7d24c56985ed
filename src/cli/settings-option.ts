/**
 * `--preset`, `--rule ID=SEVERITY` and `--option ID.name=VALUE`. A workbook's own settings (written by the pane) count
 * first, then the preset, then the single flags: what is said for a run wins.
 */
import type { CheckSettings } from "../core/rules/check";
import { applyPreset, PRESETS, type Preset } from "../core/rules/presets";
import { ruleByName, type RuleId } from "../core/rules/registry";
import type { OptionValue, RuleMeta, Severity } from "../core/rules/rule";
import {
  mergeSettings,
  optionValue,
  readCheckSettings,
  SETTINGS_KEYS,
  SEVERITIES,
} from "../core/rules/settings";
import type { Profile } from "../core/scoring/profile";
import { profileById } from "../core/scoring/profiles";
import type { Settings } from "../hosts/host";
import { presetTerms, type CliTexts } from "../strings";
import { Failure } from "./failure";

/** What a run sets; structured clone carries it to a worker. */
export interface GivenSettings {
  /** `null` = as the workbook says (自定义). */
  readonly preset: Preset | null;
  readonly checks: CheckSettings;
}

export const NOTHING_GIVEN: GivenSettings = { preset: null, checks: { severities: {}, options: {} } };

export function settingsFor(workbook: Settings, given: GivenSettings): CheckSettings {
  const own = readCheckSettings(workbook[SETTINGS_KEYS.checks]);
  return mergeSettings(given.preset === null ? own : applyPreset(given.preset, own), given.checks);
}

/** The profile that was given, or the one that the workbook was set to, or "auto". */
export function profileFor(workbook: Settings, given: "auto" | Profile | null): "auto" | Profile {
  return given ?? profileById(workbook[SETTINGS_KEYS.profile] ?? "") ?? "auto";
}

interface Typed {
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly option?: readonly string[];
}

export function givenSettings({ preset, rule, option }: Typed, texts: CliTexts): GivenSettings {
  return {
    preset: presetNamed(preset, texts),
    checks: { severities: severitiesOf(rule ?? [], texts), options: optionsOf(option ?? [], texts) },
  };
}

/** `filling`, `review`, `custom` or the same in Chinese. */
function presetNamed(given: string | undefined, texts: CliTexts): Preset | null {
  if (given === undefined || given === "custom" || given === presetTerms["zh-CN"].custom) return null;
  const preset = PRESETS.find((one) => one === given || presetTerms["zh-CN"][one] === given);
  if (preset === undefined) {
    throw new Failure(texts.badChoice("--preset", given, [...PRESETS, "custom"].join(", ")));
  }
  return preset;
}

/** `S01=warning` or `missed-full-marks=off`. */
function severitiesOf(given: readonly string[], texts: CliTexts): CheckSettings["severities"] {
  const severities: Record<string, Severity | "off"> = {};
  for (const one of given) {
    const [name = "", value, ...rest] = one.split("=");
    const severity = SEVERITIES.find((known) => known === value);
    if (severity === undefined || rest.length > 0) throw new Failure(texts.badSeverity(one));
    severities[ruleNamed(name, texts).id] = severity;
  }
  return severities;
}

/** `F10.threshold=70` or `low-execution.threshold=70`. */
function optionsOf(given: readonly string[], texts: CliTexts): CheckSettings["options"] {
  const options: Record<string, Record<string, OptionValue>> = {};
  for (const one of given) {
    const [, rule, name, value] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(one) ?? [];
    if (rule === undefined || name === undefined || value === undefined) {
      throw new Failure(texts.badOption(one));
    }
    const meta = ruleNamed(rule, texts);
    const read = optionValue(meta, name, value);
    if (read === null) {
      const known = Object.entries(meta.options).map(([key, usual]) => `${meta.id}.${key}=${String(usual)}`);
      throw new Failure(
        known.length === 0 ? texts.noOptions(meta.id) : texts.badOptionValue(one, known.join(", ")),
      );
    }
    (options[meta.id] ??= {})[name] = read;
  }
  return options;
}

export function ruleNamed(name: string, texts: CliTexts): RuleMeta<RuleId> {
  const rule = ruleByName(name);
  if (rule === null) throw new Failure(texts.badRule(name));
  return rule.meta;
}
