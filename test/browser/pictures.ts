/**
 * `npm run pictures`: pictures of every view for the guide, written to docs/images. Views of the pane are taken at the
 * 350 pixels of Excel's pane, file mode at 1280 × 800. Look at them before they are committed.
 */
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { fixture } from "../cli/support";
import { openInExcel } from "../excel-host/xlsx";
import { smallWorkbook } from "../hosts/small-workbook";
import { launchBrowser } from "./browser";
import { buildForExcel, openPane } from "./excel-on-the-web";
import { dropFile, holdFile, openPage, servePage, type PageOptions, type ServedPage } from "./web-page";

const IMAGES = path.join(__dirname, "../../docs/images");
/** Excel's pane. */
const PANE = { width: 350, height: 640 } as const;
/** More than this would make a guide slow to open. */
const MAX_BYTES = 500_000;

jest.setTimeout(300_000);

let served: ServedPage;
let excelFolder: string;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(IMAGES, { recursive: true });
  served = await servePage("production");
  excelFolder = buildForExcel();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(excelFolder, { recursive: true, force: true });
});

/** `act` brings the page to what the picture shows. */
async function picture(
  name: string,
  options: PageOptions,
  act: (page: Page) => Promise<void>,
  what: (page: Page) => Page | Locator = (page) => page,
): Promise<void> {
  const { page, close, troubles } = await openPage(browser, served, {
    scale: 1.5,
    reducedMotion: true,
    ...options,
  });
  await act(page);
  // Nothing blinks, hovers or fades in a picture.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(3_200);
  const file = path.join(IMAGES, `${name}.png`);
  await what(page).screenshot({ path: file, caret: "hide" });
  await close();
  expect([troubles, statSync(file).size < MAX_BYTES]).toEqual([[], true]);
}

/** The pane alone, as wide as in Excel: the page gives it that room and leaves the sheet out of the picture. */
async function panePicture(
  name: string,
  act: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const whole = { ...options, width: 1280, height: 800, scale: 2 };
  await picture(
    name,
    whole,
    async (page) => {
      await page.evaluate(({ width, height }) => {
        const pane = document.querySelector<HTMLElement>(".fm-pane");
        if (pane === null) return;
        pane.style.width = `${width}px`;
        pane.style.height = `${height}px`;
      }, PANE);
      await act(page);
    },
    (page) => page.locator(".fm-pane"),
  );
}

const nothing = (): Promise<void> => Promise.resolve();
const primary = (page: Page): Locator => page.locator(".pane .footer .button-primary");

async function view(page: Page, name: string): Promise<void> {
  await page.locator(".pane").getByRole("tab", { name, exact: true }).click();
}

async function openFinding(page: Page): Promise<void> {
  await page.locator(".finding-row", { hasText: "D13" }).first().click();
}

async function more(page: Page, entry: string): Promise<void> {
  await page.locator(".pane").getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

async function filter(page: Page): Promise<void> {
  await page.locator(".pane [data-shortcut=filter]").click();
  await page.locator(".filters input").fill("得分");
}

async function ignore(page: Page): Promise<void> {
  await openFinding(page);
  await page.locator(".finding-body button", { hasText: "忽略" }).first().click();
}

async function allForms(page: Page): Promise<void> {
  await page.locator(".switcher-main").click();
}

async function compare(page: Page): Promise<void> {
  await dropFile(page, "自评表.xlsx", readFileSync(fixture("self-2024.xlsx")));
  await page.locator(".fm-file b", { hasText: "自评表.xlsx" }).waitFor();
  await view(page, "汇总");
  await page.locator("[data-compare=open]").click();
  await page.locator(".pane input[type=file]").setInputFiles({
    name: "2022年申报表.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(fixture("target-2022.xlsx")),
  });
  await page.locator(".compared").first().waitFor();
}

/** The sample has one score that a person must judge; three presses choose it. */
async function judge(page: Page): Promise<void> {
  await view(page, "评分");
  await page
    .locator(".pane", { hasText: "待判断" })
    .getByRole("button", { name: /待判断/ })
    .click();
  const slider = page.locator(".pane [role=slider]").first();
  await slider.focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
}

async function noForm(page: Page): Promise<void> {
  await dropFile(page, "通讯录.xlsx", smallWorkbook({ isProtected: false }));
  await page.locator(".pane", { hasText: "没有找到绩效表" }).waitFor();
}

async function preview(page: Page): Promise<void> {
  await view(page, "评分");
  await primary(page).click();
  await page.locator(".pane .footer .button-primary", { hasText: /写回 \d+ 处$/ }).waitFor();
}

async function write(page: Page): Promise<void> {
  await preview(page);
  await primary(page).click();
  await page.locator(".fm-file small", { hasText: "没下载" }).waitFor();
}

test.each([
  ["file-mode", {}, openFinding],
  ["file-mode-dark", { dark: true }, openFinding],
  ["file-mode-en", { locale: "en-US" }, openFinding],
  ["file-mode-written", {}, write],
  ["file-mode-drop", {}, holdFile],
  ["file-mode-narrow", { width: 600, height: 900 }, openFinding],
  [
    "file-mode-refused",
    {},
    async (page: Page) => {
      await dropFile(page, "绩效自评表.xlsx", readFileSync(fixture("self-2024.xlsx")).subarray(0, 9_000));
      await page.locator(".fm-notice").waitFor();
    },
  ],
  [
    "file-mode-leave",
    {},
    async (page: Page) => {
      await write(page);
      await dropFile(page, "self-2024.xlsx", readFileSync(fixture("self-2024.xlsx")));
      await page.locator("dialog[open]").waitFor();
    },
  ],
] as const)("%s", async (name, options, act) => {
  await picture(name, options, act);
});

test.each([
  ["check", nothing],
  ["check-open", openFinding],
  ["score", (page: Page) => view(page, "评分")],
  ["preview", preview],
  ["written", write],
  ["summary", (page: Page) => view(page, "汇总")],
] as const)("pane, light and dark: %s", async (name, act) => {
  await panePicture(name, act);
  await panePicture(`${name}-dark`, act, { dark: true });
});

test.each([
  ["filter", filter],
  ["ignore", ignore],
  ["all-forms", allForms],
  ["outcomes", (page: Page) => more(page, "每一条查了什么")],
  ["settings", (page: Page) => more(page, "设置")],
  ["compare", compare],
  ["judge", judge],
  ["no-form", noForm],
] as const)("pane: %s", async (name, act) => {
  await panePicture(name, act);
});

test("pane: contrast theme", async () => {
  await panePicture("check-contrast", openFinding, { forcedColors: true });
});

describe("in Excel", () => {
  test.each([
    ["excel-first-run", "taskpane.html", {}, "检查这个工作簿"],
    ["excel-too-old", "taskpane.html", { api: "1.12" }, "这个版本的 Excel 太旧"],
  ] as const)("%s", async (name, address, options, text) => {
    const pane = await openPane({
      browser,
      folder: excelFolder,
      path: address,
      excel: openInExcel(new Uint8Array(readFileSync(fixture("self-2024-blank-scores.xlsx"))), options),
      size: PANE,
    });
    await pane.frame.getByText(text).waitFor();
    await pane.page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
    await pane.close();
  });
});
