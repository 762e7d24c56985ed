/** Things that go wrong between the pane and Excel: nothing is lost, nothing written twice, the receipt is true. */
import { sameContent } from "../../../src/core/plan/conflict";
import type { CellEdit, WriteReceipt } from "../../../src/core/plan/plan";
import { invert } from "../../../src/core/plan/invert";
import type { Fault } from "../../excel-host/excel";
import { connect, openWithOffice, sample } from "../opened";
import { cellOf } from "../xlsx/host-helpers";
import { normalForm } from "../normal-form";
import { failureOf, prepared, scorePlan, type Prepared } from "./plans";

/** Cells of the plan that hold what was planned. */
async function arrived({ host, plan }: Prepared): Promise<readonly CellEdit[]> {
  const now = await host.snapshot("workbook");
  return plan.edits.filter((edit) => {
    const { value, formula } = cellOf(now, edit.sheet, edit.cell);
    return sameContent({ value, formula }, edit.after);
  });
}

const cellsOf = (receipt: Pick<WriteReceipt, "written"> | null) =>
  receipt?.written.map(({ sheet, cell }) => `${sheet}!${cell}`);

const only =
  (sync: number, fault: Fault) =>
  (now: number): Fault | undefined =>
    now === sync ? fault : undefined;

describe("a write", () => {
  test.each<[string, Fault, string]>([
    ["the reading batch is lost", { kind: "lose-request" }, "connection-lost"],
    ["Excel fails while reading", { kind: "fail-at", action: 3, code: "GeneralException" }, "excel-error"],
    ["access is denied", { kind: "fail-at", action: 0, code: "AccessDenied" }, "access-denied"],
  ])("leaves everything as it was when %s", async (_, fault, code) => {
    const opened = await prepared();
    opened.excel.onSync = only(1, fault);
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect([failure.error.code, failure.receipt]).toEqual([code, null]);
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });

  test("whose writing batch never arrived wrote nothing, and says so", async () => {
    const opened = await prepared();
    opened.excel.onSync = only(2, { kind: "lose-request" });
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect(failure.error.code).toBe("connection-lost");
    expect(failure.receipt).toEqual({ written: [], skipped: [] });
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });

  test("whose answer is cut wrote everything once, and says so", async () => {
    const opened = await prepared();
    opened.excel.onSync = only(2, { kind: "lose-answer" });
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect(cellsOf(failure.receipt)).toEqual(cellsOf({ written: opened.plan.edits }));
    expect(await arrived(opened)).toHaveLength(opened.plan.edits.length);
    // The write can be undone as if its answer had come.
    const undone = await opened.host.undo(failure.receipt ?? { written: [], skipped: [] });
    expect(undone.skipped).toEqual([]);
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });

  test("whose answers all stop coming has no receipt, but the workbook keeps one", async () => {
    const opened = await prepared();
    opened.excel.onSync = (sync) => (sync >= 2 ? { kind: "lose-answer" } : undefined);
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect([failure.error.code, failure.receipt]).toEqual(["connection-lost", null]);
    opened.excel.onSync = () => undefined;
    const { host } = connect(opened.excel);
    const kept = await host.lastWrite();
    expect(cellsOf(kept)).toEqual(cellsOf({ written: opened.plan.edits }));
    await host.undo(kept ?? { written: [], skipped: [] });
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });

  // Each action of the writing batch fails in turn: formats, values, the reading between them.
  test("that breaks off anywhere says exactly what stands in the workbook", async () => {
    const { excel, host, plan } = await prepared();
    await host.apply(plan);
    const actions = excel.lastSyncActions;
    expect(actions).toBeGreaterThan(20);
    const stops = Array.from({ length: 12 }, (_, n) => Math.floor((n * (actions - 1)) / 11));
    for (const action of stops) {
      const opened = await prepared();
      opened.excel.onSync = only(2, { kind: "fail-at", action, code: "GeneralException" });
      const failure = await failureOf(opened.host.apply(opened.plan));
      const standing = await arrived(opened);
      const reported = failure.receipt?.written.filter(({ before, after }) => !sameContent(before, after));
      expect(reported?.map(({ cell }) => cell)).toEqual(standing.map(({ cell }) => cell));
      const undone = await opened.host.undo(failure.receipt ?? { written: [], skipped: [] });
      expect(undone.skipped).toEqual([]);
      expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
    }
  });

  test("waits until a cell is no longer edited, and starts anew", async () => {
    const opened = await prepared();
    opened.excel.onSync = (sync) => (sync === 2 || sync === 3 ? { kind: "cell-edit" } : undefined);
    const receipt = await opened.host.apply(opened.plan);
    expect(receipt.written).toHaveLength(opened.plan.edits.length);
    expect(receipt.skipped).toEqual([]);
  });

  test("that loses the focus halfway is looked at, not made again", async () => {
    const opened = await prepared();
    opened.excel.onSync = only(2, { kind: "fail-at", action: 30, code: "InactiveWorkbook" });
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect(failure.error.code).toBe("another-workbook");
    expect(failure.receipt?.written.map(({ cell }) => cell)).toEqual(
      (await arrived(opened)).map(({ cell }) => cell),
    );
  });

  test("is held back by an Excel that can, until the cell is no longer edited", async () => {
    const opened = openWithOffice(sample("self-2022-blank-scores.xlsx"), { holdsBack: true });
    const plan = scorePlan(await opened.host.snapshot("workbook"));
    opened.excel.resetCounts();
    opened.excel.cellEdit = true;
    setTimeout(() => {
      opened.excel.cellEdit = false;
    }, 50);
    const receipt = await opened.host.apply(plan);
    expect(receipt.written).toHaveLength(plan.edits.length);
    expect(opened.excel.counts.syncs).toBe(2);
  });

  test("gives up while a cell stays open, and leaves everything as it was", async () => {
    const opened = await prepared();
    opened.excel.cellEdit = true;
    const failure = await failureOf(opened.host.apply(opened.plan));
    expect([failure.error.code, failure.receipt]).toEqual(["cell-editing", null]);
    opened.excel.cellEdit = false;
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });

  test("sees a co-author's change between preview and write", async () => {
    const opened = await prepared();
    const { sheet, cell } = opened.first;
    opened.excel.type(sheet, cell, 66, "co-author");
    const receipt = await opened.host.apply(opened.plan);
    expect(receipt.skipped).toEqual([
      { sheet, cell, reason: { code: "conflict", found: { value: 66, formula: null } } },
    ]);
    expect(cellOf(await opened.host.snapshot("workbook"), sheet, cell).value).toBe(66);
  });

  test("gives back what a co-author typed between its own two batches", async () => {
    const opened = await prepared();
    const { sheet, cell } = opened.first;
    opened.excel.onSync = (sync) => {
      if (sync === 2) opened.excel.type(sheet, cell, "协作者", "co-author");
      return undefined;
    };
    const receipt = await opened.host.apply(opened.plan);
    expect(receipt.skipped).toEqual([
      { sheet, cell, reason: { code: "conflict", found: { value: "协作者", formula: null } } },
    ]);
    expect(receipt.written).toHaveLength(opened.plan.edits.length - 1);
    expect(cellOf(await opened.host.snapshot("workbook"), sheet, cell).value).toBe("协作者");
    expect(cellsOf(await opened.host.lastWrite())).toEqual(cellsOf(receipt));
  });

  test("leaves a co-author alone who types again while things are put right", async () => {
    const opened = await prepared();
    const { sheet, cell } = opened.first;
    opened.excel.onSync = (sync) => {
      if (sync === 2) opened.excel.type(sheet, cell, "第一次", "co-author");
      if (sync === 3) opened.excel.type(sheet, cell, "第二次", "co-author");
      return undefined;
    };
    await opened.host.apply(opened.plan);
    expect(cellOf(await opened.host.snapshot("workbook"), sheet, cell).value).toBe("第二次");
  });

  test("made twice writes nothing the second time", async () => {
    const opened = await prepared();
    await opened.host.apply(opened.plan);
    const again = await opened.host.apply(opened.plan);
    expect(again.written).toEqual([]);
    expect(again.skipped.every(({ reason }) => reason.code === "conflict")).toBe(true);
  });
});

