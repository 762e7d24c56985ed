/** The browser around the pane: clock, clipboard, and a person's preferences in local storage. */
import { loadEnglish } from "../../strings/english";
import { LOCALES, type Locale } from "../../strings/locale";
import type { PaneEnvironment } from "../store";
import type { Preferences } from "../store/state";

const KEY = "jihe.preferences";
const VERSION = "0.1.0";
const WRITE_FORMS = ["values", "formulas"] as const;
const SCOPES = ["all", "blanks", "differences"] as const;

export function pageEnvironment({
  platform,
  recheckAfter,
}: Pick<PaneEnvironment, "platform" | "recheckAfter">): PaneEnvironment {
  return {
    now: () => Date.now(),
    copy: copyText,
    preferences: { read: readPreferences, write: writePreferences },
    loadWording,
    version: VERSION,
    platform,
    recheckAfter,
    solvedFor: 2_000,
  };
}

/** Chinese is part of the page. */
export async function loadWording(locale: Locale): Promise<void> {
  if (locale === "en-US") await loadEnglish();
}

/** Rich and plain where the browser allows it, plain text otherwise. */
async function copyText(text: string, html: string | null): Promise<void> {
  // Absent on pages without https, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) {
    copySelected(text);
    return;
  }
  try {
    if (html === null) await clipboard.writeText(text);
    else {
      await clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([text], { type: "text/plain" }),
          "text/html": new Blob([html], { type: "text/html" }),
        }),
      ]);
    }
  } catch (cause) {
    // Excel's frame may forbid the clipboard interface and still allow the older command.
    if (!(cause instanceof DOMException)) throw cause;
    copySelected(text);
  }
}

function copySelected(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "spoken";
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  // Deprecated, and the only way where the asynchronous interface is forbidden.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!done) throw new DOMException("copy refused", "NotAllowedError");
}

function readPreferences(): Partial<Preferences> {
  const text = stored();
  if (text === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not ours; the next choice overwrites it.
    return {};
  }
  if (typeof value !== "object" || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  const locale = LOCALES.find((one) => one === given.get("locale"));
  const as = WRITE_FORMS.find((one) => one === given.get("as"));
  const write = SCOPES.find((one) => one === given.get("write"));
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(as === undefined ? {} : { as }),
    ...(write === undefined ? {} : { write }),
  };
}

/** Storage may be switched off; then preferences last as long as the page. */
function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writePreferences(preferences: Preferences): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // As above: nothing is lost but the memory of a choice.
  }
}
