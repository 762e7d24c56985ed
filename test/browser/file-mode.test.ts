/** File mode in a real browser, from the sample to a downloaded file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { fixture, jihe } from "../cli/support";
import { cellOf, content, edit, open } from "../hosts/xlsx/host-helpers";
import { difference } from "../hosts/xlsx/compare-packages";
import { normalForm } from "../hosts/normal-form";
import { launchBrowser } from "./browser";
import {
  dropFile,
  holdFile,
  openPage,
  servePage,
  type OpenedPage,
  type PageOptions,
  type ServedPage,
} from "./web-page";

jest.setTimeout(180_000);

const BLANK = "self-2024-blank-scores.xlsx";
const FORM = "学习考察接待项目";

let folder: string;
let served: ServedPage;
let browser: Browser;
let opened: OpenedPage | null = null;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "jihe-file-mode-"));
  served = await servePage();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

async function start(options: PageOptions = {}): Promise<Page> {
  opened = await openPage(browser, served, options);
  return opened.page;
}

const cell = (page: Page, address: string) => page.locator(`td[data-cell="${address}"]`);
const headline = (page: Page) => page.locator(".fm-file small");
const notice = (page: Page) => page.locator('.fm-book [role="alert"]');

/** The workbook is open and its findings are in the sheet. */
async function openFixture(page: Page, name: string, bytes?: Uint8Array): Promise<void> {
  await dropFile(page, name, bytes ?? readFileSync(fixture(name)));
  await page.locator(".fm-file b", { hasText: name }).waitFor();
  await page.locator(".finding-row").first().waitFor();
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await cell(page, address).getByText(text, { exact: true }).waitFor();
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Scores the chosen form and writes; the number of cells as the button names it. */
async function scoreAndWrite(page: Page): Promise<number> {
  await page.getByRole("tab", { name: "评分" }).click();
  await page.locator(".pane .footer .button-primary").click();
  const write = page.locator(".pane .footer .button-primary", { hasText: /写回 \d+ 处$/ });
  await write.waitFor();
  const cells = Number(/\d+/.exec((await write.textContent()) ?? "")?.[0]);
  await write.click();
  return cells;
}

test("the sample: its findings mark their cells, a finding shows its cell, a cell its finding", async () => {
  const page = await start();
  expect(await headline(page).textContent()).toBe("9 张表 · 没有改动");
  await expect(cell(page, "D13").getByRole("img", { name: "D13 错误" }).count()).resolves.toBe(1);
  await expect(cell(page, "G15").getByRole("img", { name: "G15 空白，可以填写" }).count()).resolves.toBe(1);

  await page.locator(".finding-row", { hasText: "D14" }).click();
  await page.locator('td.sel[data-cell="D14"]').waitFor();
  expect(await page.locator(".fm-address").textContent()).toBe("D14");
  expect(await page.getByLabel("D14 的内容").inputValue()).toBe("≤25(批次)");

  await cell(page, "H17").click();
  await page.locator('.finding-row[aria-expanded="true"]', { hasText: "H17" }).waitFor();
});

test("a finding out of sight is scrolled to, on another sheet too", async () => {
  const page = await start({ height: 480 });
  const last = page.locator(".finding-row", { hasText: "C23" });
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await page.locator('td.sel[data-cell="C23"]').waitFor();
  const seen = await page.evaluate(() => {
    const box = document.querySelector('td[data-cell="C23"]')?.getBoundingClientRect();
    const sheet = document.querySelector(".sheet")?.getBoundingClientRect();
    return (
      box !== undefined && sheet !== undefined && box.top >= sheet.top + 20 && box.bottom <= sheet.bottom
    );
  });
  expect(seen).toBe(true);

  await page.getByRole("tab", { name: "法律顾问费" }).click();
  await page.locator(".switcher-name, .switcher-main", { hasText: "法律顾问费" }).first().waitFor();
  expect(await cell(page, "B3").textContent()).toContain("法律顾问费");
});

test("edit, check again, score, write, undo, write, download: what jihe score writes, and nothing else", async () => {
  const page = await start();
  await openFixture(page, BLANK);
  await page.getByRole("tab", { name: FORM }).click();
  await cell(page, "B3").getByText(FORM).waitFor();

  await type(page, "E13", "40.00(批次)");
  await headline(page).getByText("1 处改动没下载").waitFor();

  const cells = await scoreAndWrite(page);
  await page.locator("td.flash").first().waitFor();
  await headline(page)
    .getByText(`${cells + 1} 处改动没下载`)
    .waitFor();
  expect(await cell(page, "G6").textContent()).toContain("12.23");

  await page.locator(".fm-top").getByRole("button", { name: "撤销" }).click();
  await headline(page).getByText("1 处改动没下载").waitFor();
  // Without a text box: what else stands in the cell is its mark.
  expect(await cell(page, "G6").locator(".t").count()).toBe(0);
  await scoreAndWrite(page);
  await headline(page)
    .getByText(`${cells + 1} 处改动没下载`)
    .waitFor();

  const file = await download(page);
  expect(file.name).toBe("self-2024-blank-scores-已算分.xlsx");
  await headline(page).getByText("没有改动").waitFor();

  // The same edit, and the command line for the scores.
  const original = readFileSync(fixture(BLANK));
  const host = open(original);
  await host.apply({ edits: [edit(await host.snapshot("workbook"), FORM, "E13", content("40.00(批次)"))] });
  writeFileSync(path.join(folder, "edited.xlsx"), host.save());
  const out = path.join(folder, "scored.xlsx");
  expect((await jihe(["score", path.join(folder, "edited.xlsx"), "-o", out])).status).toBe(0);
  const expected = await open(new Uint8Array(readFileSync(out))).snapshot("workbook");
  const got = await open(file.bytes).snapshot("workbook");
  const own = (workbook: typeof got) => ({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => name === FORM),
  });
  expect(normalForm(own(got))).toEqual(normalForm(own(expected)));
  // Only this form was chosen: of the file's parts its sheet alone differs.
  const parts = difference(original, file.bytes);
  expect([parts.added, parts.removed, parts.changed.length]).toEqual([[], [], 1]);
});

