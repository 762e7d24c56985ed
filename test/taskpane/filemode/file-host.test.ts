/** The host of file mode over the very answers that its worker gives, without the worker. */
import { readFileSync } from "node:fs";
import type { CellEdit } from "../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { Answers } from "../../../src/taskpane/filemode/host/answer";
import { BrowserFileHost } from "../../../src/taskpane/filemode/host/file-host";
import { PIECE_ROWS, type Reply } from "../../../src/taskpane/filemode/host/protocol";
import { cellOf, content, edit, open } from "../../hosts/xlsx/host-helpers";
import { build, sheetXml } from "../../hosts/xlsx/build-package";

const SAMPLE = readFileSync("test/fixtures/self-2024-blank-scores.xlsx");
const SHEET = "学习考察接待项目";

function fileHost(): { readonly host: BrowserFileHost; readonly replies: Reply[] } {
  const replies: Reply[] = [];
  let take: (reply: Reply) => void = () => undefined;
  const answers = new Answers((reply) => {
    // As between page and worker, nothing is shared.
    const copy = structuredClone(reply);
    replies.push(copy);
    take(copy);
  });
  const host = new BrowserFileHost({
    post: (request) => void answers.handle(structuredClone(request)),
    listen: (listener) => {
      take = listener;
    },
  });
  return { host, replies };
}

async function opened(bytes: Uint8Array = SAMPLE) {
  const { host, replies } = fileHost();
  await host.open(bytes);
  return { host, replies };
}

/** Maps and sets as lists: those of a clone belong to another realm. */
const plain = ({ sheets, date1904 }: WorkbookSnapshot) => ({
  date1904,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  })),
});

const typed = (one: CellEdit): CellEdit => ({ ...one, why: { code: "typed" } });

test("the snapshot comes over in pieces and is whole", async () => {
  const rows = Array.from(
    { length: PIECE_ROWS * 2 + 3 },
    (_, n) => `<row r="${n + 1}"><c><v>${n}</v></c></row>`,
  );
  const bytes = build({ sheets: [sheetXml(rows.join("")), sheetXml("")] });
  const { host, replies } = await opened(bytes);
  expect(plain(await host.snapshot("workbook"))).toEqual(plain(await open(bytes).snapshot("workbook")));
  expect(replies.filter(({ kind }) => kind === "piece")).toHaveLength(4);
});

test("edits are written, counted, undone; the file has only those cells changed", async () => {
  const { host } = await opened();
  const before = await host.snapshot("workbook");
  const receipt = await host.apply({
    edits: [
      typed(edit(before, SHEET, "G13", content(10))),
      typed({ ...edit(before, SHEET, "G14", content(10)), before: content("somebody else's") }),
    ],
  });
  expect([receipt.written.length, receipt.skipped[0]?.reason.code]).toEqual([1, "conflict"]);
  expect(host.unsaved).toEqual({ cells: 1, other: false });
  expect(cellOf(await host.snapshot("workbook"), SHEET, "G13").value).toBe(10);
  const undone = await host.undo(receipt);
  expect([undone.written.length, host.isDirty]).toEqual([1, false]);
  expect(await host.download()).toEqual(new Uint8Array(SAMPLE));
});

test("undoing the undo puts the edit back", async () => {
  const { host } = await opened();
  const receipt = await host.apply({
    edits: [typed(edit(await host.snapshot("workbook"), SHEET, "G13", content(10)))],
  });
  await host.undo(await host.undo(receipt));
  expect([cellOf(await host.snapshot("workbook"), SHEET, "G13").value, host.unsaved.cells]).toEqual([10, 1]);
});

test("a downloaded workbook is clean; settings make it differ again", async () => {
  const { host } = await opened();
  await host.apply({ edits: [typed(edit(await host.snapshot("workbook"), SHEET, "G13", content(10)))] });
  const bytes = await host.download();
  expect(host.isDirty).toBe(false);
  expect(cellOf(await open(bytes).snapshot("workbook"), SHEET, "G13").value).toBe(10);
  await host.settings.write({ profile: "sh-2024" });
  expect([host.unsaved, await host.settings.read()]).toEqual([
    { cells: 0, other: true },
    { profile: "sh-2024" },
  ]);
});

test("what cannot be read leaves the present workbook open", async () => {
  const { host } = await opened();
  await expect(host.open(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    error: { code: "not-a-workbook" },
  });
  expect((await host.snapshot("workbook")).sheets).toHaveLength(9);
});

test("before anything is opened there is nothing to read", async () => {
  await expect(fileHost().host.snapshot("workbook")).rejects.toMatchObject({
    error: { code: "file-not-found" },
  });
});

test("who stops waiting is told so; the others get the workbook", async () => {
  const { host } = await opened();
  const controller = new AbortController();
  const stopped = host.snapshot("workbook", { signal: controller.signal });
  const other = host.snapshot("workbook");
  controller.abort();
  await expect(stopped).rejects.toMatchObject({ error: { code: "cancelled" } });
  expect((await other).sheets).toHaveLength(9);
});

test("reveal goes to the page, changes are told, sheets are added", async () => {
  const { host } = await opened();
  const told: string[] = [];
  host.setEvents({
    changed: () => told.push("changed"),
    revealed: ({ sheet, cell }) => told.push(`${sheet}!${cell}`),
  });
  await host.reveal({ sheet: SHEET, cell: "D13" });
  await host.insertSheet({ name: "汇总", rows: [[content("项目")]], columnWidths: [10] });
  expect(told).toEqual([`${SHEET}!D13`, "changed"]);
  expect((await host.snapshot("workbook")).sheets.map(({ name }) => name)).toContain("汇总");
});
