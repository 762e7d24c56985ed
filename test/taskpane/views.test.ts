/**
 * Every view in a real browser under the page's strict policy: axe finds nothing, in both languages, light, dark and
 * in the contrast themes; the whole job by keyboard alone; nothing cut off from 300 to 800 pixels.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/browser";
import { buildPage, type Bundle } from "./browser/bundle";
import { withTarget } from "./compare/support";
import { openPane, type PaneOptions, type PanePage } from "./browser/driver";

jest.setTimeout(180_000);

let browser: Browser;
let bundle: Bundle;

beforeAll(async () => {
  [bundle, browser] = [await buildPage(), await launchBrowser()];
});

afterAll(async () => {
  await browser.close();
  bundle.remove();
});

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rule and element of everything that axe objects to. */
async function objections(page: Page): Promise<readonly string[]> {
  // Run by the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>("axe.run(document)");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Makes the sixth form the one with a judgement, by the changes that a clerk might type. */
async function withJudgement(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const store = window.paneTest.store();
    const { phase } = store.getState();
    if (phase.kind !== "ready") throw new Error(phase.kind);
    const form = phase.analysis.forms[5]?.form;
    const indicator = form?.indicators.find(({ name }) => name.text === "出访人员管理有效性");
    const actual = indicator?.actual;
    if (form === undefined || actual === null || actual === undefined) throw new Error("no such form");
    const before = { value: actual.text, formula: null };
    await window.paneTest.change({
      edits: [
        {
          sheet: form.sheet,
          cell: actual.cell,
          before,
          after: { value: "部分达成指标", formula: null },
          numberFormat: null,
          numberFormatBefore: null,
          why: { code: "undo" },
        },
      ],
    });
    await store.actions.check();
    store.actions.selectForm(form.id);
  });
  await page.waitForTimeout(50);
}

async function toScore(page: Page): Promise<void> {
  await withJudgement(page);
  await page.click("[data-view=score]");
  await page.waitForSelector(".slider");
}

async function toPreview(page: Page): Promise<void> {
  await toScore(page);
  await page.focus(".slider");
  await page.keyboard.press("End");
  await page.waitForSelector(".footer .button-primary[aria-disabled=false]");
  await page.click(".footer .button-primary");
  await page.waitForSelector(".edit input[type=checkbox]");
}

async function toWritten(page: Page): Promise<void> {
  await toPreview(page);
  await page.waitForSelector(".footer .button-primary[aria-disabled=false]");
  await page.click(".footer .button-primary");
  await page.waitForSelector(".bar-done");
}

const openPageOf =
  (kind: "outcomes" | "rule" | "ignored" | "profiles" | "help") =>
  async (page: Page): Promise<void> => {
    await page.evaluate((wanted) => {
      const { actions, getState } = window.paneTest.store();
      const formId = getState().formId ?? "";
      if (wanted === "outcomes") actions.openPage({ kind: "outcomes", formId });
      else if (wanted === "rule") actions.openPage({ kind: "rule", rule: "V07" });
      else actions.openPage({ kind: wanted });
    }, kind);
    await page.waitForSelector("[data-escape=close]");
  };

/** The comparison with a workbook in which one target was higher two years ago. */
async function toComparison(page: Page, file?: { readonly name: string; readonly bytes: Uint8Array }) {
  await page.click("[data-view=summary]");
  await page.click("[data-compare=open]");
  await page.waitForSelector("[data-compare=choose]");
  const { name, bytes } = file ?? {
    name: "2022年申报表.xlsx",
    bytes: await withTarget("target-2022", "党建经费", "党员职工满意度", "≥98%"),
  };
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.setInputFiles(".pane input[type=file]", { name, mimeType, buffer: Buffer.from(bytes) });
  await page.waitForSelector(file === undefined ? ".compared" : ".pane [role=alert] p");
}

interface ViewCase {
  readonly name: string;
  readonly options?: PaneOptions;
  readonly go?: (page: Page) => Promise<void>;
}

