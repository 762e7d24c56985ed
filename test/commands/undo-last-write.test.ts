/** The ribbon's 撤销写回: what it does, and what it leaves for the pane. */
import { undoLastWrite } from "../../src/commands/undo-last-write";
import {
  COMMAND_RESULT_KEY,
  leaveResult,
  takeResult,
  type CommandResult,
} from "../../src/hosts/command-result";
import { connect } from "../hosts/opened";
import { normalForm } from "../hosts/normal-form";
import { prepared } from "../hosts/excel/plans";

/** The browser's storage, as far as it is used. */
function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test("takes the last write back, once", async () => {
  const { host, excel, plan, before } = await prepared();
  await host.apply(plan);
  const command = connect(excel).host;
  const result = await undoLastWrite(command);
  expect(result.kind === "undone" && result.receipt.written.length).toBe(plan.edits.length);
  expect(normalForm(await command.snapshot("workbook"))).toEqual(normalForm(before));
  expect(await undoLastWrite(command)).toEqual({ kind: "nothing-to-undo" });
});

test("tells what stopped it", async () => {
  const { host, excel, plan } = await prepared();
  await host.apply(plan);
  excel.cellEdit = true;
  expect(await undoLastWrite(host)).toMatchObject({
    kind: "failed",
    error: { code: "cell-editing" },
    receipt: null,
  });
});

test.each<[string, CommandResult]>([
  ["done", { kind: "undone", receipt: { written: [], skipped: [] } }],
  ["idle", { kind: "nothing-to-undo" }],
  ["failed", { kind: "failed", error: { code: "cell-editing", data: {} }, receipt: null }],
])("a result is taken once: %s", (_, result) => {
  const place = storage();
  leaveResult(place, result, 0);
  expect(takeResult(place)).toEqual(result);
  expect(takeResult(place)).toBeNull();
});

test("what is no result is none", () => {
  const place = storage();
  place.setItem(COMMAND_RESULT_KEY, '{"result":{"kind":"other"}}');
  expect(takeResult(place)).toBeNull();
});
