/** The built page in a real browser, served as `npm start` serves it: by our server, under its policy. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { answer } from "../../src/server/files";

const ROOT = path.join(__dirname, "../..");

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

export async function servePage(mode: "development" | "production" = "development"): Promise<ServedPage> {
  const folder = mkdtempSync(path.join(tmpdir(), "jihe-web-"));
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", "pane", "--mode", mode, "--output-path", folder];
  execFileSync(process.execPath, args, { cwd: ROOT });
  const server = createServer((request, response) => {
    void answer(folder, request.method ?? "GET", request.url ?? "/").then(({ status, headers, body }) => {
      response.writeHead(status, headers);
      response.end(body ?? undefined);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true, force: true });
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, refusals of the policy, requests to other places. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly scale?: number;
}

/** Waits until the sample is checked. */
export async function openPage(
  browser: Browser,
  served: ServedPage,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.dark === true ? "dark" : "light",
    locale: options.locale ?? "zh-CN",
    reducedMotion: options.reducedMotion === true ? "reduce" : "no-preference",
    forcedColors: options.forcedColors === true ? "active" : "none",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(served.address) && !/^(?:blob|data):/.test(request.url())) {
      troubles.push(`request to ${request.url()}`);
    }
  });
  await page.goto(served.address);
  await page.waitForSelector(".mark");
  return { page, context, troubles, close: () => context.close() };
}

/** Drops a file on the window. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName ?? ""));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
}

/** Holds a file over the window. */
export async function holdFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], "自评表.xlsx"));
    window.dispatchEvent(new DragEvent("dragenter", { dataTransfer, cancelable: true }));
  });
}