const VIEWS: readonly ViewCase[] = [
  { name: "first run", options: { unchecked: true } },
  { name: "list", go: withJudgement },
  {
    name: "open finding with its menu",
    go: async (page) => {
      await withJudgement(page);
      await page.click(".finding-row");
      await page.click(".finding-body button[aria-haspopup=menu]");
      await page.waitForSelector("[role=menuitem]");
    },
  },
  {
    name: "ignoring",
    go: async (page) => {
      await page.click(".finding-row");
      await page.click(".finding-body .button-subtle");
      await page.waitForSelector("textarea");
    },
  },
  {
    name: "list of forms",
    go: async (page) => {
      await page.click(".switcher-main");
      await page.waitForSelector("[role=option]");
    },
  },
  {
    name: "filters",
    go: async (page) => {
      await page.click("[data-shortcut=filter]");
      await page.waitForSelector(".filters input");
    },
  },
  { name: "judgement", go: toScore },
  { name: "preview", go: toPreview },
  { name: "written", go: toWritten },
  {
    name: "undone",
    go: async (page) => {
      await toWritten(page);
      await page.click(".bar-done button");
      await page.waitForSelector(".ledger");
    },
  },
  {
    name: "summary",
    go: async (page) => {
      await page.click("[data-view=summary]");
      await page.waitForSelector(".table");
    },
  },
  { name: "comparison", options: { fixture: "self-2024" }, go: (page) => toComparison(page) },
  {
    name: "settings",
    go: async (page) => {
      await page.evaluate(() => {
        window.paneTest.store().actions.setView("settings");
      });
      await page.waitForSelector(".entry");
    },
  },
  { name: "outcomes", go: openPageOf("outcomes") },
  { name: "rule", go: openPageOf("rule") },
  { name: "profiles", go: openPageOf("profiles") },
  { name: "help", go: openPageOf("help") },
  { name: "failure", options: { failure: "encrypted" } },
  { name: "declarations", options: { fixture: "target-2024" } },
  {
    name: "declaration has no scores",
    options: { fixture: "target-2024" },
    go: async (page) => {
      await page.click("[data-view=score]");
    },
  },
];

const LOOKS: readonly { readonly look: string; readonly options: PaneOptions }[] = [
  { look: "Chinese, light", options: { locale: "zh-CN", brightness: "light" } },
  { look: "English, dark", options: { locale: "en-US", brightness: "dark" } },
];

async function at(view: ViewCase, options: PaneOptions): Promise<PanePage> {
  const pane = await openPane(browser, bundle, { ...options, ...view.options });
  await view.go?.(pane.page);
  return pane;
}

describe.each(LOOKS)("$look", ({ options }) => {
  test.each(VIEWS)("axe finds nothing in: $name", async (view) => {
    const pane = await at(view, options);
    expect(await objections(pane.page)).toEqual([]);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
});

test.each(VIEWS)("nothing is cut off from 300 to 800 pixels and at 150 % in: $name", async (view) => {
  const pane = await at(view, { height: 378 });
  // 350 × 378 pixels at 150 % are 233 × 252 of the page's own.
  for (const width of [233, 300, 350, 500, 800]) {
    await pane.page.setViewportSize({ width, height: width === 233 ? 252 : 378 });
    const wide = await pane.page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return [...document.querySelectorAll<HTMLElement>(".pane *")]
        .filter((element) => element.closest(".spoken, svg") === null)
        .filter((element) => element.getBoundingClientRect().right > limit + 1)
        .map((element) => `${element.className} ${element.textContent.slice(0, 40)}`);
    });
    expect({ width, wide }).toEqual({ width, wide: [] });
  }
  await pane.close();
});

test("contrast themes keep every mark and every control", async () => {
  const pane = await at({ name: "", go: toScore }, { forcedColors: true });
  expect(await objections(pane.page)).toEqual([]);
  await pane.close();
});