test("what people type: a number, a text that looks like a formula, and Escape", async () => {
  const page = await start();
  // Column I lies beside the form and has no format; in cells of the text format all that is typed is text.
  await cell(page, "I14").click();
  await page.keyboard.type("8.5");
  await page.keyboard.press("Tab");
  await cell(page, "I14").getByText("8.5").waitFor();
  await type(page, "I15", "=45人");
  await notice(page).getByText("I15 里的「=45人」当作文字写入").waitFor();
  await cell(page, "I16").click();
  await page.keyboard.type("no");
  await page.keyboard.press("Escape");
  await page.getByLabel("I16 的内容").fill("由编辑栏填写");
  await page.keyboard.press("Enter");
  await cell(page, "I16").getByText("由编辑栏填写").waitFor();
  await page.keyboard.press("Control+z");
  await headline(page).getByText("2 处改动没下载").waitFor();
  const saved = await open((await download(page)).bytes).snapshot("workbook");
  expect(["I14", "I15", "I16"].map((address) => cellOf(saved, FORM, address).value)).toEqual([
    8.5,
    "=45人",
    null,
  ]);
});

test.each([
  ["没有.xlsx", new TextEncoder().encode("text"), "这不是 Excel 工作簿"],
  [
    "旧.xls",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]),
    "",
  ],
])("%s is refused in words, and the open workbook stays", async (name, bytes, words) => {
  const page = await start();
  await dropFile(page, name, bytes);
  await notice(page).getByText(`「${name}」没有打开`).waitFor();
  expect(await notice(page).textContent()).toContain(words);
  expect(await page.locator(".fm-file b").textContent()).toBe("示例.xlsx");
  expect(await cell(page, "B3").textContent()).toBe(FORM);
});

test("a cut-off file is refused as incomplete", async () => {
  const page = await start();
  await dropFile(page, "断.xlsx", readFileSync(fixture(BLANK)).subarray(0, 9_000));
  await notice(page).getByText("文件不完整").waitFor();
});

test("opening another file asks about changes that are not downloaded; so does leaving the page", async () => {
  const page = await start();
  await type(page, "H14", "改过");
  await dropFile(page, BLANK, readFileSync(fixture(BLANK)));
  const dialog = page.getByRole("dialog", { name: "还没下载，要离开吗？" });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "留下" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(await page.locator(".fm-file b").textContent()).toBe("示例.xlsx");

  await holdFile(page);
  expect(await page.locator(".fm-dropping").textContent()).toContain("换之前会先问您");
  await dropFile(page, BLANK, readFileSync(fixture(BLANK)));
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载" }).click();
  expect((await waiting).suggestedFilename()).toBe("示例-已算分.xlsx");
  await page.locator(".fm-file b", { hasText: BLANK }).waitFor();

  await page.locator(".finding-row").first().waitFor();
  await type(page, "H14", "再改");
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await closing;
});

