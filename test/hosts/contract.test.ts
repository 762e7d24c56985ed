/** What every host of workbooks must do alike: the file host, and Excel through Microsoft's unmodified library. */
import { evaluateForms } from "../../src/core/scoring/evaluate";
import { readForms } from "../../src/core/forms/read";
import { planScores } from "../../src/core/plan/build";
import type { CellContent, CellEdit, WritePlan } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { HostFailure } from "../../src/hosts/errors";
import { cellOf, content, edit } from "./xlsx/host-helpers";
import { normalForm } from "./normal-form";
import { openFile, openWithOffice, sample, sampleNames, type Opened } from "./opened";
import { smallWorkbook } from "./small-workbook";

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Opened])[] = [
  ["the file host", openFile],
  ["the Excel host", openWithOffice],
];

/** The plan that `jihe score` makes. */
function scorePlan(workbook: WorkbookSnapshot): WritePlan {
  const { forms } = readForms(workbook);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  return planScores(workbook, forms, evaluations, { write: "blanks", as: "values" }).plan;
}

const shownBy = (workbook: WorkbookSnapshot, { sheet, cell }: CellEdit): CellContent => {
  const { value, formula } = cellOf(workbook, sheet, cell);
  return { value, formula };
};

describe.each(hosts)("%s", (_, open) => {
  test.each(sampleNames)("reads %s", async (name) => {
    const { host } = open(sample(name));
    const reference = await openFile(sample(name)).host.snapshot("workbook");
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(reference));
  });

  test("reads the active sheet alone", async () => {
    const { host } = open(sample("self-2024.xlsx"));
    const whole = await host.snapshot("workbook");
    const active = await host.snapshot("active-sheet");
    expect(normalForm(active)).toEqual(normalForm({ ...whole, sheets: [...whole.sheets].slice(0, 1) }));
  });

  test("writes what was planned and nothing else", async () => {
    const { host, save } = open(sample("self-2024-blank-scores.xlsx"));
    const before = await host.snapshot("workbook");
    const plan = scorePlan(before);
    const receipt = await host.apply(plan);
    expect(receipt.skipped).toEqual([]);
    expect(receipt.written.map(({ sheet, cell }) => [sheet, cell])).toEqual(
      plan.edits.map(({ sheet, cell }) => [sheet, cell]),
    );
    expect(plan.edits.length).toBeGreaterThan(50);

    const reference = openFile(sample("self-2024-blank-scores.xlsx"));
    await reference.host.apply(plan);
    const due = normalForm(await reference.host.snapshot("workbook"));
    expect(normalForm(await host.snapshot("workbook"))).toEqual(due);
    expect(normalForm(await openFile(save()).host.snapshot("workbook"))).toEqual(due);
  });

  test("puts everything back", async () => {
    const { host } = open(sample("self-2022-blank-scores.xlsx"));
    const before = await host.snapshot("workbook");
    const receipt = await host.apply(scorePlan(before));
    const undone = await host.undo(receipt);
    expect(undone.skipped).toEqual([]);
    expect(undone.written).toHaveLength(receipt.written.length);
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(before));
  });

  test("skips a cell that somebody changed, and writes the others", async () => {
    const { host } = open(sample("self-2024-blank-scores.xlsx"));
    const before = await host.snapshot("workbook");
    const plan = scorePlan(before);
    const [first, ...rest] = plan.edits;
    if (first === undefined) throw new Error("nothing planned");
    await host.apply({ edits: [{ ...first, after: content(77), numberFormat: null }] });
    const receipt = await host.apply(plan);
    expect(receipt.skipped).toEqual([
      { sheet: first.sheet, cell: first.cell, reason: { code: "conflict", found: content(77) } },
    ]);
    expect(receipt.written).toHaveLength(rest.length);
    expect(cellOf(await host.snapshot("workbook"), first.sheet, first.cell).value).toBe(77);
  });

  test("undo leaves cells alone that somebody changed since", async () => {
    const { host } = open(sample("self-2024-blank-scores.xlsx"));
    const plan = scorePlan(await host.snapshot("workbook"));
    const receipt = await host.apply(plan);
    const written = receipt.written.at(-1);
    if (written === undefined) throw new Error("nothing written");
    const changed = await host.snapshot("workbook");
    await host.apply({ edits: [edit(changed, written.sheet, written.cell, content("自己改的"))] });
    const undone = await host.undo(receipt);
    expect(undone.written).toHaveLength(receipt.written.length - 1);
    expect(undone.skipped.map(({ cell, reason }) => [cell, reason.code])).toEqual([
      [written.cell, "conflict"],
    ]);
    expect(cellOf(await host.snapshot("workbook"), written.sheet, written.cell).value).toBe("自己改的");
  });

  test("does not touch locked cells of protected sheets", async () => {
    const { host } = open(smallWorkbook({ isProtected: true }));
    const workbook = await host.snapshot("workbook");
    const receipt = await host.apply({
      edits: [edit(workbook, "S1", "A1", content(1)), edit(workbook, "S1", "B1", content(2))],
    });
    expect(receipt.skipped).toEqual([{ sheet: "S1", cell: "A1", reason: { code: "locked" } }]);
    expect(receipt.written.map(({ cell }) => cell)).toEqual(["B1"]);
  });

  test.each([
    ["a formula to be", "=1+1"],
    ["a date to be", "2-4"],
    ["a percentage to be", "98.5%"],
    ["a command to be", "@SUM(A1)"],
    ["a negative to be", "-12"],
    ["a plus", "+86"],
    ["a logical value to be", "TRUE"],
    ["an apostrophe", "'quoted"],
    ["Chinese", "优"],
  ])("writes %s as text: %s", async (_what, text) => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const workbook = await host.snapshot("workbook");
    const receipt = await host.apply({ edits: [edit(workbook, "S1", "A1", content(text))] });
    const after = await host.snapshot("workbook");
    expect(shownBy(after, { ...edit(workbook, "S1", "A1", content(text)) })).toEqual(content(text));
    await host.undo(receipt);
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(workbook));
  });

  test("writes formulas as formulas, numbers as numbers, nothing as nothing", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const workbook = await host.snapshot("workbook");
    await host.apply({
      edits: [
        edit(workbook, "S1", "A1", content(0, "=SUM(B2:B3)")),
        edit(workbook, "S1", "B1", content(9.71), "0.00"),
        edit(workbook, "S1", "A2", content(null)),
      ],
    });
    const after = await host.snapshot("workbook");
    expect(cellOf(after, "S1", "A1").formula).toBe("=SUM(B2:B3)");
    expect([cellOf(after, "S1", "B1").value, cellOf(after, "S1", "B1").text]).toEqual([9.71, "9.71"]);
    expect(cellOf(after, "S1", "A2").value).toBeNull();
  });

  test("reports sheets and cells that are not there", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const workbook = await host.snapshot("workbook");
    const good = edit(workbook, "S1", "A1", content(5));
    const receipt = await host.apply({
      edits: [{ ...good, sheet: "没有" }, { ...good, cell: "ZZZ9" }, good],
    });
    expect(receipt.skipped.map(({ sheet, cell, reason }) => [sheet, cell, reason.code])).toEqual(
      expect.arrayContaining([
        ["没有", "A1", "no-such-sheet"],
        ["S1", "ZZZ9", "unwritable"],
      ]),
    );
    expect(receipt.written).toHaveLength(1);
  });

  test("does not write under merged areas", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const workbook = await host.snapshot("workbook");
    const receipt = await host.apply({ edits: [edit(workbook, "S1", "D3", content(5))] });
    expect(receipt.skipped.map(({ reason }) => reason.code)).toEqual(["covered-by-merge"]);
  });

  test("keeps settings in the workbook", async () => {
    const { host, save } = open(sample("self-2022.xlsx"));
    expect(await host.settings.read()).toEqual({});
    const settings = { profile: "cn-2021", ignored: '["S01 <&> 一"]' };
    await host.settings.write({ profile: "first" });
    await host.settings.write(settings);
    expect(await host.settings.read()).toEqual(settings);
    expect(await openFile(save()).host.settings.read()).toEqual(settings);
  });

  test("inserts a sheet under a free name", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const draft = {
      name: "S1",
      rows: [
        [
          { ...content("项目"), bold: true },
          { ...content("得分"), bold: true },
        ],
        [content("=不是公式"), { ...content(0.985), numberFormat: "0.00%" }],
      ],
      columnWidths: [20, 10],
    };
    await host.insertSheet(draft);
    const { sheets } = await host.snapshot("workbook");
    expect(sheets.map((sheet) => sheet.name)).toEqual(["S1", "S1 (2)"]);
    const after = await host.snapshot("workbook");
    expect(cellOf(after, "S1 (2)", "A2").value).toBe("=不是公式");
    expect(cellOf(after, "S1 (2)", "B2").text).toBe("98.50%");
  });

  test("can be watched until it is told to stop", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    const seen: unknown[] = [];
    const unwatch = await host.watch((change) => seen.push(change));
    const workbook = await host.snapshot("workbook");
    await host.apply({ edits: [edit(workbook, "S1", "A1", content(5))] });
    await unwatch();
    expect(seen).toEqual([]);
  });

  test("reveals cells of sheets that are there", async () => {
    const { host } = open(smallWorkbook({ isProtected: false }));
    await host.reveal({ sheet: "S1", cell: "B2" });
    await expect(host.reveal({ sheet: "没有", cell: "A1" })).rejects.toBeInstanceOf(HostFailure);
  });

  test("stops when it is told to, before anything is written", async () => {
    const { host } = open(sample("self-2022-blank-scores.xlsx"));
    const before = await host.snapshot("workbook");
    const signal = AbortSignal.abort();
    await expect(host.snapshot("workbook", { signal })).rejects.toMatchObject({
      error: { code: "cancelled" },
    });
    await expect(host.apply(scorePlan(before), { signal })).rejects.toMatchObject({
      error: { code: "cancelled" },
    });
    expect(normalForm(await host.snapshot("workbook"))).toEqual(normalForm(before));
  });
});
