/**
 * What a workbook or a run changes about the catalogue, read from texts: severities and thresholds by rule. The pane
 * writes them into the workbook as JSON under one key of the host's settings, the command line reads them there, so
 * that both check alike. What cannot be used counts as absent: settings must never keep a workbook from being checked.
 */
import { decimal } from "../values/decimal";
import type { CheckSettings } from "./check";
import { ruleByName } from "./registry";
import type { OptionValue, RuleMeta, Severity } from "./rule";

/** The host's settings keep the checks' under this key, and the scoring profile's id under that one. */
export const SETTINGS_KEYS = { checks: "rules", profile: "profile" } as const;

export const SEVERITIES: readonly ("off" | Severity)[] = ["off", "error", "warning", "info"];

export function readCheckSettings(json: string | undefined): CheckSettings {
  const { severities, options } = record(parsed(json));
  return {
    severities: Object.fromEntries(
      Object.entries(record(severities)).flatMap(([rule, given]) => {
        const severity = SEVERITIES.find((one) => one === given);
        return severity === undefined ? [] : [[rule, severity] as const];
      }),
    ),
    options: Object.fromEntries(
      Object.entries(record(options)).flatMap(([rule, given]) => {
        const usable = usableOptions(rule, record(given));
        return Object.keys(usable).length === 0 ? [] : [[rule, usable] as const];
      }),
    ),
  };
}

/** `over` wins, rule by rule and option by option. */
export function mergeSettings(base: CheckSettings, over: CheckSettings): CheckSettings {
  const rules = new Set([...Object.keys(base.options), ...Object.keys(over.options)]);
  return {
    severities: { ...base.severities, ...over.severities },
    options: Object.fromEntries(
      [...rules].map((rule) => [rule, { ...base.options[rule], ...over.options[rule] }] as const),
    ),
  };
}

/** An option's value as a person types it, of its default's type; `null` when it is none or there is no such option. */
export function optionValue(meta: RuleMeta, name: string, typed: string): OptionValue | null {
  const usual = meta.options[name];
  if (usual === undefined) return null;
  if (typeof usual === "boolean") return typed === "true" ? true : typed === "false" ? false : null;
  const number = decimal(typed);
  if (typeof usual === "number") return number === null ? null : number.toNumber();
  return number === null && decimal(usual) !== null ? null : typed;
}

/** Thresholds of rules that exist, of their default's type; one that should be a number is one. */
function usableOptions(
  rule: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, OptionValue>> {
  const meta = ruleByName(rule)?.meta;
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (meta === undefined || !isOption(value) || typeof value !== typeof meta.options[name]) return [];
      return optionValue(meta, name, String(value)) === null ? [] : [[name, value] as const];
    }),
  );
}

function isOption(value: unknown): value is OptionValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Somebody else's or a cut-off text: there is nothing to read in it.
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
