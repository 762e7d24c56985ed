/** Before a write: conflicts, locks, numbers that rest on others; and changes of the sheet by others. */
import type { CellEdit } from "../../../src/core/plan/plan";
import type { SheetChange, WorkbookHost } from "../../../src/hosts/host";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import {
  editsToWrite,
  previewRows,
  type Preview,
  type PreviewRow,
} from "../../../src/taskpane/store/preview";
import { analysisOf } from "../../../src/taskpane/store/select";
import type { PaneStore } from "../../../src/taskpane/store";
import { environment, openFixture, storeOn } from "./support";

function previewOf(store: PaneStore): Preview {
  const { preview } = store.getState();
  if (preview === null) throw new Error("no preview");
  return preview;
}

function rowAt(store: PaneStore, code: CellEdit["why"]["code"]): Extract<PreviewRow, { kind: "edit" }> {
  for (const row of previewRows(previewOf(store))) {
    if (row.kind === "edit" && row.edit.why.code === code) return row;
  }
  throw new Error(`no ${code}`);
}

function typed(row: { readonly edit: CellEdit }, value: string): CellEdit {
  const { sheet, cell, before } = row.edit;
  return {
    sheet,
    cell,
    before,
    after: { value, formula: null },
    numberFormat: null,
    numberFormatBefore: null,
    why: { code: "undo" },
  };
}

async function blankForm() {
  const host = openFixture("self-2024-blank-scores");
  const store = storeOn(host);
  await store.actions.check();
  store.actions.setView("score");
  await store.actions.previewScores();
  return { host, store };
}

test("leaving out the rate holds back its score, the total and the grade, and nothing else", async () => {
  const { store } = await blankForm();
  const all = editsToWrite(previewOf(store)).length;
  store.actions.tick([rowAt(store, "rate").key], false);
  expect(rowAt(store, "fund-score").held).toBe(true);
  expect(rowAt(store, "total-score").held).toBe(true);
  expect(rowAt(store, "grade").held).toBe(true);
  expect(rowAt(store, "indicator-score").held).toBe(false);
  expect(editsToWrite(previewOf(store))).toHaveLength(all - 4);
  store.actions.tick([rowAt(store, "rate").key], true);
  expect(editsToWrite(previewOf(store))).toHaveLength(all);
});

test("a cell that somebody changed since is a conflict; the others are written", async () => {
  const { host, store } = await blankForm();
  const row = rowAt(store, "indicator-score");
  store.actions.closePreview();
  await host.apply({ edits: [typed(row, "-")] });
  await store.actions.previewScores();
  const conflict = rowAt(store, "indicator-score").key === row.key ? rowAt(store, "indicator-score") : null;
  expect(conflict?.conflict).toEqual({ found: { value: "-", formula: null }, choice: "open" });
  expect(conflict?.group).toBe("unwritable");
  expect(rowAt(store, "total-score").held).toBe(true);
  const planned = editsToWrite(previewOf(store));
  expect(planned.map(({ cell }) => cell)).not.toContain(row.edit.cell);

  store.actions.settleConflict(row.key, "overwrite");
  expect(rowAt(store, "total-score").held).toBe(false);
  await store.actions.write();
  const written = store.getState().written?.receipt.written ?? [];
  const own = written.find(({ cell }) => cell === row.edit.cell);
  expect(own?.before).toEqual({ value: "-", formula: null });
  expect(own?.after).toEqual(row.edit.after);
});

test("a kept conflict is named after the write", async () => {
  const { host, store } = await blankForm();
  const row = rowAt(store, "indicator-score");
  store.actions.closePreview();
  await host.apply({ edits: [typed(row, "-")] });
  await store.actions.previewScores();
  store.actions.settleConflict(row.key, "keep");
  await store.actions.write();
  expect(store.getState().written?.kept).toEqual([{ sheet: row.edit.sheet, cell: row.edit.cell }]);
});

