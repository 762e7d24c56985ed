/** The reviewer: filled forms, a finding ignored with a reason that travels with the file, filters, cells, reports. */
import { analysisOf, findingsOf, ignoredInView, marksOf } from "../../../src/taskpane/store/select";
import { findingLines, FOLD } from "../../../src/taskpane/store/findings";
import type { WorkbookHost } from "../../../src/hosts/host";
import { HostFailure } from "../../../src/hosts/errors";
import { readWorkbookSettings } from "../../../src/taskpane/store/workbook-settings";
import { environment, openFixture, opened, storeOn } from "./support";

async function reviewed(fixture = "self-2022") {
  const host = openFixture(fixture);
  const around = environment();
  const store = storeOn(host, around);
  await store.actions.check();
  const analysis = analysisOf(store.getState());
  if (analysis === null) throw new Error("not ready");
  return { host, around, store, analysis };
}

test("an ignored finding leaves the list, keeps its reason in the file, and comes back", async () => {
  const { host, store, analysis } = await reviewed();
  const form = analysis.forms.find(({ items }) => items.length > 0);
  const item = form?.items[0];
  if (form === undefined || item === undefined) throw new Error("nothing found");
  store.actions.selectForm(form.form.id);
  await store.actions.ignore(item.key, "local-rule", "  ");
  expect(store.getState().settings.ignored).toEqual([]);
  await store.actions.ignore(item.key, "local-rule", " 市里另有口径 ");
  expect(findingsOf(store.getState(), form.form.id)).not.toContain(item);
  expect(ignoredInView(store.getState()).map(({ ignored }) => ignored.reason)).toEqual(["市里另有口径"]);

  const again = storeOn(opened(host.save()));
  await again.actions.check();
  again.actions.selectForm(form.form.id);
  expect(ignoredInView(again.getState()).map(({ item: one }) => one.key)).toEqual([item.key]);
  await again.actions.restore(item.key);
  expect(findingsOf(again.getState(), form.form.id).map(({ key }) => key)).toContain(item.key);
});

test("every finding has a key of its own, and the same one in the next check", async () => {
  const { store, analysis } = await reviewed("damaged");
  const keys = analysis.forms.flatMap(({ items }) => items.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  await store.actions.check();
  expect(analysisOf(store.getState())?.forms.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(
    keys,
  );
});

test("a cell of the sheet opens its gravest finding, also when a filter or a fold hides it", async () => {
  const { store, analysis } = await reviewed();
  const sheets = [...new Set(analysis.forms.map(({ form }) => form.sheet))];
  let shown = 0;
  for (const sheet of sheets) {
    for (const [cell, mark] of marksOf(store.getState(), sheet)) {
      store.actions.setFilter({ text: "没有这样的文字" });
      expect(store.actions.showCell(sheet, cell)).toBe(true);
      const { open, filter } = store.getState();
      const item = mark.items.find(({ key }) => key === open);
      expect(item?.finding.severity).toBe(mark.severity);
      expect(filter.text).toBe("");
      shown++;
    }
  }
  expect(shown).toBeGreaterThan(0);
  expect(store.actions.showCell("没有这张表", "A1")).toBe(false);
  expect(store.getState().open).toBeNull();
});

test("opening a finding shows its cell in the sheet", async () => {
  const file = openFixture("self-2022");
  const shown: string[] = [];
  const host: WorkbookHost = {
    settings: file.settings,
    snapshot: (scope, options) => file.snapshot(scope, options),
    apply: (plan, options) => file.apply(plan, options),
    undo: (receipt, options) => file.undo(receipt, options),
    watch: (listener) => file.watch(listener),
    insertSheet: (sheet) => file.insertSheet(sheet),
    reveal: (cell) => {
      shown.push(`${cell.sheet}!${cell.cell}`);
      return Promise.resolve();
    },
  };
  const store = storeOn(host);
  await store.actions.check();
  const item = analysisOf(store.getState())?.forms.flatMap(({ items }) => items)[0];
  if (item === undefined) throw new Error("nothing found");
  await store.actions.openFinding(item.key);
  expect(shown).toEqual([`${item.sheet}!${item.cell}`]);
});

test("findings are grouped by severity, and four of one rule share a line", async () => {
  const { analysis } = await reviewed("self-2024-blank-scores");
  const items = analysis.forms[0]?.items ?? [];
  const closed = findingLines(items, new Set());
  const heads = closed.flatMap((line) => (line.kind === "group" ? [line] : []));
  expect(heads.reduce((sum, head) => sum + head.count, 0)).toBe(items.length);
  const folds = closed.flatMap((line) => (line.kind === "fold" ? [line] : []));
  expect(folds.length).toBeGreaterThan(0);
  expect(folds.every((fold) => fold.items.length >= FOLD)).toBe(true);
  const opened = findingLines(items, new Set(folds.map(({ key }) => key)));
  expect(opened.filter((line) => line.kind === "finding")).toHaveLength(items.length);
});

test("the summary is copied as a table and inserted as a sheet with a free name", async () => {
  const { host, around, store } = await reviewed("self-2024");
  await store.actions.copySummary();
  const [copied] = around.clipboard;
  expect(copied?.text.split("\r\n")).toHaveLength(10);
  expect(copied?.text).toContain("学习考察接待项目");
  await store.actions.insertSummary();
  await store.actions.insertSummary();
  const { sheets } = await opened(host.save()).snapshot("workbook");
  expect(sheets.map(({ name }) => name)).toContain("绩效汇总");
});

test.each([
  ["cut off", '[{"key":"a"'],
  ["another shape", '{"key":"a"}'],
  ["an unknown cause", '[{"key":"a","cause":"because","reason":"b","on":""}]'],
])("ignored findings of the workbook that are %s count as absent", (_name, ignored) => {
  expect(readWorkbookSettings({ ignored }).ignored).toEqual([]);
});

test.each([
  ["a threshold that is no number", { S05: { spread: "viel" } }],
  ["a threshold of another type", { W06: { least: "3" } }],
  ["a rule that does not exist", { Z99: { spread: "3" } }],
])("%s is left out", (_name, options) => {
  const rules = JSON.stringify({ severities: { S01: "loud" }, options });
  expect(readWorkbookSettings({ rules }).checks).toEqual({ severities: {}, options: {} });
});

test("a failure becomes a state with a report that carries no text of the workbook", async () => {
  const file = openFixture("self-2024");
  const host: WorkbookHost = {
    settings: file.settings,
    apply: (plan, options) => file.apply(plan, options),
    undo: (receipt, options) => file.undo(receipt, options),
    reveal: (cell) => file.reveal(cell),
    watch: (listener) => file.watch(listener),
    insertSheet: (sheet) => file.insertSheet(sheet),
    snapshot: () =>
      Promise.reject(new HostFailure({ code: "truncated", data: { file: "保密.xlsx", part: "xl/a.xml" } })),
  };
  const store = storeOn(host);
  await store.actions.check();
  const { phase } = store.getState();
  if (phase.kind !== "failed") throw new Error(phase.kind);
  expect(phase.failure.error?.code).toBe("truncated");
  expect(phase.failure.report).toContain("xl/a.xml");
  expect(phase.failure.report).not.toContain("保密");
});
