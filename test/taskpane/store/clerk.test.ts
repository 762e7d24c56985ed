/** The clerk: from a workbook with blank scores to finished forms, undone again, every number right. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { parseA1 } from "../../../src/core/sheet/address";
import { literal } from "../../../src/core/values/decimal";
import { editsToWrite, previewRows } from "../../../src/taskpane/store/preview";
import { analysisOf, chosenForm, decisionsOf, scoreLines } from "../../../src/taskpane/store/select";
import { fixtureBytes, openFixture, opened, storeOn } from "./support";

interface TruthForm {
  readonly sheet: string;
  readonly total: { readonly score: { readonly text: string; readonly cell: string } | null } | null;
  readonly grade: { readonly text: string; readonly cell: string } | null;
}

function truthForms(name: string): readonly TruthForm[] {
  const file = path.join(__dirname, "../../fixtures", `${name}.truth.json`);
  const truth = JSON.parse(readFileSync(file, "utf8")) as { forms: readonly TruthForm[] };
  return truth.forms;
}

function textAt(workbook: WorkbookSnapshot, sheetName: string, cell: string): string {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const position = parseA1(cell);
  if (sheet === undefined || position === null) throw new Error(`${sheetName}!${cell}`);
  return cellAt(sheet, position.row, position.column).text;
}

test("blank forms are checked, scored, written and undone", async () => {
  const before = fixtureBytes("self-2024-blank-scores");
  const host = opened(before);
  const store = storeOn(host);
  expect(store.getState().phase.kind).toBe("first-run");

  await store.actions.check();
  const analysis = analysisOf(store.getState());
  expect(analysis?.forms.length).toBe(9);
  expect(chosenForm(store.getState())).not.toBeNull();

  store.actions.selectForm(null);
  store.actions.setView("score");
  await store.actions.previewScores();
  const { preview } = store.getState();
  if (preview === null) throw new Error("no preview");
  const rows = previewRows(preview);
  const planned = editsToWrite(preview);
  expect(rows.filter((row) => row.kind === "edit")).toHaveLength(planned.length);
  expect(planned.every((edit) => edit.before.value === null)).toBe(true);

  await store.actions.write();
  const { written, event } = store.getState();
  expect(written?.receipt.written).toHaveLength(planned.length);
  expect(event?.kind).toBe("written");
  expect(store.getState().preview).toBeNull();

  // The filled sample is the same workbook with the scores that its owners printed.
  const filled = opened(host.save());
  const after = await filled.snapshot("workbook");
  for (const form of truthForms("self-2024")) {
    const score = form.total?.score ?? null;
    if (score !== null) expect(Number(textAt(after, form.sheet, score.cell))).toBe(Number(score.text));
    if (form.grade !== null) expect(textAt(after, form.sheet, form.grade.cell)).toBe(form.grade.text);
  }

  await store.actions.undo();
  expect(store.getState().written?.undone).toEqual({ cells: planned.length, refused: [] });
  expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
  expect(store.getState().history).toEqual([]);
});

test("a judgement counts only inside its interval, and is taken back with null", async () => {
  const host = openFixture("self-2024");
  const store = storeOn(host);
  await store.actions.check();
  const form = analysisOf(store.getState())?.forms[5];
  if (form === undefined) throw new Error("no form");
  const id = form.form.id;
  const judged = form.form.indicators.find(({ name }) => name.text === "出访人员管理有效性");
  const actual = judged?.actual ?? null;
  if (judged === undefined || actual === null) throw new Error("no such indicator");
  const receipt = await store.actions.apply({
    edits: [
      {
        sheet: form.form.sheet,
        cell: actual.cell,
        before: { value: actual.text, formula: null },
        after: { value: "部分达成指标", formula: null },
        numberFormat: null,
        numberFormatBefore: null,
        why: { code: "fix", rule: "edit" },
      },
    ],
  });
  expect(receipt?.written).toHaveLength(1);

  const line = () => {
    const state = store.getState();
    const analysed = analysisOf(state)?.forms.find((one) => one.form.id === id);
    if (analysed === undefined) throw new Error("gone");
    return scoreLines(analysed, decisionsOf(state, id)).find(({ row }) => row === judged.row);
  };
  expect(line()?.state.kind).toBe("to-decide");
  store.actions.decide(id, judged.row, literal("3.5"));
  expect(line()?.state).toMatchObject({ kind: "decided" });
  expect(line()?.due?.eq(literal("3.5"))).toBe(true);
  store.actions.decide(id, judged.row, literal("4.5"));
  expect(line()?.state.kind).toBe("to-decide");
  store.actions.decide(id, judged.row, null);
  expect(line()?.due).toBeNull();
});