test("locked cells are listed with their reason and never planned", async () => {
  const file = openFixture("self-2024-blank-scores");
  const host: WorkbookHost = {
    settings: file.settings,
    snapshot: async (scope, options): Promise<WorkbookSnapshot> => {
      const workbook = await file.snapshot(scope, options);
      return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, protected: true })) };
    },
    apply: (plan, options) => file.apply(plan, options),
    undo: (receipt, options) => file.undo(receipt, options),
    reveal: (cell) => file.reveal(cell),
    watch: (listener) => file.watch(listener),
    insertSheet: (sheet) => file.insertSheet(sheet),
  };
  const store = storeOn(host);
  await store.actions.check();
  await store.actions.previewScores();
  const rows = previewRows(previewOf(store));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.kind === "skipped")).toBe(true);
  expect(editsToWrite(previewOf(store))).toEqual([]);
});

test("changes of others count as stale, our own do not, and a pause brings a new check", async () => {
  const file = openFixture("self-2024-blank-scores");
  let tell: (change: SheetChange) => void = () => undefined;
  const host: WorkbookHost = {
    settings: file.settings,
    snapshot: (scope, options) => file.snapshot(scope, options),
    apply: async (plan, options) => {
      const receipt = await file.apply(plan, options);
      for (const { sheet, cell } of receipt.written) tell({ sheet, area: cell });
      return receipt;
    },
    undo: (receipt, options) => file.undo(receipt, options),
    reveal: (cell) => file.reveal(cell),
    watch: (listener) => {
      tell = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    insertSheet: (sheet) => file.insertSheet(sheet),
  };
  const store = storeOn(host, environment({ recheckAfter: 5 }));
  await store.actions.check();
  await store.actions.previewScores();
  await store.actions.write();
  expect(store.getState().stale).toBe(0);

  const before = analysisOf(store.getState());
  const form = before?.forms[0]?.form;
  if (form === undefined) throw new Error("no form");
  tell({ sheet: form.sheet, area: "G13:G15" });
  expect(store.getState().stale).toBe(3);
  tell({ sheet: form.sheet, area: null });
  expect(store.getState().stale).toBeNull();
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (analysisOf(store.getState()) === before || store.getState().stale !== 0) return;
      stop();
      resolve();
    });
  });
  expect(store.getState().stale).toBe(0);
  await store.close();
});

test("only blanks, only differences, and formulas are planned as asked", async () => {
  const host = openFixture("self-2024-blank-scores");
  const store = storeOn(host);
  await store.actions.check();
  await store.actions.previewScores();
  const all = editsToWrite(previewOf(store)).length;
  await store.actions.setWriteScope("differences");
  expect(editsToWrite(previewOf(store))).toEqual([]);
  await store.actions.setWriteScope("blanks");
  expect(editsToWrite(previewOf(store))).toHaveLength(all);
  await store.actions.setWriteForm("formulas");
  expect(editsToWrite(previewOf(store)).some(({ after }) => after.formula !== null)).toBe(true);
});

test("safe fixes are planned for all forms and leave none to fix", async () => {
  const host = openFixture("self-2024-blank-scores");
  const store = storeOn(host);
  await store.actions.check();
  store.actions.selectForm(null);
  await store.actions.previewFixes();
  expect(editsToWrite(previewOf(store)).length).toBeGreaterThan(100);
  await store.actions.write();
  const left = analysisOf(store.getState())?.forms.flatMap(({ items }) => items) ?? [];
  expect(left.filter(({ finding }) => finding.fix?.kind === "safe")).toEqual([]);
});

test("reading is cancelled: nothing found yet, so the first run is back", async () => {
  const host = openFixture("self-2024");
  const store = storeOn(host);
  const done = store.actions.check();
  store.actions.cancel();
  await done;
  expect(store.getState().phase.kind).toBe("first-run");
  await store.actions.check();
  expect(store.getState().phase.kind).toBe("ready");
});
