/** With a hundred forms the page is never asked to wait for long: checking, listing and planning are cut in slices. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/browser";
import { buildPage, type Bundle } from "./browser/bundle";
import { openPane } from "./browser/driver";

jest.setTimeout(120_000);

let browser: Browser;
let bundle: Bundle;

beforeAll(async () => {
  [bundle, browser] = [await buildPage(), await launchBrowser()];
});

afterAll(async () => {
  await browser.close();
  bundle.remove();
});

test("a check of 108 forms gives the page its turn again and again", async () => {
  const pane = await openPane(browser, bundle, { sheets: 108, unchecked: true });
  const { page } = pane;
  const measured = await page.evaluate(async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    });
    observer.observe({ type: "longtask" });
    // Turns of the page while it is checked: without slices there would be none.
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns++;
      if (running) setTimeout(count);
    };
    setTimeout(count);
    const start = performance.now();
    const { actions, getState } = window.paneTest.store();
    await actions.check();
    const checked = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const duringCheck = [...long];
    long.length = 0;
    actions.selectForm(null);
    actions.setView("score");
    await actions.previewScores();
    await new Promise((resolve) => setTimeout(resolve, 500));
    running = false;
    const { phase, preview } = getState();
    return {
      forms: phase.kind === "ready" ? phase.analysis.forms.length : 0,
      planned: preview?.edits.length ?? 0,
      turns,
      checked,
      duringCheck,
      duringPlan: long,
    };
  });
  if (process.env["SHOW_SPEED"] !== undefined) process.stdout.write(`${JSON.stringify(measured)}\n`);
  expect(measured.forms).toBe(108);
  expect(measured.planned).toBeGreaterThan(1_000);
  expect(measured.turns).toBeGreaterThan(10);
  await pane.close();
});