describe("undo", () => {
  test("after reopening takes back the last write, and then there is none", async () => {
    const opened = await prepared();
    await opened.host.apply(opened.plan);
    const { host } = connect(opened.excel);
    const kept = await host.lastWrite();
    expect(kept?.written).toHaveLength(opened.plan.edits.length);
    const undone = await host.undo(kept ?? { written: [], skipped: [] });
    expect(undone.written).toHaveLength(opened.plan.edits.length);
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(opened.before));
    expect(await host.lastWrite()).toBeNull();
  });

  test("of a cell that holds the old content already does nothing", async () => {
    const opened = await prepared();
    const receipt = await opened.host.apply({ edits: [opened.first] });
    await opened.host.undo(receipt);
    expect(await opened.host.undo(receipt)).toEqual({ written: [], skipped: [] });
    expect(invert(receipt).edits).toHaveLength(1);
  });
});

describe("an undo", () => {
  test("whose answer is cut is told truly, and made again does nothing more", async () => {
    const opened = await prepared();
    const receipt = await opened.host.apply(opened.plan);
    opened.excel.resetCounts();
    opened.excel.onSync = only(2, { kind: "lose-answer" });
    const failure = await failureOf(opened.host.undo(receipt));
    expect(failure.receipt?.written).toHaveLength(opened.plan.edits.length);
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
    expect(await opened.host.undo(receipt)).toEqual({ written: [], skipped: [] });
  });

  test("that breaks off in the middle can be finished", async () => {
    const opened = await prepared();
    const receipt = await opened.host.apply(opened.plan);
    opened.excel.resetCounts();
    opened.excel.onSync = only(2, { kind: "fail-at", action: 40, code: "GeneralException" });
    const failure = await failureOf(opened.host.undo(receipt));
    const done = failure.receipt?.written.length ?? 0;
    expect(done).toBeLessThan(opened.plan.edits.length);
    const rest = await opened.host.undo((await opened.host.lastWrite()) ?? receipt);
    expect(rest.skipped).toEqual([]);
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });
});

