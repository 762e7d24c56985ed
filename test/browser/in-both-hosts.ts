/** One way to drive the pane for both hosts: file mode as `npm start` serves it, and the add-in in the stand-in Excel. */
import { readFileSync, rmSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import type { StandInExcel } from "../excel-host/excel";
import { openInExcel, saveFromExcel } from "../excel-host/xlsx";
import { launchBrowser } from "./browser";
import { buildForExcel, openPane as openInFrame } from "./excel-on-the-web";
import { dropFile, openPage, servePage, type ServedPage } from "./web-page";

export interface Session {
  /** The document that the pane is in. */
  readonly pane: Page | Frame;
  readonly page: Page;
  readonly troubles: readonly string[];
  /** The workbook as a file, as a person would have it. */
  save(): Promise<Uint8Array>;
  /** Closes the pane and opens it again on what was saved. */
  reopen(): Promise<Session>;
  close(): Promise<void>;
}

export interface Host {
  /** With the workbook open and checked. */
  open(bytes: Uint8Array): Promise<Session>;
  close(): Promise<void>;
}

export type HostName = "file mode" | "Excel";

export async function startHost(name: HostName): Promise<Host> {
  const browser = await launchBrowser();
  return name === "Excel" ? excelHost(browser) : fileHost(browser, await servePage());
}

const READY = ".switcher-main, .state";

function fileHost(browser: Browser, served: ServedPage): Host {
  const open = async (bytes: Uint8Array): Promise<Session> => {
    const { page, troubles, close } = await openPage(browser, served);
    await dropFile(page, "工作簿.xlsx", bytes);
    await page.locator(".fm-file b", { hasText: "工作簿.xlsx" }).waitFor();
    await page.locator(READY).first().waitFor();
    const save = async (): Promise<Uint8Array> => {
      const waiting = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      return new Uint8Array(readFileSync(await (await waiting).path()));
    };
    const reopen = async (): Promise<Session> => {
      const saved = await save();
      await close();
      return open(saved);
    };
    return { pane: page, page, troubles, save, reopen, close };
  };
  return {
    open,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

function excelHost(browser: Browser): Host {
  const folder = buildForExcel();
  const on = async (excel: StandInExcel, bytes: Uint8Array): Promise<Session> => {
    const opened = await openInFrame({ browser, excel, folder, path: "taskpane.html?view=check" });
    const { page, frame, troubles, close } = opened;
    await frame.locator(READY).first().waitFor();
    const reopen = async (): Promise<Session> => {
      await close();
      return on(excel, bytes);
    };
    const save = (): Promise<Uint8Array> => Promise.resolve(saveFromExcel(excel, bytes));
    return { pane: frame, page, troubles, save, reopen, close };
  };
  return {
    open: (bytes) => on(openInExcel(bytes), bytes),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
