/**
 * Which rules count for whom: 填报 (filling) is for the clerk before handing in, errors and what a form is sent back
 * for; 复核 (review) is for the reviewer, every rule as it is. Settings that are neither are a person's own (自定义).
 */
import { words } from "../knowledge/word-list";
import type { CheckSettings } from "./check";
import { rules } from "./registry";
import type { RuleMeta } from "./rule";

export const PRESETS = ["filling", "review"] as const;

export type Preset = (typeof PRESETS)[number];

/** Beside the errors: blanks, missing reasons and units, duplicates and damaged cells send a form back. */
const SENT_BACK: ReadonlySet<string> = new Set(words("F06 F12 S07 S14 S17 T04 V03 V05 V16 W08 X01"));

const metas: readonly RuleMeta[] = rules.map(({ meta }) => meta);

const SEVERITIES: Readonly<Record<Preset, CheckSettings["severities"]>> = {
  filling: Object.fromEntries(
    metas
      .filter(({ id, severity }) => severity !== "error" && !SENT_BACK.has(id))
      .map(({ id }) => [id, "off"] as const),
  ),
  review: {},
};

/** The severities become the preset's; thresholds stay as they are set. */
export function applyPreset(preset: Preset, checks: CheckSettings): CheckSettings {
  return { ...checks, severities: SEVERITIES[preset] };
}

/** The preset that the severities equal; `null` = a person's own (自定义). */
export function presetOf(checks: CheckSettings): Preset | null {
  const own = entries(checks.severities);
  return PRESETS.find((preset) => entries(SEVERITIES[preset]) === own) ?? null;
}

function entries(severities: CheckSettings["severities"]): string {
  return JSON.stringify(Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1)));
}
