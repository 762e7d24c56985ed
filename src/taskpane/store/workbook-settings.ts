/**
 * What the pane keeps in the workbook, through the host's settings: ignored findings with their reasons, the chosen
 * profile, and rules switched off, weighed otherwise or given other thresholds. Unknown keys of others are kept;
 * a damaged text counts as absent, because settings must never keep a workbook from being checked.
 */
import type { CheckSettings } from "../../core/rules/check";
import { ruleByName } from "../../core/rules/registry";
import type { OptionValue, Severity } from "../../core/rules/rule";
import { profileById } from "../../core/scoring/profiles";
import { decimal } from "../../core/values/decimal";
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

const KEYS = { ignored: "ignored", profile: "profile", checks: "rules" } as const;

export function readWorkbookSettings(settings: Settings): WorkbookSettings {
  const profile = settings[KEYS.profile] ?? "auto";
  return {
    ignored: list(parsed(settings[KEYS.ignored])).flatMap(ignoredFinding),
    profile: profileById(profile) === null ? "auto" : profile,
    checks: checkSettings(parsed(settings[KEYS.checks])),
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

function checkSettings(value: unknown): CheckSettings {
  const { severities, options } = record(value);
  return {
    severities: Object.fromEntries(
      Object.entries(record(severities)).flatMap(([rule, given]) =>
        isSeverity(given) ? [[rule, given] as const] : [],
      ),
    ),
    options: Object.fromEntries(
      Object.entries(record(options)).flatMap(([rule, given]) => {
        const usable = usableOptions(rule, record(given));
        return Object.keys(usable).length === 0 ? [] : [[rule, usable] as const];
      }),
    ),
  };
}

/** Thresholds of rules that exist, of their default's type; one that should be a number is one. */
function usableOptions(
  rule: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, OptionValue>> {
  const defaults: Readonly<Record<string, OptionValue>> = ruleByName(rule)?.meta.options ?? {};
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, option]) => {
      const usual = defaults[name];
      if (usual === undefined || !isOption(option) || typeof option !== typeof usual) return [];
      const wrong = typeof option === "string" && typeof usual === "string" && decimal(usual) !== null;
      return wrong && decimal(option) === null ? [] : [[name, option] as const];
    }),
  );
}

function isSeverity(value: unknown): value is "off" | Severity {
  return value === "off" || value === "error" || value === "warning" || value === "info";
}

function isOption(value: unknown): value is OptionValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
