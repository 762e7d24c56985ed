/// <reference types="office-js" />
/** The page inside Excel: office.js from the place that the page names, then the host, the language and the theme. */
import { COMMAND_RESULT_KEY, takeResult, type CommandResult } from "../../hosts/command-result";
import type { WorkbookHost } from "../../hosts/host";
import type { Locale } from "../../strings/locale";
import type { View } from "../store";
import { officeBrightness, type BrightnessSource } from "./brightness";

/** Why the pane cannot work in this window: office.js did not arrive, or this Excel is below ExcelApi 1.14. */
export type Obstacle = "no-office-js" | "excel-too-old";

export type ExcelPage =
  | {
      readonly kind: "excel";
      readonly host: WorkbookHost;
      readonly locale: Locale;
      readonly platform: string;
      readonly brightness: BrightnessSource;
    }
  | { readonly kind: "obstacle"; readonly obstacle: Obstacle; readonly locale: Locale };

/**
 * Where office.js itself looks: desktop Excel adds its host information to the address, Excel on the web puts it into
 * the frame's name, and a page reloaded inside Excel finds it in the session.
 */
export function isInExcel(page: Window): boolean {
  if (/[?&]_host_info=/i.test(page.location.search) || /host_?info/i.test(page.name)) return true;
  if ("Office" in page) return true;
  try {
    return page.sessionStorage.getItem("hostInfoValue") !== null && page.parent !== page;
  } catch {
    // Storage is switched off, so nothing was kept there.
    return false;
  }
}

/** The view that the ribbon's button asks for (manifest.xml: taskpane.html?view=score); `null` without one. */
export function requestedView(search: string): Extract<View, "check" | "score" | "summary"> | null {
  const view = new URLSearchParams(search).get("view");
  return view === "check" || view === "score" || view === "summary" ? view : null;
}

/** `wanted`: the browser's languages, for when Office has not been able to tell its own. */
export async function startExcel(page: Document, wanted: Locale): Promise<ExcelPage> {
  if (!(await loadOfficeJs(page))) return { kind: "obstacle", obstacle: "no-office-js", locale: wanted };
  await Office.onReady();
  const { isSupported, openExcel } = await import(
    /* webpackChunkName: "excel" */ "../../hosts/excel/excel-host"
  );
  const { context } = Office;
  const locale = /^zh/i.test(context.displayLanguage) ? "zh-CN" : "en-US";
  if (!isSupported()) return { kind: "obstacle", obstacle: "excel-too-old", locale };
  return {
    kind: "excel",
    host: openExcel(),
    locale,
    platform: `${context.diagnostics.host} ${context.diagnostics.version} ${context.diagnostics.platform}`,
    brightness: officeBrightness(context, window),
  };
}

/** What a ribbon command left, now and whenever one leaves something while the pane is open. */
export function watchCommands(page: Window, listener: (result: CommandResult) => void): void {
  const take = (): void => {
    const result = takeResult(page.localStorage);
    if (result !== null) listener(result);
  };
  try {
    take();
  } catch (cause) {
    // Storage is switched off: then commands leave nothing either, and a check reads the workbook itself.
    if (!(cause instanceof DOMException)) throw cause;
    return;
  }
  page.addEventListener("storage", ({ key, newValue }) => {
    if (key === COMMAND_RESULT_KEY && newValue !== null) take();
  });
}

/** False when it cannot be had, as on a closed network that the build did not know of. */
function loadOfficeJs(page: Document): Promise<boolean> {
  if ("Office" in window) return Promise.resolve(true);
  const place = page.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? "";
  return new Promise((resolve) => {
    const script = page.createElement("script");
    script.src = place;
    script.onload = () => {
      resolve(true);
    };
    script.onerror = () => {
      resolve(false);
    };
    page.head.append(script);
  });
}
