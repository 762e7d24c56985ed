/** Change events: other people's are told, together; our own are not. */
import type { SheetChange } from "../../../src/hosts/host";
import { connect } from "../opened";
import { failureOf, prepared } from "./plans";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const QUIET = 450;

async function watched() {
  const opened = await prepared();
  const changes: SheetChange[] = [];
  const unwatch = await opened.host.watch((change) => {
    changes.push(change);
  });
  return { ...opened, changes, unwatch };
}

describe.each([
  ["Excel says who triggered a change", true],
  ["Excel does not say who triggered a change", false],
])("when %s", (_, told) => {
  test("our own writes are not reported, a person's are", async () => {
    const { excel, host, plan, changes, first, unwatch } = await watched();
    excel.session.triggerSources = told;
    await host.apply(plan);
    await pause(QUIET);
    expect(changes).toEqual([]);
    excel.type(first.sheet, "J40", "改", "user");
    excel.type(first.sheet, "K41", "又改", "co-author");
    await pause(QUIET);
    expect(changes).toEqual([{ sheet: first.sheet, area: "J40:K41" }]);
    await unwatch();
  });
});

test("rows that move mean that the sheet must be read again", async () => {
  const { excel, changes, first, unwatch } = await watched();
  const sheet = excel.sheet(first.sheet);
  excel.session.changed(sheet, { top: 4, left: 0, bottom: 4, right: 16_383 }, "user", "RowInserted");
  excel.flushEvents();
  sheet.name = "改了名";
  await pause(QUIET);
  expect(changes).toEqual([{ sheet: "改了名", area: null }]);
  await unwatch();
});

test("nothing is told after unwatch, and Excel holds no registration", async () => {
  const { excel, changes, first, unwatch } = await watched();
  expect(excel.session.listeners()).toBe(3);
  await unwatch();
  expect(excel.session.listeners()).toBe(0);
  excel.type(first.sheet, "J40", "改");
  await pause(QUIET);
  expect(changes).toEqual([]);
});

test("a hidden sheet is not revealed, a visible cell is selected", async () => {
  const { excel, host, first } = await prepared();
  const sheet = excel.sheet(first.sheet);
  await host.reveal({ sheet: first.sheet, cell: "C7" });
  expect([excel.session.active.name, excel.session.selection.area.top]).toEqual([first.sheet, 6]);
  sheet.visibility = "Hidden";
  expect((await failureOf(host.reveal({ sheet: first.sheet, cell: "C7" }))).error.code).toBe("sheet-hidden");
});

test("reveal waits for a workbook that has lost the focus", async () => {
  const { excel, first } = await prepared();
  const { host } = connect(excel);
  excel.resetCounts();
  excel.onSync = (sync) =>
    sync === 2 ? { kind: "fail-at", action: 0, code: "InactiveWorkbook" } : undefined;
  await host.reveal({ sheet: first.sheet, cell: "C7" });
  expect(excel.session.selection.area.top).toBe(6);
  excel.resetCounts();
  excel.onSync = () => ({ kind: "fail-at", action: 0, code: "InactiveWorkbook" });
  expect((await failureOf(host.reveal({ sheet: first.sheet, cell: "C8" }))).error.code).toBe(
    "another-workbook",
  );
});
