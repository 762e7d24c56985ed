/**
 * Which findings count for whom, as data: 填报 takes every rule as it is; 复核 weighs as faults what is merely not
 * yet done while a form is being filled in. Thresholds stay as they are set.
 */
import type { CheckSettings } from "../../core/rules/check";

export const PRESETS = ["filling", "review"] as const;

export type Preset = (typeof PRESETS)[number];

const SEVERITIES: Readonly<Record<Preset, CheckSettings["severities"]>> = {
  filling: {},
  // A form that is handed in with blanks is not finished.
  review: { S17: "warning" },
};

export function applyPreset(preset: Preset, checks: CheckSettings): CheckSettings {
  return { ...checks, severities: SEVERITIES[preset] };
}

/** The preset that the settings equal; `null` = a person's own (自定义). */
export function presetOf(checks: CheckSettings): Preset | null {
  const own = entries(checks.severities);
  return PRESETS.find((preset) => entries(SEVERITIES[preset]) === own) ?? null;
}

function entries(severities: CheckSettings["severities"]): string {
  return JSON.stringify(Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1)));
}
