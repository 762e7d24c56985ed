/**
 * The built add-in in a real browser, loaded as Excel on the web loads it, with Microsoft's unmodified office.js: a
 * clerk reads a sample, scores it, writes and takes it back; the workbook equals the one that `jihe score` writes,
 * cell for cell. The ribbon's undo, what stands in the way, and Excel's own troubles.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { rangeA1 } from "../../src/core/sheet/address";
import { fixture, jihe } from "../cli/support";
import type { StandInExcel } from "../excel-host/excel";
import { openInExcel, saveFromExcel } from "../excel-host/xlsx";
import { normalForm } from "../hosts/normal-form";
import { openFile, sample } from "../hosts/opened";
import { launchBrowser } from "./browser";
import { buildForExcel, openPane, type OpenedPane, type PaneOptions } from "./excel-on-the-web";

const SAMPLE = "self-2024-blank-scores.xlsx";

jest.setTimeout(120_000);

let folder: string;
let browser: Browser;
let opened: OpenedPane | null = null;

beforeAll(async () => {
  folder = buildForExcel();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

async function start(
  excel: StandInExcel,
  path: string,
  options: Partial<PaneOptions> = {},
): Promise<OpenedPane> {
  opened = await openPane({ browser, excel, folder, path, ...options });
  return opened;
}

const primary = (frame: Frame) => frame.locator(".footer .button-primary");
const writeButton = (frame: Frame) => primary(frame).filter({ hasText: /写回 \d+ 处$/ });

async function allForms(frame: Frame): Promise<void> {
  await frame.locator(".switcher-main").click();
  await frame.getByRole("option", { name: /^全部/ }).click();
}

/** From the view 评分 to the question whether to write; the cells it is about. */
async function preview(frame: Frame): Promise<number> {
  await primary(frame).click();
  await writeButton(frame).waitFor();
  return Number(/\d+/.exec((await primary(frame).textContent()) ?? "")?.[0]);
}

async function write(frame: Frame): Promise<void> {
  await primary(frame).click();
  await frame.locator(".bar-done", { hasText: "已写回" }).waitFor();
}

const selected = ({ session }: StandInExcel): string => rangeA1(session.selection.area);
const contents = async (bytes: Uint8Array) => normalForm(await openFile(bytes).host.snapshot("workbook"));

/** What the command line makes of the sample. */
async function scoredByCommandLine(): Promise<Uint8Array> {
  const out = join(folder, "scored.xlsx");
  const run = await jihe(["score", fixture(SAMPLE), "-o", out]);
  expect(run.status).toBe(0);
  return new Uint8Array(readFileSync(out));
}

