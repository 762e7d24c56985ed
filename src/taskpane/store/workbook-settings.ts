/**
 * What the pane keeps in the workbook, through the host's settings: ignored findings with their reasons, the chosen
 * profile, and rules switched off, weighed otherwise or given other thresholds. Unknown keys of others are kept;
 * a damaged text counts as absent, because settings must never keep a workbook from being checked.
 */
import type { CheckSettings } from "../../core/rules/check";
import { readCheckSettings, SETTINGS_KEYS } from "../../core/rules/settings";
import { profileById } from "../../core/scoring/profiles";
import type { Settings } from "../../hosts/host";

export const IGNORE_CAUSES = ["right-as-it-is", "local-rule", "wrong-check"] as const;

/** 确实如此, 上级另有规定, 查错了. */
export type IgnoreCause = (typeof IGNORE_CAUSES)[number];

export interface IgnoredFinding {
  /** `FindingItem.key`. */
  readonly key: string;
  readonly cause: IgnoreCause;
  /** In the person's own words; never empty. */
  readonly reason: string;
  /** ISO date of the decision. */
  readonly on: string;
}

export interface WorkbookSettings {
  readonly ignored: readonly IgnoredFinding[];
  /** A shipped profile's id, or "auto". */
  readonly profile: string;
  readonly checks: CheckSettings;
}

export const NO_SETTINGS: WorkbookSettings = {
  ignored: [],
  profile: "auto",
  checks: { severities: {}, options: {} },
};

const KEYS = { ...SETTINGS_KEYS, ignored: "ignored" } as const;

export function readWorkbookSettings(settings: Settings): WorkbookSettings {
  const profile = settings[KEYS.profile] ?? "auto";
  return {
    ignored: list(parsed(settings[KEYS.ignored])).flatMap(ignoredFinding),
    profile: profileById(profile) === null ? "auto" : profile,
    checks: readCheckSettings(settings[KEYS.checks]),
  };
}

/** The host's settings with ours in them; what is as by default is left out. */
export function writtenSettings(others: Settings, own: WorkbookSettings): Settings {
  const rest = Object.fromEntries(
    Object.entries(others).filter(
      ([key]) => key !== KEYS.ignored && key !== KEYS.profile && key !== KEYS.checks,
    ),
  );
  const { severities, options } = own.checks;
  const plain = Object.keys(severities).length + Object.keys(options).length === 0;
  return {
    ...rest,
    ...(own.ignored.length === 0 ? {} : { [KEYS.ignored]: JSON.stringify(own.ignored) }),
    ...(own.profile === "auto" ? {} : { [KEYS.profile]: own.profile }),
    ...(plain ? {} : { [KEYS.checks]: JSON.stringify(own.checks) }),
  };
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's or a cut-off text: there is nothing to read in it.
    return null;
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function ignoredFinding(value: unknown): readonly IgnoredFinding[] {
  const { key, cause, reason, on } = record(value);
  const known = IGNORE_CAUSES.find((one) => one === cause);
  if (typeof key !== "string" || typeof reason !== "string" || known === undefined) return [];
  return [{ key, cause: known, reason, on: typeof on === "string" ? on : "" }];
}
