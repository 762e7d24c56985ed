/**
 * Our settings inside a workbook: one custom XML part, `<settings xmlns="urn:jihe:settings">` around a JSON object.
 *
 * Custom XML parts travel with the file through Excel, WPS and LibreOffice untouched, and every host can read them by
 * their namespace, while an add-in's own document settings are tied to that add-in.
 */
import type { Settings } from "./host";

export const SETTINGS_NAMESPACE = "urn:jihe:settings";

/** JSON without the characters that XML cannot carry. */
export function settingsJson(settings: Settings): string {
  return JSON.stringify(settings).replace(
    /[\ufffe\uffff\u0080-\u009f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Anything that is no object of texts reads as no settings: they only ever refine the defaults. */
export function parseSettings(json: string): Settings {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
  const entries = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}
