/// <reference types="office-js" />
/** The page inside Excel: office.js from the place that the page names, then the host, the language and the theme. */
import type { WorkbookHost } from "../../hosts/host";
import type { Locale } from "../../strings/locale";
import { brightnessOf, systemBrightness, type BrightnessSource } from "./brightness";

export interface ExcelPage {
  readonly host: WorkbookHost;
  readonly locale: Locale;
  readonly platform: string;
  readonly brightness: BrightnessSource;
}

/** Excel adds its host information to the address; a page reloaded inside Excel finds it in the session. */
export function isInExcel(page: Window): boolean {
  if (/[?&]_host_info=/i.test(page.location.search) || page.name.includes("_host_Info")) return true;
  if ("Office" in page) return true;
  try {
    return page.sessionStorage.getItem("hostInfoValue") !== null && page.parent !== page;
  } catch {
    // Storage is switched off, so nothing was kept there.
    return false;
  }
}

export async function startExcel(page: Document): Promise<ExcelPage> {
  await loadOfficeJs(page);
  await Office.onReady();
  const { openExcel } = await import("../../hosts/excel/excel-host");
  const { context } = Office;
  return {
    host: openExcel(),
    locale: /^zh/i.test(context.displayLanguage) ? "zh-CN" : "en-US",
    platform: `${context.diagnostics.host} ${context.diagnostics.version} ${context.diagnostics.platform}`,
    brightness: officeBrightness(context),
  };
}

function loadOfficeJs(page: Document): Promise<void> {
  if ("Office" in window) return Promise.resolve();
  const place = page.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? "";
  return new Promise((resolve, reject) => {
    const script = page.createElement("script");
    script.src = place;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`office.js: ${place}`));
    };
    page.head.append(script);
  });
}

/** Excel's theme where it tells one, else the system's. */
function officeBrightness(context: Office.Context): BrightnessSource {
  const system = systemBrightness(window);
  // Older Excel has no theme to tell, whatever the types say.
  const theme = (): Office.OfficeTheme | undefined => context.officeTheme;
  return {
    current: () => brightnessOf(theme()?.bodyBackgroundColor) ?? system.current(),
    subscribe: system.subscribe,
  };
}
