/**
 * The built add-in in a real browser, loaded as Excel on the web loads it, with Microsoft's unmodified office.js: it
 * reads a sample, computes, writes; the workbook then equals the one that `jihe score` writes, cell for cell.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { takeResult } from "../../src/hosts/command-result";
import { fixture, jihe } from "../cli/support";
import type { StandInExcel } from "../excel-host/excel";
import { openInExcel, saveFromExcel } from "../excel-host/xlsx";
import { normalForm } from "../hosts/normal-form";
import { openFile, sample } from "../hosts/opened";
import { launchBrowser } from "./browser";
import { openPane, type OpenedPane } from "./excel-on-the-web";

const SAMPLE = "self-2024-blank-scores.xlsx";
const ROOT = join(__dirname, "../..");

jest.setTimeout(90_000);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jihe-excel-"));
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", "excel", "--mode", "development", "--output-path", folder];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: "/office/office.js" },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function plainPane(excel: StandInExcel): Promise<OpenedPane> {
  const pane = await openPane({ browser, excel, folder, path: "taskpane.html" });
  await pane.frame.waitForSelector("body[data-ready=true]");
  excel.resetCounts();
  return pane;
}

async function press(pane: OpenedPane, button: string): Promise<string> {
  await pane.frame.evaluate(() => {
    const outcome = document.getElementById("outcome");
    if (outcome !== null) outcome.textContent = "";
  });
  await pane.frame.click(button);
  await pane.frame.waitForFunction(() => document.getElementById("outcome")?.textContent !== "");
  return (await pane.frame.textContent("#outcome")) ?? "";
}

/** What the command line makes of the sample. */
async function scoredByCommandLine(): Promise<Uint8Array> {
  const out = join(folder, "scored.xlsx");
  const run = await jihe(["score", fixture(SAMPLE), "-o", out]);
  expect(run.status).toBe(0);
  return new Uint8Array(readFileSync(out));
}

test("reads, computes and writes what jihe score writes, cell for cell, and takes it back", async () => {
  const bytes = sample(SAMPLE);
  const excel = openInExcel(bytes);
  const pane = await plainPane(excel);
  const outcome = await press(pane, "#write");
  const due = openFile(await scoredByCommandLine()).host;
  expect(normalForm(await openFile(saveFromExcel(excel, bytes)).host.snapshot("workbook"))).toEqual(
    normalForm(await due.snapshot("workbook")),
  );
  expect(Number(outcome.split(" / ")[0])).toBeGreaterThan(50);
  expect(excel.counts.syncs).toBe(5);

  await press(pane, "#undo");
  expect(normalForm(await openFile(saveFromExcel(excel, bytes)).host.snapshot("workbook"))).toEqual(
    normalForm(await openFile(bytes).host.snapshot("workbook")),
  );
  expect(pane.troubles).toEqual([]);
  await pane.close();
});

test("the ribbon's undo works without the pane and leaves its result", async () => {
  const bytes = sample(SAMPLE);
  const excel = openInExcel(bytes);
  const pane = await plainPane(excel);
  await press(pane, "#write");
  await pane.close();

  const commands = await openPane({ browser, excel, folder, path: "commands.html" });
  while (!commands.xdm.isListening("appCommandInvoked")) await commands.page.waitForTimeout(20);
  await commands.page.waitForTimeout(100);
  commands.xdm.pressCommand("undoLastWrite");
  while (commands.xdm.completed.length === 0) await commands.page.waitForTimeout(20);
  const stored = await commands.frame.evaluate(() => window.localStorage.getItem("jihe.command-result"));
  const result = takeResult({ getItem: () => stored, setItem: () => undefined, removeItem: () => undefined });
  expect(result?.kind).toBe("undone");
  expect(normalForm(await openFile(saveFromExcel(excel, bytes)).host.snapshot("workbook"))).toEqual(
    normalForm(await openFile(bytes).host.snapshot("workbook")),
  );
  expect(commands.troubles).toEqual([]);
  await commands.close();
});

test("says in the pane what to do while a cell is being edited", async () => {
  const excel = openInExcel(sample(SAMPLE));
  const pane = await plainPane(excel);
  excel.cellEdit = true;
  expect(await press(pane, "#write")).toContain("Enter");
  await pane.close();
});

test("an Excel below ExcelApi 1.14 is pointed to the file mode", async () => {
  const pane = await plainPane(openInExcel(sample(SAMPLE), { api: "1.12" }));
  expect(await press(pane, "#write")).toContain("文件方式");
  await pane.close();
});
