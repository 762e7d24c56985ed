/**
 * The add-in's built pages inside a host page, as Excel on the web shows them: another origin, a frame, messages. The
 * pages come from folders by way of the browser's request interception, so that no port and no certificate is needed;
 * both origins are https on localhost, which office.js trusts by its own rules.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import type { StandInExcel } from "../excel-host/excel";
import { OFFICE_JS } from "../excel-host/node";
import { frameName, XdmHost } from "../excel-host/xdm";

const ROOT = join(__dirname, "../..");
const HOST_ORIGIN = "https://localhost:9443";
const PANE_ORIGIN = "https://localhost:9444";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface OpenedPane {
  readonly page: Page;
  /** The add-in's page. */
  readonly frame: Frame;
  readonly xdm: XdmHost;
  /** Errors of the pages, and requests that went anywhere else. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly browser: Browser;
  readonly excel: StandInExcel;
  /** The folder of the built add-in, in which pages load office.js from /office/office.js. */
  readonly folder: string;
  /** "taskpane.html?view=check" */
  readonly path: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  readonly dark?: boolean;
  /** Another pane's, whose storage this one then shares. */
  readonly context?: BrowserContext;
  /** office.js cannot be had. */
  readonly withoutOffice?: boolean;
}

/** The add-in as it is built for a place of its own for office.js; the folder is the caller's to remove. */
export function buildForExcel(): string {
  const folder = mkdtempSync(join(tmpdir(), "jihe-excel-"));
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", "pane", "--mode", "development", "--output-path", folder];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: "/office/office.js" },
  });
  return folder;
}

export async function openPane(options: PaneOptions): Promise<OpenedPane> {
  const { browser, excel, path, size = { width: 350, height: 640 }, locale = "zh-CN" } = options;
  const colorScheme = options.dark === true ? "dark" : "light";
  const context = options.context ?? (await browser.newContext({ viewport: size, locale, colorScheme }));
  const page = await context.newPage();
  const troubles: string[] = [];
  await serve(
    page,
    options,
    hostPage(`${PANE_ORIGIN}/${path}`, frameName(HOST_ORIGIN, locale), size),
    troubles,
  );
  page.on("pageerror", (error) => troubles.push(error.message));
  let closed = false;
  const close = async (): Promise<void> => {
    closed = true;
    await context.close();
  };
  const post = (text: string): void => {
    page
      .evaluate((message) => {
        window.dispatchEvent(new CustomEvent("to-pane", { detail: message }));
      }, text)
      .catch((error: unknown) => {
        // An answer to a pane that somebody has closed is lost in Excel too.
        if (!closed) troubles.push(String(error));
      });
  };
  const xdm = new XdmHost({ excel, origin: HOST_ORIGIN, post, locale });
  await page.exposeFunction("fromPane", (text: string) => {
    xdm.receive(text);
  });
  await page.goto(`${HOST_ORIGIN}/host.html`);
  const frame = await paneFrame(page);
  return { page, frame, xdm, troubles, close };
}

async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForLoadState("domcontentloaded");
  return frame;
}

/** Everything the host page does: one frame, and messages passed on both ways. */
const hostPage = (
  pane: string,
  name: string,
  { width, height }: { width: number; height: number },
): string => `<!doctype html>
<meta charset="utf-8"><title>Excel</title><style>body{margin:0}iframe{border:0;width:${width}px;height:${height}px}</style>
<script>
  const frame = document.createElement("iframe");
  frame.name = ${JSON.stringify(name)};
  frame.src = ${JSON.stringify(pane)};
  addEventListener("message", (event) => {
    if (event.source === frame.contentWindow && event.origin === ${JSON.stringify(PANE_ORIGIN)}) fromPane(event.data);
  });
  addEventListener("to-pane", (event) => frame.contentWindow.postMessage(event.detail, ${JSON.stringify(PANE_ORIGIN)}));
  addEventListener("DOMContentLoaded", () => document.body.append(frame));
</script>`;

async function serve(
  page: Page,
  { folder, withoutOffice = false }: PaneOptions,
  host: string,
  troubles: string[],
): Promise<void> {
  await page.route("**/*", async (route: Route) => {
    const url = new URL(route.request().url());
    if (url.origin === HOST_ORIGIN && url.pathname === "/host.html") {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: host });
      return;
    }
    if (url.origin !== PANE_ORIGIN) {
      if (url.pathname !== "/favicon.ico") troubles.push(`request to ${url.href}`);
      await route.abort();
      return;
    }
    const missing = withoutOffice && url.pathname.startsWith("/office/");
    const file = missing ? null : fileFor(url.pathname, folder);
    if (file === null) await route.fulfill({ status: 404, body: "" });
    else {
      const contentType = TYPES[extname(file)] ?? "application/octet-stream";
      await route.fulfill({ contentType, body: readFileSync(file) });
    }
  });
}

/** The package is lower case throughout, while office.js asks for some files in mixed case. */
function fileFor(pathname: string, folder: string): string | null {
  const inOffice = pathname.startsWith("/office/");
  const candidates = inOffice
    ? [pathname.slice(8), pathname.slice(8).toLowerCase()].map((path) => join(OFFICE_JS, path))
    : [join(folder, pathname)];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
}
