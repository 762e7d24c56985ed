/** The language: what was chosen before, else the first that the browser or Excel asks for, else Chinese. */
import type { Locale } from "../../strings/locale";
import type { PaneEnvironment } from "../store";
import { loadWording } from "./environment";

export function preferredLocale(wanted: readonly string[], environment: PaneEnvironment): Locale {
  const kept = environment.preferences.read().locale;
  if (kept !== undefined) return kept;
  for (const language of wanted) {
    if (/^zh/i.test(language)) return "zh-CN";
    if (/^en/i.test(language)) return "en-US";
  }
  return "zh-CN";
}

/** The language once its wording is there; Chinese, which is part of the page, when it cannot be had. */
export const worded = (locale: Locale): Promise<Locale> =>
  loadWording(locale).then(
    () => locale,
    () => "zh-CN",
  );