describe("every other call", () => {
  const calls: readonly (readonly [string, (opened: Prepared) => Promise<unknown>])[] = [
    ["snapshot of the active sheet", ({ host }) => host.snapshot("active-sheet")],
    ["settings.read", ({ host }) => host.settings.read()],
    ["settings.write", ({ host }) => host.settings.write({ profile: "auto" })],
    ["lastWrite", ({ host }) => host.lastWrite()],
    ["insertSheet", ({ host }) => host.insertSheet({ name: "汇总", rows: [], columnWidths: [] })],
    ["reveal", ({ host, first }) => host.reveal({ sheet: first.sheet, cell: first.cell })],
    ["watch", ({ host }) => host.watch(() => undefined)],
  ];
  test.each(calls)("%s fails with a sentence whichever of its requests is lost", async (_, call) => {
    const opened = await prepared();
    await opened.host.settings.write({ profile: "first" });
    opened.excel.resetCounts();
    await call(opened);
    const syncs = opened.excel.counts.syncs;
    expect(syncs).toBeLessThanOrEqual(2);
    for (let sync = 1; sync <= syncs; sync++) {
      opened.excel.resetCounts();
      opened.excel.onSync = only(sync, { kind: "lose-request" });
      expect((await failureOf(call(opened))).error.code).toBe("connection-lost");
    }
    opened.excel.resetCounts();
    opened.excel.onSync = only(1, { kind: "cell-edit" });
    await call(opened);
  });
});

describe("reading", () => {
  test.each([1, 2, 3])("tells when its batch %i is lost", async (sync) => {
    const opened = await prepared();
    opened.excel.onSync = only(sync, { kind: "lose-request" });
    const failure = await failureOf(opened.host.snapshot("workbook"));
    expect(failure.error.code).toBe("connection-lost");
    expect(failure.error.report).toContain("ConnectionFailure");
  });

  test.each([1, 2, 3])("waits when a cell is edited during its batch %i", async (sync) => {
    const opened = await prepared();
    opened.excel.onSync = only(sync, { kind: "cell-edit" });
    expect(normalForm(await opened.host.snapshot("workbook"))).toEqual(normalForm(opened.before));
  });
});