async function objections(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await checker.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

test("a clerk scores all forms: what is written is what jihe score writes, cell for cell, and can be undone", async () => {
  const bytes = sample(SAMPLE);
  const excel = openInExcel(bytes);
  const { frame } = await start(excel, "taskpane.html?view=score");
  await frame.locator(".switcher-main").waitFor();
  await allForms(frame);
  const cells = await preview(frame);
  expect(cells).toBeGreaterThan(150);
  expect(await objections(frame)).toEqual([]);
  await write(frame);
  expect(await contents(saveFromExcel(excel, bytes))).toEqual(await contents(await scoredByCommandLine()));
  expect(await objections(frame)).toEqual([]);

  await frame.getByRole("button", { name: "撤销写回" }).click();
  await frame
    .locator('[role="status"]', { hasText: `已撤销，${cells} 处恢复原样` })
    .waitFor({ state: "attached" });
  expect(await contents(saveFromExcel(excel, bytes))).toEqual(await contents(bytes));
});

test.each([
  ["taskpane.html?view=check", "检查", ".finding-row"],
  ["index.html?view=check", "检查", ".finding-row"],
  ["taskpane.html?view=score", "评分", ".switcher-main"],
  ["taskpane.html?view=summary", "汇总", "table"],
])("%s opens that view, runs it, and is the pane alone", async (path, tab, content) => {
  const { frame } = await start(openInExcel(sample("self-2024.xlsx")), path, { dark: true });
  await frame.locator(content).first().waitFor();
  expect(await frame.getByRole("tab", { name: tab, exact: true }).getAttribute("aria-selected")).toBe("true");
});

test("without a wish of the ribbon the pane waits for a person, and a finding then shows its cell", async () => {
  const excel = openInExcel(sample("self-2024.xlsx"));
  const { frame } = await start(excel, "taskpane.html");
  const button = frame.getByRole("button", { name: "检查这个工作簿" });
  await button.waitFor();
  await frame.getByRole("button", { name: "先看示例" }).waitFor();
  expect(await objections(frame)).toEqual([]);
  await button.click();
  const finding = frame.locator(".finding-row").first();
  const cell = (await finding.locator(".cell-tag").textContent()) ?? "";
  await finding.click();
  // The line opens before Excel has answered.
  while (selected(excel) === "A1") await frame.page().waitForTimeout(20);
  expect(selected(excel)).toBe(cell);
});

test("the ribbon's undo works without the pane, and the pane shows what it did", async () => {
  const bytes = sample(SAMPLE);
  const excel = openInExcel(bytes);
  const pane = await start(excel, "taskpane.html?view=score");
  await pane.frame.locator(".switcher-main").waitFor();
  await allForms(pane.frame);
  const cells = await preview(pane.frame);
  await write(pane.frame);

  // Excel loads the commands in a page of its own beside the pane.
  const commands = await openPane({
    browser,
    excel,
    folder,
    path: "commands.html",
    context: pane.page.context(),
  });
  while (!commands.xdm.isListening("appCommandInvoked")) await commands.page.waitForTimeout(20);
  await commands.page.waitForTimeout(100);
  commands.xdm.pressCommand("undoLastWrite");
  while (commands.xdm.completed.length === 0) await commands.page.waitForTimeout(20);
  await pane.frame.locator(".bar-done", { hasText: `已撤销，${cells} 处恢复原样` }).waitFor();
  expect(await contents(saveFromExcel(excel, bytes))).toEqual(await contents(bytes));

  commands.xdm.pressCommand("undoLastWrite");
  await pane.frame.locator(".bar", { hasText: "没有可以撤销的写回" }).waitFor();
  expect(await objections(pane.frame)).toEqual([]);
  expect(commands.troubles).toEqual([]);
});

test("says in the pane what to do while a cell is being edited", async () => {
  const excel = openInExcel(sample(SAMPLE));
  excel.cellEdit = true;
  const { frame } = await start(excel, "taskpane.html?view=check");
  await frame.getByText("请按 Enter 或 Esc 结束编辑").first().waitFor();
  excel.cellEdit = false;
  await frame.locator(".button-primary").click();
  await frame.locator(".finding-row").first().waitFor();
});

describe("where the pane cannot work it says why, and where the same work can be done", () => {
  test.each([
    ["zh-CN", "这个版本的 Excel 太旧", "在浏览器里打开下面的地址"],
    ["en-US", "This version of Excel is too old", "open this address"],
  ])("below ExcelApi 1.14, in %s", async (locale, title, way) => {
    const { frame } = await start(openInExcel(sample(SAMPLE), { api: "1.12" }), "taskpane.html?view=check", {
      locale,
    });
    await frame.getByRole("heading", { name: title }).waitFor();
    await frame.getByText(way).waitFor();
    expect(await frame.getByRole("link").getAttribute("href")).toMatch(/\/index\.html$/);
    expect(await objections(frame)).toEqual([]);
  });

  test("when office.js does not arrive", async () => {
    const { frame } = await start(openInExcel(sample(SAMPLE)), "taskpane.html?view=check", {
      withoutOffice: true,
    });
    await frame.getByRole("heading", { name: "没有连上 Excel" }).waitFor();
    expect(await objections(frame)).toEqual([]);
    // The browser itself says which file is missing.
    expect(opened?.troubles).toEqual([]);
  });
});