test("by keyboard alone: sheet, arrows, Enter opens the finding and takes the focus there, tabs", async () => {
  const page = await start();
  await page.getByLabel("A1 的内容").focus();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  // Merged areas are one step: 5 to 9, 10 to 11.
  for (let n = 0; n < 7; n++) await page.keyboard.press("ArrowDown");
  for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowRight");
  expect(await page.locator(".fm-address").textContent()).toBe("D13");
  expect(await page.locator('[role="grid"]').getAttribute("aria-activedescendant")).toBe("cell-D13");
  await page.keyboard.press("Enter");
  await page.locator('.finding-row[aria-expanded="true"]', { hasText: "D13" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest(".fm-pane") !== null)).toBe(true);
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.locator('.fm-tablist [aria-selected="true"]', { hasText: "政府雇员项目" }).waitFor();
});

test("works on when the network is gone: scores, writes, downloads", async () => {
  const page = await start();
  await page.waitForLoadState("networkidle");
  await opened?.context.setOffline(true);
  await openFixture(page, BLANK);
  await page.getByRole("tab", { name: "汇总" }).click();
  await page.locator(".pane table").waitFor();
  await scoreAndWrite(page);
  await headline(page).getByText("处改动没下载").waitFor();
  expect((await download(page)).bytes.length).toBeGreaterThan(10_000);
});

test("a page of which a part does not arrive says so in both languages, and opens again when it does", async () => {
  const context = await browser.newContext({ locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const later = /(?<!\/(?:main|old-browser))\.js$/;
    await page.route(later, (route) => route.abort());
    await page.goto(served.address);
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: "绩核没有打开" }).waitFor();
    await alert.getByRole("heading", { name: "Jihe did not open" }).waitFor();
    expect(await alert.textContent()).toContain("ChunkLoadError");
    await page.unroute(later);
    await alert.getByRole("button", { name: "重新打开" }).click();
    await page.locator(".finding-row").first().waitFor();
  } finally {
    await context.close();
  }
});

test("without the English wording the page speaks Chinese", async () => {
  const context = await browser.newContext({ locale: "en-US" });
  try {
    const page = await context.newPage();
    await page.route(/en-US/, (route) => route.abort());
    await page.goto(served.address);
    await page.getByRole("tab", { name: "检查", exact: true }).waitFor();
    await page.locator(".finding-row").first().waitFor();
  } finally {
    await context.close();
  }
});

test("a window of 350 px: nothing pushes the page wider", async () => {
  const page = await start({ width: 350, height: 620 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
});

test("text from the workbook never becomes part of the page", async () => {
  const page = await start();
  const host = open(readFileSync(fixture(BLANK)));
  const evil = '<img src="x" onerror="document.title=1"><script>document.title=1</script>';
  const workbook = await host.snapshot("workbook");
  const first = workbook.sheets[0]?.name ?? "";
  await host.apply({ edits: ["B3", "D14"].map((at) => edit(workbook, first, at, content(evil))) });
  await openFixture(page, "evil.xlsx", host.save());
  await page.locator(".fm-tablist [role=tab]").first().click();
  await cell(page, "B3").getByText(evil).waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test("written cells keep a border for a while where motion is not wanted", async () => {
  const page = await start({ reducedMotion: true });
  await type(page, "H14", "改过");
  const shadow = await page.locator("td.flash").evaluate((td) => getComputedStyle(td).boxShadow);
  expect(shadow).toContain("inset");
});

describe("axe finds nothing in file mode, the pane included", () => {
  const run = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe.source);
    // Half faded in, a menu has not the contrast that people see.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    return page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await checker.run(document, { resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  };

  test.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["narrow", { width: 600 }],
    ["English", { locale: "en-US" }],
  ])("%s", async (_, options) => {
    const page = await start(options);
    expect(await run(page)).toEqual([]);
    await dropFile(page, "x.xlsx", new Uint8Array(3));
    await page.locator(".fm-notice").waitFor();
    await page.locator(".fm-all").click();
    await page.locator(".fm-popup").waitFor();
    expect(await run(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await type(page, "H14", "changed");
    await dropFile(page, "x.xlsx", new Uint8Array(3));
    await page.locator("dialog[open]").waitFor();
    expect(await run(page)).toEqual([]);
  });
});
