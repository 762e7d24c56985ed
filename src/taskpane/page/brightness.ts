/** Light or dark: what the system asks for, or Excel's own theme. */
import type { Brightness } from "../pane/theme";

export interface BrightnessSource {
  readonly current: () => Brightness;
  readonly subscribe: (listener: () => void) => () => void;
}

export function systemBrightness(page: Window): BrightnessSource {
  const query = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    current: () => (query.matches ? "dark" : "light"),
    subscribe: (listener) => {
      query.addEventListener("change", listener);
      return () => {
        query.removeEventListener("change", listener);
      };
    },
  };
}

/** From a background colour as Office gives it ("#292929"); `null` when it is none. */
export function brightnessOf(colour: string | undefined): Brightness | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** What of Office's context tells the theme; older Excel has none. */
export interface ThemedContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}

/** Excel's theme where it tells one, else the system's. Only Outlook has an event for a changed theme. */
export function officeBrightness(context: ThemedContext, page: Window): BrightnessSource {
  const system = systemBrightness(page);
  return {
    current: () => brightnessOf(context.officeTheme?.bodyBackgroundColor) ?? system.current(),
    subscribe: system.subscribe,
  };
}
