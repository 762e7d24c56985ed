/** Opens the pane in a page of the browser, and what the tests of every view do with it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Bundle } from "./bundle";
import type { OpenOptions } from "./page";

export interface PaneOptions extends Partial<Omit<OpenOptions, "workbook">> {
  readonly fixture?: string;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
  readonly scale?: number;
  /** Leaves the first run as it is. */
  readonly unchecked?: boolean;
}

export interface PanePage {
  readonly page: Page;
  /** Texts of the console's errors: refusals of the policy, React's complaints. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const FIXTURES = path.join(__dirname, "../../fixtures");

export async function openPane(
  browser: Browser,
  bundle: Bundle,
  options: PaneOptions = {},
): Promise<PanePage> {
  const { width = 350, height = 640, brightness = "light", locale = "zh-CN" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: brightness,
    forcedColors: options.forcedColors === true ? "active" : "none",
    reducedMotion: "reduce",
    locale,
  });
  await bundle.serve(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(bundle.address);
  const workbook = readFileSync(
    path.join(FIXTURES, `${options.fixture ?? "self-2024-blank-scores"}.xlsx`),
  ).toString("base64");
  await page.evaluate(
    (given) => {
      window.paneTest.open(given);
    },
    {
      workbook,
      locale,
      brightness,
      ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
      ...(options.failure === undefined ? {} : { failure: options.failure }),
    } satisfies OpenOptions,
  );
  await page.waitForSelector(".pane");
  if (options.unchecked !== true) {
    await page.click(".button-primary");
    await page.waitForFunction(() => {
      const { phase } = window.paneTest.store().getState();
      return phase.kind !== "reading" && phase.kind !== "first-run";
    });
  }
  return { page, complaints, close: () => context.close() };
}