test("from the first run to a written and undone form by keyboard alone", async () => {
  const pane = await openPane(browser, bundle, { unchecked: true });
  const { page } = pane;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
  const tabTo = async (text: string): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await press("Tab");
      if ((await focused()).includes(text)) return;
    }
    throw new Error(`no way to ${text}; at ${await focused()}`);
  };
  await tabTo("检查这个工作簿");
  await press("Enter");
  await page.waitForSelector(".finding-row");

  // Tab goes views → more → form → previous → next → chips → filter → list.
  const order: string[] = [];
  await page.evaluate(() => {
    document.body.focus();
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let i = 0; i < 10; i++) {
    await press("Tab");
    order.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent.trim() ?? "";
      }),
    );
  }
  expect(order.slice(0, 2)).toEqual(["检查", "更多"]);
  expect(order[2]).toMatch(/^换一张表：/);
  expect(order.slice(3, 5)).toEqual(["上一张表", "下一张表"]);
  expect(order.slice(5, 8).map((text) => text.replace(/\d+$/, ""))).toEqual(["错误", "警告", "提示"]);
  expect(order[8]).toBe("筛选");

  // The list is one stop; arrows move, Enter opens and shows the cell, ← closes.
  await press("End", "Home", "Enter");
  expect(await page.evaluate(() => window.paneTest.store().getState().open)).not.toBeNull();
  expect(await page.evaluate(() => window.paneTest.revealed.length)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
  await press("ArrowLeft");
  expect(await page.evaluate(() => window.paneTest.store().getState().open)).toBeNull();

  // F6 to the footer: the blanks, filled after a look.
  await press("F6");
  expect(await focused()).toMatch(/^填好 \d+ 个空格…$/);
  await press("Enter");
  await page.waitForSelector(".edit input[type=checkbox]");
  await page.waitForSelector(".footer .button-primary[aria-disabled=false]");
  const planned = await page.evaluate(() => window.paneTest.store().getState().preview?.edits.length ?? 0);
  await press("F6");
  const first = await page.evaluate(() => document.activeElement?.getAttribute("type"));
  expect(first).toBe("checkbox");
  await press("Space", "Space", "F6", "Tab");
  expect(await focused()).toBe(`写回 ${planned} 处`);
  await press("Enter");
  await page.waitForSelector(".bar-done");
  expect(await page.textContent(".bar-done")).toContain(`已改好 ${planned} 处`);
  await tabTo("撤销写回");
  await press("Enter");
  await page.waitForFunction(() => (window.paneTest.store().getState().written?.undone ?? null) !== null);
  expect(await page.textContent(".bar-done")).toContain(`已撤销，${planned} 处恢复原样`);
  await pane.close();
});

test("Escape closes what was opened last and gives the focus back", async () => {
  const pane = await openPane(browser, bundle);
  const { page } = pane;
  await page.click(".switcher-main");
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("switcher-main");
  await page.click(".views > button");
  await page.waitForSelector("[role=menuitem]");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"))).toBe("menu");
  await page.click("[data-shortcut=filter]");
  await page.keyboard.type("满意度");
  await page.waitForFunction(() => document.querySelectorAll(".finding-row").length < 4);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-shortcut"))).toBe("filter");
  await pane.close();
});

test("a judgement starts without a thumb, stays inside its interval, and changes total and grade", async () => {
  const pane = await at({ name: "", go: toScore }, {});
  const { page } = pane;
  expect(await page.locator(".slider-thumb").count()).toBe(0);
  expect(await page.textContent(".total")).toMatch(/～/);
  // Only what is open is listed; it stays there while it is decided.
  await page.locator(".chip", { hasText: "待判断" }).click();
  await page.focus(".slider");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  expect(await page.getAttribute(".slider", "aria-valuenow")).toBe("4");
  expect(await page.textContent(".total")).not.toMatch(/～/);
  await page.fill(".spinner input", "4.5");
  await page.keyboard.press("Tab");
  expect(await page.textContent(".judgement [role=alert]")).toContain("3.00～4.00");
  await page.fill(".spinner input", "3.25");
  await page.keyboard.press("Enter");
  expect(await page.getAttribute(".slider", "aria-valuenow")).toBe("3.25");
  await pane.close();
});

