/** Stopping an analysis between two of its slices: what is finished is kept, and nothing else is claimed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/check";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { analyse, type AnalysisProgress } from "../../../src/taskpane/store/analysis";
import { Slices } from "../../../src/taskpane/store/slices";

async function analyseUntil(stopAt: (progress: AnalysisProgress) => boolean) {
  const opened = openXlsx(readFileSync(path.join(__dirname, "../../fixtures/self-2024.xlsx")));
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = await opened.value.snapshot("workbook");
  const controller = new AbortController();
  // A turn at every step, in which somebody's click can come.
  const slices = new Slices(controller.signal, 0);
  return analyse(
    workbook,
    {
      profile: "auto",
      settings: DEFAULT_SETTINGS,
      now: () => 0,
      progress: (progress) => {
        if (stopAt(progress))
          setImmediate(() => {
            controller.abort();
          });
      },
    },
    slices,
  );
}

test("stopped among the forms: the finished ones are kept", async () => {
  const analysis = await analyseUntil(({ stage, done }) => stage === "forms" && done === 3);
  expect(analysis.complete).toBe(false);
  expect(analysis.forms.length).toBeGreaterThanOrEqual(3);
  expect(analysis.forms.length).toBeLessThan(9);
  for (const { checked } of analysis.forms) expect(Object.keys(checked.outcomes).length).toBeGreaterThan(50);
});

test("stopped while the sheets are read: there is nothing to keep", async () => {
  await expect(analyseUntil(({ stage, done }) => stage === "sheets" && done === 2)).rejects.toMatchObject({
    error: { code: "cancelled" },
  });
});

test("not stopped: complete", async () => {
  const analysis = await analyseUntil(() => false);
  expect(analysis.complete).toBe(true);
  expect(analysis.forms).toHaveLength(9);
});