test("two thousand findings are in the list, and only those in sight are drawn", async () => {
  const pane = await openPane(browser, bundle, { sheets: 108 });
  const { page } = pane;
  await page.evaluate(() => {
    const store = window.paneTest.store();
    store.actions.selectForm(null);
    const { phase } = store.getState();
    if (phase.kind !== "ready") throw new Error(phase.kind);
    for (const { form, items } of phase.analysis.forms) {
      for (const { finding } of items) {
        const key = `fold ${form.id} ${finding.severity} ${finding.rule}`;
        if (!store.getState().openFolds.has(key)) store.actions.toggleFold(key);
      }
    }
  });
  await page.waitForTimeout(100);
  const counted = await page.evaluate(() => {
    const { phase } = window.paneTest.store().getState();
    return phase.kind === "ready"
      ? phase.analysis.forms.reduce((sum, { items }) => sum + items.length, 0)
      : 0;
  });
  expect(counted).toBeGreaterThan(2_000);
  expect(await page.locator(".finding").count()).toBeLessThan(60);
  await page.focus(".finding-row[tabindex='0']");
  await page.keyboard.press("End");
  await page.waitForFunction(() => {
    const list = document.querySelector("[data-zone=list]");
    return list !== null && list.scrollTop > 10_000;
  });
  await page.waitForFunction(() => document.activeElement?.className === "finding-row");
  await pane.close();
});

test("another workbook is compared: a finding shows its cell, a wrong file says why, back goes back", async () => {
  const pane = await openPane(browser, bundle, { fixture: "self-2024" });
  const { page } = pane;
  await toComparison(page);
  const status = page.locator("[data-compare=status]");
  expect(await status.textContent()).toContain("另一个工作簿在前（2022 年度绩效目标申报表 11 张）");
  expect(await status.textContent()).toContain("对上 4 个项目，发现 1 个问题");
  await page.click(".compared button.compared-row");
  await page.waitForFunction(() => window.paneTest.revealed.some((cell) => cell.endsWith("!D27")));
  // What was found stays while people look elsewhere.
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-compare=open]:focus");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".compared");
  await page.click("[data-escape=close]");
  await toComparison(page, { name: "坏的.xlsx", bytes: new TextEncoder().encode("项目,分值") });
  expect(await page.textContent(".pane [role=alert] p")).toMatch(/^「坏的.xlsx」：这不是 Excel 工作簿/);
  expect(await page.locator(".compared").count()).toBe(0);
  expect(pane.complaints).toEqual([]);
  await pane.close();
});

test("text of cells stays text", async () => {
  const pane = await openPane(browser, bundle);
  const { page } = pane;
  await page.evaluate(async () => {
    const store = window.paneTest.store();
    const { phase } = store.getState();
    if (phase.kind !== "ready") throw new Error(phase.kind);
    const form = phase.analysis.forms[0]?.form;
    const name = form?.fields.projectName;
    if (form === undefined || name === null || name === undefined) throw new Error("no form");
    await window.paneTest.change({
      edits: [
        {
          sheet: form.sheet,
          cell: name.cell,
          before: { value: name.text, formula: null },
          after: { value: '<img src=x onerror="window.hacked=1"><b>项目</b>', formula: null },
          numberFormat: null,
          numberFormatBefore: null,
          why: { code: "undo" },
        },
      ],
    });
    await store.actions.check();
    store.actions.selectForm(form.id);
  });
  await page.waitForTimeout(50);
  expect(await page.textContent(".switcher-name")).toContain("<b>项目</b>");
  expect(await page.locator(".pane img, .switcher b").count()).toBe(0);
  await pane.close();
});
